package org.exposureaudit.detect.photo;

import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Kind;

/// How a picture left the user's hands.
final class Shared {
    private Shared() {}

    /// The attribute `shared`.
    static String label(Passage passage) {
        return passage.item().kind() == Kind.MESSAGE ? "sent" : "posted";
    }
}
