package org.exposureaudit.detect.people;

import java.util.Optional;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.SchoolSense.Mention;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Detail.Membership;

/// Finds groups joined and pages followed whose names point to the school, to complaints about it, or to what is at odds with the job.
public final class GroupMembershipDetector implements Detector {
    @Override
    public String name() {
        return "group.membership";
    }

    @Override
    public void look(Passage passage, Observations out) {
        Optional<Mention> mention = passage.mention();
        if (mention.isPresent()) {
            boolean grievance = passage.has(WordList.GRIEVANCE);
            ObservationBuilder seen =
                    seen(passage, mention.get().sure() ? Confidence.SURE : Confidence.LIKELY)
                            .says("about", grievance ? "grievance" : "school")
                            .category("school-mention")
                            .because("The name of the group or page points to your school.");
            mention.get().signs().forEach(seen::mark);
            out.add(seen);
            return;
        }
        one(
                passage,
                WordList.EXTREMISM,
                "extremism",
                "The name is that of an extremist group.",
                out);
        one(
                passage,
                WordList.AT_ODDS,
                "at-odds",
                "The name might look at odds with work with children.",
                out);
    }

    private static void one(
            Passage passage, WordList list, String about, String why, Observations out) {
        if (passage.has(list)) {
            out.add(
                    seen(passage, Confidence.POSSIBLE)
                            .says("about", about)
                            .marks(passage.words(list))
                            .because(why)
                            .because("A name can mislead: only you know what the group is."));
        }
    }

    private static ObservationBuilder seen(Passage passage, Confidence confidence) {
        return Observation.of(passage.item(), confidence)
                .group("group", passage.item().platform(), passage.text())
                .says("your-part", part(passage));
    }

    private static String part(Passage passage) {
        if (passage.item().detail() instanceof Membership membership) {
            return switch (membership.role()) {
                case ADMIN -> "admin";
                case MEMBER -> "member";
                case INVITED, LEFT -> "unknown";
            };
        }
        return "member";
    }
}
