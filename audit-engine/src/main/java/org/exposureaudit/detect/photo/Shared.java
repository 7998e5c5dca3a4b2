package org.exposureaudit.detect.photo;

import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;

/// How a picture left the user's hands.
final class Shared {
    private Shared() {}

    /// The attribute `shared`: a picture that only lies there, or a draft, was not necessarily shown to anybody.
    static String label(Item item) {
        if (item.kind() == Kind.MESSAGE) {
            return "sent";
        }
        return item.has(Trait.STORED) || item.has(Trait.DRAFT) ? "stored" : "posted";
    }
}
