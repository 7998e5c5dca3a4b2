package org.exposureaudit.detect.photo;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Trait;

/// Finds what the user did online while on the school's site: a check-in, a picture posted minutes after it was taken there, a sign-in over
/// one of the school's own internet addresses.
public final class OnSiteDetector implements Detector {
    private static final Set<Trait> NOT_DONE_THEN =
            Set.of(Trait.SCHEDULED, Trait.SYSTEM, Trait.DRAFT);
    private static final int AT_ONCE = 15;

    @Override
    public String name() {
        return "timing.on-site";
    }

    @Override
    public void look(Passage passage, Observations out) {
        Item item = passage.item();
        if (NOT_DONE_THEN.stream().anyMatch(item::has)) {
            return;
        }
        if (item.detail() instanceof SignIn signIn) {
            signIn(passage, signIn, out);
        } else if (passage.isOwn() && !passage.background().channels().isSchools(item)) {
            checkIn(passage).or(() -> postedThere(passage)).ifPresent(seen -> out.add(seen));
        }
    }

    private static void signIn(Passage passage, SignIn signIn, Observations out) {
        boolean done =
                signIn.event() == SignIn.Event.SIGNED_IN || signIn.event() == SignIn.Event.SESSION;
        boolean there =
                passage.school().establishments().stream()
                        .flatMap(each -> each.premises().networks().stream())
                        .anyMatch(network -> network.contains(signIn.address()));
        if (done && there) {
            out.add(
                    seen(passage, Confidence.POSSIBLE, "sign-in")
                            .because(
                                    "You were signed in over one of the school's own internet addresses. An app can sign in by itself."));
        }
    }

    private static Optional<ObservationBuilder> checkIn(Passage passage) {
        boolean there =
                passage.placeMention().isPresent()
                        || Whereabouts.isOnSite(passage.item().place().point(), passage.school());
        if (!there) {
            return Optional.empty();
        }
        return Optional.of(
                seen(passage, Confidence.POSSIBLE, "check-in")
                        .because(
                                "The place given with it is the school, or its street. A place can be added later, or from elsewhere."));
    }

    private static Optional<ObservationBuilder> postedThere(Passage passage) {
        List<Media> pictures = passage.item().media().stream().filter(Media::isPicture).toList();
        Optional<LocalDateTime> posted = passage.localTime();
        // A picture that lies by itself was not posted, and a message goes to few.
        boolean isPosted =
                passage.item().kind() != Kind.MESSAGE
                        && !Shared.label(passage.item()).equals("stored");
        return posted.filter(_ -> isPosted)
                .flatMap(at ->
                        pictures.stream()
                                .filter(media ->
                                        Whereabouts.isOnSite(media.whereTaken(), passage.school()))
                                .flatMap(media ->
                                        media.whenTaken().in(passage.background().zone()).stream())
                                .map(taken -> Duration.between(taken, at).toMinutes())
                                .filter(minutes -> Math.abs(minutes) <= AT_ONCE)
                                .findFirst())
                .map(minutes ->
                        seen(passage, Confidence.LIKELY, "posted")
                                .because(
                                        "A picture was taken within the school's grounds and posted about "
                                                + Math.abs(minutes)
                                                + " minutes later, so you might still have been there."));
    }

    private static ObservationBuilder seen(Passage passage, Confidence sure, String how) {
        return Observation.of(passage.item(), sure)
                .group("on-site", passage.item().platform(), how)
                .says("place", "on-site")
                .says("period", period(passage));
    }

    private static String period(Passage passage) {
        if (passage.localTime().isEmpty() || !passage.background().calendar().knowsHours()) {
            return "unknown";
        }
        return passage.inSchoolHours() ? "working-time" : "out-of-hours";
    }
}
