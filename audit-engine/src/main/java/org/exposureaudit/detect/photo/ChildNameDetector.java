package org.exposureaudit.detect.photo;

import java.util.List;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;

/// Finds school pictures whose words name a pupil.
public final class ChildNameDetector implements Detector {
    @Override
    public String name() {
        return "photo.school-with-child-name";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.names().isEmpty()) {
            return;
        }
        List<Mark> names = PictureNames.pupils(passage);
        if (!names.isEmpty() && SchoolPicture.in(passage).isPresent()) {
            out.add(
                    Observation.of(passage.item(), Confidence.LIKELY)
                            .group("named", passage.item().platform())
                            .marks(names)
                            .says("shared", Shared.label(passage))
                            .says("audience", passage.audience())
                            .category("school-photo")
                            .category("pupil-information")
                            .because(
                                    "The picture might have been taken at school, and the words with it name a pupil."));
        }
    }
}
