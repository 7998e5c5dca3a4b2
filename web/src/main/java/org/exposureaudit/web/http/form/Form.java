package org.exposureaudit.web.http.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was filled in: fields by name, each with its values in order. Immutable.
///
/// Values are as typed but for control characters, which are dropped except line breaks and tabs, and for what goes beyond
/// [#MOST_CHARACTERS].
public final class Form {
    /// How long a value may be.
    public static final int MOST_CHARACTERS = 100_000;

    /// Nothing filled in.
    public static final Form EMPTY = new Form(Map.of());

    private final Map<String, List<String>> fields;

    private Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /// A form of these fields.
    public static Form of(Map<String, List<String>> fields) {
        Map<String, List<String>> clean = new LinkedHashMap<>();
        fields.forEach(
                (name, values) -> clean.put(name, values.stream().map(Form::clean).toList()));
        return new Form(clean);
    }

    /// The first value of a field without space around it; empty where it is not there.
    public String text(String name) {
        return all(name).stream().findFirst().orElse("").strip();
    }

    /// All values of a field as they are; none where it is not there.
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /// Whether the field is there, filled in or not.
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /// The names of the fields that are there, in order.
    public Set<String> names() {
        return fields.keySet();
    }

    private static String clean(String value) {
        StringBuilder kept = new StringBuilder();
        value.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .limit(MOST_CHARACTERS)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// Says how many fields there are, never what they hold.
    @Override
    public String toString() {
        return "Form of " + fields.size() + " fields";
    }
}
