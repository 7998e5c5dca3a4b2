package org.exposureaudit.reader.facebook;

/// The platform's name in data.
final class Facebook {
    /// The platform's id.
    static final String ID = "facebook";

    private Facebook() {}
}
