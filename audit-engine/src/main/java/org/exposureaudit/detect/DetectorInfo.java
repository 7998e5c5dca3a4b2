package org.exposureaudit.detect;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the catalogue says of one detector.
///
/// @param name such as `connection.pupil`
/// @param family such as `People`
/// @param description what it looks for, in one line
/// @param categories the labels its observations may carry
/// @param attributes the facts its observations state: name to the values allowed; an empty set allows any text
public record DetectorInfo(
        String name,
        String family,
        String description,
        List<String> categories,
        Map<String, Set<String>> attributes) {
    /// Copies the collections.
    public DetectorInfo {
        categories = List.copyOf(categories);
        attributes = Map.copyOf(attributes);
    }
}
