package org.exposureaudit.detect.profile;

import org.exposureaudit.detect.Channels;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.post.SchoolSigns;
import org.exposureaudit.detect.text.SchoolSense.Mention;

/// Finds profiles that say which school the user works at.
public final class WorkplaceDetector implements Detector {
    @Override
    public String name() {
        return "profile.workplace";
    }

    @Override
    public void look(Passage passage, Observations out) {
        passage.mention().ifPresent(mention -> out.add(seen(passage, mention)));
    }

    private static ObservationBuilder seen(Passage passage, Mention mention) {
        boolean professional =
                passage.background().channels().is(passage.item(), Channels.Sort.PROFESSIONAL);
        ObservationBuilder seen =
                Observation.of(passage.item(), mention.sure() ? Confidence.SURE : Confidence.LIKELY)
                        .group("profile", passage.item().platform())
                        .says("audience", passage.audience())
                        .says("network", professional ? "professional" : "social")
                        .category("school-mention")
                        .because("It stands in your own profile.")
                        .because(SchoolSigns.sentence(mention));
        mention.signs().forEach(seen::mark);
        return seen;
    }
}
