package org.exposureaudit.detect.time;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;
import org.exposureaudit.school.YearGroup;

/// Finds what the user did online in the hours of a school day. What others wrote, what was scheduled and what the platform did by itself
/// does not count; nor does a time that is only a date.
public final class WorkingHoursDetector implements Detector {
    private static final Set<Trait> NOT_DONE_THEN =
            Set.of(Trait.SCHEDULED, Trait.SYSTEM, Trait.DRAFT);
    // Most lunch breaks lie in between; nobody has said when this school's is.
    private static final LocalTime LUNCH_FROM = LocalTime.of(11, 45);
    private static final LocalTime LUNCH_TO = LocalTime.of(13, 30);
    private static final int REPEATED = 3;

    @Override
    public String name() {
        return "timing.working-hours";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (isOwnDoing(passage) && passage.inSchoolHours()) {
            passage.localTime().ifPresent(time -> out.add(seen(passage, time)));
        }
    }

    private static boolean isOwnDoing(Passage passage) {
        Item item = passage.item();
        for (Trait trait : NOT_DONE_THEN) {
            if (item.has(trait)) {
                return false;
            }
        }
        if (item.kind() == Kind.SIGN_IN) {
            return item.detail() instanceof SignIn signIn
                    && signIn.event() == SignIn.Event.SIGNED_IN;
        }
        return passage.isOwn() && !passage.background().channels().isSchools(item);
    }

    private static ObservationBuilder seen(Passage passage, LocalDateTime time) {
        boolean lunch =
                !time.toLocalTime().isBefore(LUNCH_FROM) && time.toLocalTime().isBefore(LUNCH_TO);
        boolean signIn = passage.item().kind() == Kind.SIGN_IN;
        ObservationBuilder seen =
                Observation.of(passage.item(), signIn ? Confidence.POSSIBLE : Confidence.LIKELY)
                        .group(
                                "hours",
                                passage.item().platform(),
                                Integer.toString(YearGroup.schoolYear(time.toLocalDate())))
                        .says("period", lunch ? "unknown" : "working-time")
                        .says("children-present", "unknown")
                        .says("pattern", "once")
                        .says("device", "unknown")
                        .because(
                                "It was "
                                        + weekday(time)
                                        + " at "
                                        + time.toLocalTime().truncatedTo(ChronoUnit.MINUTES)
                                        + ", in school hours by the school's calendar.")
                        .because(
                                lunch
                                        ? "It might have been your lunch break."
                                        : "You might have been off work, or on a break: only you can say.");
        if (signIn) {
            seen.because("An app can sign in by itself.");
        } else {
            seen.category("working-hours");
        }
        return seen;
    }

    private static String weekday(LocalDateTime time) {
        return time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    @Override
    public Observation settle(Observation seen, Gathered all) {
        return all.count(seen) >= REPEATED ? seen.saying("pattern", "repeated") : seen;
    }
}
