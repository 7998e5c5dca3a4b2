package org.exposureaudit.detect.photo;

import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.photo.TakenWhen.Period;

/// Finds school pictures of the user's that name a phone or camera which is not on the school's list. Where nothing is named nothing is said:
/// most sites take that out.
public final class PersonalDeviceDetector implements Detector {
    private static final Set<String> OWN = Set.of("phone", "camera");

    @Override
    public String name() {
        return "photo.personal-device";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.isOwn() && OWN.contains(Device.of(passage).label())) {
            SchoolPicture.in(passage).ifPresent(picture -> out.add(seen(passage, picture)));
        }
    }

    private static ObservationBuilder seen(Passage passage, SchoolPicture picture) {
        boolean listed =
                passage.school().establishments().stream()
                        .anyMatch(each -> !each.premises().equipment().isEmpty());
        return Observation.of(passage.item(), listed ? Confidence.LIKELY : Confidence.POSSIBLE)
                .group("device", passage.item().platform())
                .marks(picture.marks())
                .says("people", picture.pupils() ? "pupils" : "unknown")
                .says("own-child", PictureNames.pupils(passage).ownChild(passage))
                .says("shared", Shared.label(passage.item()))
                .says("device", picture.device().label())
                .says("setting", setting(picture.when().period()))
                .category("school-photo")
                .because(picture.device().evidence())
                .because(
                        listed
                                ? "The school's list of equipment does not have this model."
                                : "The school has given no list of its cameras and tablets, so it might be one of those.")
                .because(picture.evidence().getFirst());
    }

    private static String setting(Period period) {
        return switch (period) {
            case TRIP, EVENT -> "event";
            case SCHOOL_HOURS, SCHOOL_DAY -> "school-day";
            case INSET, WEEKEND, HOLIDAY, UNKNOWN -> "unknown";
        };
    }
}
