package org.exposureaudit.detect.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Detail.Meaning;
import org.exposureaudit.item.Detail.Setting;
import org.exposureaudit.item.Kind;

/// Finds settings and posts that more people than the user's friends can see.
public final class PublicProfileDetector implements Detector {
    private static final Set<String> EVERYBODY =
            Set.of("public", "everyone", "everybody", "anyone", "all", "open");

    @Override
    public String name() {
        return "privacy.public-profile";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.item().kind() == Kind.POST) {
            if (passage.isOwn() && passage.item().audience() == Audience.PUBLIC) {
                out.once(
                        seen(passage, "posts", "public")
                                .because(
                                        "At least one post of yours here can be seen by anybody."));
            }
        } else if (passage.item().detail() instanceof Setting setting) {
            String what = what(setting.meaning());
            audience(passage)
                    .filter(_ -> !what.isEmpty())
                    .ifPresent(audience ->
                            out.add(
                                    seen(passage, what, audience)
                                            .because(
                                                    audience.equals("public")
                                                            ? "By this setting anybody can see or do it."
                                                            : "By this setting friends of your friends can see or do it: people you do not know.")));
        }
    }

    private static String what(Meaning meaning) {
        return switch (meaning) {
            case POSTS_AUDIENCE -> "posts";
            case PAST_POSTS_AUDIENCE -> "past-posts";
            case FRIENDS_LIST_AUDIENCE -> "friends-list";
            case LOOK_UP -> "search";
            case TAGS -> "tags";
            case COMMENTS -> "comments";
            case CONTACT_BY, SECOND_STEP, SIGN_IN_ALERTS, DISAPPEARING, DETAILS_AUDIENCE, OTHER ->
                    "";
        };
    }

    private static Optional<String> audience(Passage passage) {
        String value = passage.text().strip().toLowerCase(Locale.ROOT);
        if (value.contains("friends of friends")) {
            return Optional.of("friends-of-friends");
        }
        boolean everybody =
                passage.item().audience() == Audience.PUBLIC
                        || (passage.item().audience() == Audience.UNKNOWN
                                && EVERYBODY.contains(value));
        return everybody ? Optional.of("public") : Optional.empty();
    }

    private static ObservationBuilder seen(Passage passage, String what, String audience) {
        return Observation.of(passage.item(), Confidence.SURE)
                .group("privacy", passage.item().platform(), what)
                .says("what", what)
                .says("audience", audience);
    }
}
