package org.exposureaudit.policy.file;

import java.util.List;
import java.util.Map;

/// A value of a YAML file and the line it stands on.
sealed interface YamlValue {
    /// The line, from 1.
    int line();

    /// A text, number or other single value as written; empty for none.
    record Text(String text, int line) implements YamlValue {}

    /// A list.
    record Items(List<YamlValue> items, int line) implements YamlValue {}

    /// Names with values, in order.
    record Fields(Map<String, YamlValue> byName, int line) implements YamlValue {}
}
