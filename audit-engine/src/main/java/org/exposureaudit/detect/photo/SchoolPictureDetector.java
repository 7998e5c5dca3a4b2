package org.exposureaudit.detect.photo;

import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Kind;

/// Finds pictures and videos whose words, album or place say that they were taken at school, on a school trip, or show pupils. Nothing
/// need be tagged.
public final class SchoolPictureDetector implements Detector {
    @Override
    public String name() {
        return "photo.school";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.item().kind() != Kind.SEARCH_RESULT) {
            SchoolPicture.in(passage).ifPresent(picture -> out.add(seen(passage, picture)));
        }
    }

    private static ObservationBuilder seen(Passage passage, SchoolPicture picture) {
        return Observation.of(
                        passage.item(), picture.sure() ? Confidence.LIKELY : Confidence.POSSIBLE)
                .group("picture", passage.item().platform())
                .marks(picture.marks())
                .says("people", picture.pupils() ? "pupils" : "unknown")
                .says("shared", Shared.label(passage))
                .says("device", "unknown")
                .says("audience", passage.audience())
                .category("school-photo")
                .because(picture.evidence());
    }
}
