package org.exposureaudit.detect.photo;

import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;

/// Finds school pictures whose words, tags or file name a pupil.
public final class ChildNameDetector implements Detector {
    @Override
    public String name() {
        return "photo.school-with-child-name";
    }

    @Override
    public void look(Passage passage, Observations out) {
        PictureNames names = PictureNames.pupils(passage);
        if (!names.people().isEmpty() && SchoolPicture.in(passage).isPresent()) {
            out.add(
                    Observation.of(passage.item(), Confidence.LIKELY)
                            .group("named", passage.item().platform())
                            .marks(names.marks())
                            .says("shared", Shared.label(passage.item()))
                            .says("audience", passage.audience())
                            .category("school-photo")
                            .category("pupil-information")
                            .because(
                                    "The picture might have been taken at school, and something with it names a pupil.")
                            .because(names.evidence()));
        }
    }
}
