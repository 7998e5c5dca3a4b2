package org.exposureaudit.school;

import java.util.Locale;

/// The ages a school teaches, as far as a policy cares.
public enum Phase {
    /// Nursery to Year 6: infant, junior, first and primary schools.
    PRIMARY,
    /// From Year 7.
    SECONDARY,
    /// Both, neither, or not said.
    OTHER;

    /// The name in data.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The phase a word such as `junior` or `sixth form` stands for; [#OTHER] for any it does not know.
    public static Phase of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "primary", "infant", "infants", "junior", "juniors", "first", "nursery" -> PRIMARY;
            case "secondary", "high", "upper", "grammar", "sixth form", "16 plus" -> SECONDARY;
            default -> OTHER;
        };
    }
}
