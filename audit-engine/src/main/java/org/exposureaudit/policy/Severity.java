package org.exposureaudit.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How soon a finding wants attention, most pressing first. It orders the work; it says nothing of a person.
public enum Severity {
    /// Today.
    URGENT,
    /// First.
    HIGH,
    /// Next.
    MEDIUM,
    /// When there is time.
    LOW,
    /// Good to know.
    NOTE;

    /// The name in data.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The severity of this label.
    public static Optional<Severity> of(String label) {
        return Stream.of(values()).filter(one -> one.label().equals(label)).findFirst();
    }
}
