package org.exposureaudit.detect;

import java.util.List;
import org.exposureaudit.item.Kind;

/// What of an item is weighed beside its words.
final class WeighedFacts {
    private WeighedFacts() {}

    static List<String> of(Passage passage) {
        String kind = passage.item().kind().label();
        String author = passage.authorLabel();
        return List.of(
                "kind " + kind,
                "author " + author,
                "audience " + passage.audience(),
                author + " " + place(passage),
                "titled " + title(passage));
    }

    private static String place(Passage passage) {
        if (passage.item().kind() != Kind.MESSAGE) {
            return passage.item().kind() == Kind.AI_CHAT ? "assistant" : "open";
        }
        return passage.isGroup() ? "group" : "direct";
    }

    private static String title(Passage passage) {
        if (passage.titleIsOfParents()) {
            return "parents";
        }
        return passage.titleIsOfSchool() ? "school" : "other";
    }
}
