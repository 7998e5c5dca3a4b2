package org.exposureaudit.detect.photo;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.rule.RuleSet;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.ProfileField;
import org.exposureaudit.item.Media;

/// Finds pictures of the user that everybody can see: the profile picture, and pictures whose words say that the user is in them.
public final class OfYouDetector implements Detector {
    private static final RuleSet UNSEEMLY = RuleSet.of("conduct.disrepute");
    private static final Pattern ME =
            Pattern.compile(
                    PictureWords.of("of-you").stream()
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|", "(?<!\\w)(?:", ")(?!\\w)")));

    @Override
    public String name() {
        return "photo.of-you";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (!passage.isOwn() || !passage.audience().equals("public")) {
            return;
        }
        if (passage.item().detail() instanceof ProfileField(Field field, String _)) {
            if (field == Field.PICTURE) {
                out.once(
                        seen(passage, "profile", List.of())
                                .because(
                                        "It is the picture of your profile, which everybody can see."));
            }
            return;
        }
        Matcher found = ME.matcher(passage.text().toLowerCase(Locale.ROOT));
        if (passage.item().media().stream().anyMatch(Media::isPicture) && found.find()) {
            out.add(
                    seen(passage, "post", List.of(new Mark(found.start(), found.end())))
                            .because(
                                    "By the words with it, you might be in the picture, and everybody can see it."));
        }
    }

    private static ObservationBuilder seen(Passage passage, String sort, List<Mark> marks) {
        boolean unseemly = UNSEEMLY.first(passage).isPresent();
        ObservationBuilder seen =
                Observation.of(passage.item(), Confidence.POSSIBLE)
                        .group("of-you", passage.item().platform(), sort)
                        .marks(marks)
                        .says("audience", passage.audience())
                        .says("at-odds", unseemly ? "yes" : "unknown");
        return unseemly ? seen.category("reputation") : seen;
    }
}
