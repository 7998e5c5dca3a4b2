package org.exposureaudit.detect.photo;

import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;

/// How a picture left the user's hands.
final class Shared {
    private Shared() {}

    /// The attribute `shared`: a picture that is its own item lies there and was not necessarily shown to
    /// anybody; nor was a draft.
    static String label(Item item) {
        if (item.kind() == Kind.MESSAGE) {
            return "sent";
        }
        boolean alone =
                item.media().size() == 1
                        && item.media().getFirst().path().equals(item.locator().path());
        return alone || item.has(Trait.DRAFT) ? "stored" : "posted";
    }
}
