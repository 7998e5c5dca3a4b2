package org.exposureaudit.detect.photo;

import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;

/// Finds pictures that seem to show pupils, by the words with them.
public final class PupilPictureDetector implements Detector {
    @Override
    public String name() {
        return "photo.pupil";
    }

    @Override
    public void look(Passage passage, Observations out) {
        SchoolPicture.in(passage)
                .filter(SchoolPicture::pupils)
                .ifPresent(picture -> out.add(seen(passage, picture)));
    }

    private static ObservationBuilder seen(Passage passage, SchoolPicture picture) {
        PictureNames names = PictureNames.pupils(passage);
        return Observation.of(passage.item(), Confidence.POSSIBLE)
                .group("pupils", passage.item().platform())
                .marks(picture.marks().isEmpty() ? names.marks() : picture.marks())
                .says("own-child", names.ownChild(passage))
                .says("shared", Shared.label(passage.item()))
                .says("device", picture.device().label())
                .says("audience", passage.audience())
                .says("unsuitable", "no")
                .category("school-photo")
                .because("Pupils seem to be in the picture, by what stands with it.")
                .because(names.evidence())
                .because("Nobody has looked at the picture itself.");
    }
}
