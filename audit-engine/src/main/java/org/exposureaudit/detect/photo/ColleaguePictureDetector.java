package org.exposureaudit.detect.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.Phrase.Form;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Finds pictures whose words or tags name somebody who works at the school.
public final class ColleaguePictureDetector implements Detector {
    private static final Set<Role> STAFF = Set.of(Role.COLLEAGUE, Role.MANAGED_COLLEAGUE);

    @Override
    public String name() {
        return "photo.colleague";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (!passage.isOwn() || !isPicture(passage)) {
            return;
        }
        List<Person> people = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        passage.names().stream()
                .filter(hit -> hit.meaning().form() == Form.FULL)
                .filter(hit -> STAFF.contains(hit.meaning().person().role()))
                .forEach(hit -> {
                    people.add(hit.meaning().person());
                    marks.add(new Mark(hit.start(), hit.end()));
                });
        passage.item().tagged().stream()
                .map(passage::who)
                .filter(other -> !other.isForenameOnly())
                .flatMap(other -> other.in(STAFF).stream())
                .forEach(people::add);
        String own = passage.background().me().surname();
        people.removeIf(person -> person.surname().equalsIgnoreCase(own));
        if (!people.isEmpty()) {
            out.add(seen(passage, people, marks));
        }
    }

    private static boolean isPicture(Passage passage) {
        return passage.item().kind() == Kind.CAPTION
                || passage.item().media().stream().anyMatch(Media::isPicture);
    }

    private static ObservationBuilder seen(Passage passage, List<Person> people, List<Mark> marks) {
        boolean school = SchoolPicture.in(passage).isPresent();
        ObservationBuilder seen =
                Observation.of(passage.item(), Confidence.POSSIBLE)
                        .group("colleague", people.getFirst().name())
                        .about(people.stream().distinct().toList())
                        .marks(marks)
                        .says("shared", Shared.label(passage.item()))
                        .says("device", Device.of(passage).label())
                        .says("setting", school ? "school" : "unknown")
                        .because(
                                "The words or tags of a picture name somebody on the school's list of staff.");
        return school ? seen.category("school-photo") : seen;
    }
}
