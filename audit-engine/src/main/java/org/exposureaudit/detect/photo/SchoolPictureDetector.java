package org.exposureaudit.detect.photo;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.school.School;

/// Finds pictures and videos that seem to have been taken at school, on a school trip, or to show pupils: by place, time, words, and by
/// other pictures of which that is known. Nothing need be tagged.
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
        Confidence sure = picture.isSure() ? Confidence.LIKELY : Confidence.POSSIBLE;
        return picture.on(stated(passage.item(), sure, picture.device().label()))
                .marks(picture.marks())
                .says("people", picture.pupils() ? "pupils" : "unknown")
                .says("beside", "none")
                .says("same-as", "none")
                .because(picture.evidence());
    }

    private static ObservationBuilder stated(Item item, Confidence sure, String device) {
        return Observation.of(item, sure)
                .group("picture", item.platform())
                .says("shared", Shared.label(item))
                .says("device", device)
                .says("audience", item.audience().label())
                .category("school-photo");
    }

    /// Pictures of which nothing is known by themselves: one taken minutes before or after a picture of the school, and one that looks like it.
    @Override
    public void conclude(Gathered all, Observations out) {
        School school = all.background().school();
        if (all.pictures().isEmpty()) {
            return;
        }
        Set<Item> known = Collections.newSetFromMap(new IdentityHashMap<>());
        all.of(name()).forEach(seen -> known.add(seen.item()));
        Others others = Others.of(all.pictures(), school);
        for (Item item : all.pictures()) {
            if (!known.contains(item)) {
                others.of(item).ifPresent(other -> out.add(by(item, other)));
            }
        }
    }

    private static ObservationBuilder by(Item item, Others.Tie tie) {
        return stated(item, tie.confidence(), "unknown")
                .says("people", "unknown")
                .says("place", "unknown")
                .says("time", tie.when().period().label())
                .says("words", "none")
                .says("beside", tie.beside() ? "placed" : "none")
                .says("same-as", tie.sameAs())
                .because(tie.evidence())
                .because(tie.when().evidence());
    }
}
