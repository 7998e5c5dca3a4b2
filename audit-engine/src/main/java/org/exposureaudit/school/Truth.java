package org.exposureaudit.school;

import java.util.Locale;

/// The answer to a question the school's lists may not be able to answer.
public enum Truth {
    /// It is so.
    YES,
    /// It is not so.
    NO,
    /// The lists do not say.
    UNKNOWN;

    /// The name in data.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Yes or no.
    static Truth of(boolean known) {
        return known ? YES : NO;
    }
}
