package org.exposureaudit.detect.rule;

import org.exposureaudit.detect.DetectorInfo;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Trait;

/// The facts of an item that nearly every detector of words reports.
final class ItemFacts {
    private ItemFacts() {}

    /// Reports them, as far as the detector may.
    static void say(DetectorInfo info, Passage passage, ObservationBuilder seen) {
        fact(info, seen, "author", passage.authorLabel());
        fact(info, seen, "audience", passage.audience());
        fact(info, seen, "part", part(passage));
        fact(info, seen, "channel", passage.channel());
    }

    // A fact the detector may not report in this form is not reported.
    private static void fact(
            DetectorInfo info, ObservationBuilder seen, String name, String value) {
        if (info.allows(name, value)) {
            seen.says(name, value);
        }
    }

    private static String part(Passage passage) {
        if (!passage.isOwn()) {
            return "unknown";
        }
        return switch (passage.item().kind()) {
            case REACTION -> "reaction";
            case COMMENT -> "reply";
            case POST,
                    MESSAGE,
                    CAPTION,
                    GROUP,
                    PROFILE,
                    BIO,
                    SEARCH_RESULT,
                    AI_CHAT,
                    CONTACT,
                    TAG,
                    SETTING,
                    SIGN_IN,
                    CONNECTION ->
                    passage.item().has(Trait.SHARED) ? "share" : "author";
        };
    }
}
