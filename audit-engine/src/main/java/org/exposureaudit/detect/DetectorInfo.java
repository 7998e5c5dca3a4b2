package org.exposureaudit.detect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.item.Kind;

/// What the catalogue says of one detector.
///
/// @param name such as `connection.pupil`
/// @param family such as `people`
/// @param description what it looks for, in one line
/// @param title the heading of a finding; `{who}` stands for the person or the sort of person
/// @param categories the labels its observations may carry
/// @param reads the kinds of items it looks at
/// @param needs what else must be known, all of it
/// @param attributes the facts its observations state: name to the values allowed
public record DetectorInfo(
        String name,
        String family,
        String description,
        String title,
        List<String> categories,
        Set<Kind> reads,
        Set<Need> needs,
        Map<String, Set<String>> attributes) {

    /// Something the school or the user has to tell before a detector can see anything.
    public enum Need {
        /// Pupils on the roster.
        PUPILS,
        /// Former pupils on the roster.
        EX_PUPILS,
        /// Parents and carers on the roster.
        PARENTS,
        /// Former parents on the roster.
        EX_PARENTS,
        /// Governors on the roster.
        GOVERNORS,
        /// Colleagues on the roster.
        COLLEAGUES,
        /// The school's names.
        SCHOOL,
        /// Terms and hours.
        CALENDAR;

        /// The name in data, such as `ex-pupils`.
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Copies the collections; attributes keep their order.
    public DetectorInfo {
        categories = List.copyOf(categories);
        reads = Set.copyOf(reads);
        needs = Set.copyOf(needs);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /// Whether an observation may state this fact.
    public boolean allows(String attribute, String value) {
        return attributes.getOrDefault(attribute, Set.of()).contains(value);
    }
}
