package org.exposureaudit.detect.post;

import java.util.List;
import org.exposureaudit.detect.text.Phrase.Sign;
import org.exposureaudit.detect.text.SchoolSense.Mention;

/// Says in words what points to the school.
public final class SchoolSigns {
    private SchoolSigns() {}

    /// A sentence such as "It names the school."
    public static String sentence(Mention mention) {
        List<String> signs =
                mention.signs().stream()
                        .map(hit -> named(hit.meaning().sign()))
                        .distinct()
                        .toList();
        return signs.size() == 1 && signs.getFirst().equals(named(Sign.NAME))
                ? "It gives the school's name."
                : "It points to the school by " + String.join(" and ", signs) + ".";
    }

    private static String named(Sign sign) {
        return switch (sign) {
            case NAME -> "its name";
            case ALIAS -> "a short name";
            case TAG -> "a hashtag or account";
            case DOMAIN -> "its web or e-mail address";
            case STREET -> "its street or postcode";
            case CLASS -> "the name of a class";
            case HOUSE -> "the name of a house";
            case EVENT -> "an event of its own";
            case HEAD -> "the headteacher's name";
            case BADGE -> "its badge or uniform";
        };
    }
}
