package org.exposureaudit.detect.photo;

import java.util.List;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
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
                .ifPresent(picture ->
                        out.add(
                                Observation.of(passage.item(), Confidence.POSSIBLE)
                                        .group("pupils", passage.item().platform())
                                        .marks(
                                                picture.marks().isEmpty()
                                                        ? PictureNames.pupils(passage)
                                                        : picture.marks())
                                        .says("own-child", "unknown")
                                        .says("shared", Shared.label(passage))
                                        .says("device", "unknown")
                                        .says("audience", passage.audience())
                                        .says("unsuitable", "no")
                                        .category("school-photo")
                                        .because(
                                                List.of(
                                                        "Pupils seem to be in the picture, by the words with it.",
                                                        "Nobody has looked at the picture itself."))));
    }
}
