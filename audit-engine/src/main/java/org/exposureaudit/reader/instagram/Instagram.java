package org.exposureaudit.reader.instagram;

/// The platform's name in data.
final class Instagram {
    /// The platform's id.
    static final String ID = "instagram";

    private Instagram() {}
}
