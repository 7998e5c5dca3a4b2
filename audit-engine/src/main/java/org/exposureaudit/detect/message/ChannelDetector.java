package org.exposureaudit.detect.message;

import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.detect.text.PupilNames;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Finds school matters, and contact with pupils and parents, that went through an account or number of the user's own: once for each
/// thread and way of using it.
public final class ChannelDetector implements Detector {
    private static final Set<Role> FAMILIES = Set.of(Role.PUPIL, Role.PARENT);
    private static final Set<Role> STAFF =
            Set.of(Role.COLLEAGUE, Role.MANAGED_COLLEAGUE, Role.GOVERNOR);

    @Override
    public String name() {
        return "channel.unapproved";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.others().isEmpty()) {
            return;
        }
        String channel = passage.channel();
        boolean open = channel.equals("personal") || channel.equals("school-app");
        if (!open || passage.item().kind() != Kind.MESSAGE || passage.item().has(Trait.SYSTEM)) {
            return;
        }
        Optional<Other> family = first(passage, FAMILIES);
        if (family.isPresent()) {
            out.once(seen(passage, family.get(), family.get().in(FAMILIES).orElseThrow()));
        } else if (isSchoolMatter(passage)) {
            first(passage, STAFF)
                    .ifPresent(
                            other -> out.once(seen(passage, other, other.in(STAFF).orElseThrow())));
        }
    }

    private static Optional<Other> first(Passage passage, Set<Role> roles) {
        return passage.others().stream()
                .filter(other -> other.in(roles).isPresent() && !other.isForenameOnly())
                .filter(other -> !other.isFamily())
                .findFirst();
    }

    // Two colleagues may say "school" to each other; a pupil's name or an internal matter is more.
    private static boolean isSchoolMatter(Passage passage) {
        return passage.has(WordList.SCHOOL_BUSINESS)
                || !PupilNames.in(passage.names(), passage.text()).isEmpty();
    }

    private static ObservationBuilder seen(Passage passage, Other other, Person person) {
        PersonFacts facts = new PersonFacts(person, passage.school());
        boolean pupils = !PupilNames.in(passage.names(), passage.text()).isEmpty();
        ObservationBuilder seen =
                Observation.of(passage.item(), other.confidence())
                        .group(passage.thread(), facts.group())
                        .says("channel", passage.channel())
                        .says("means", passage.means())
                        .says("topic", topic(passage, pupils))
                        .says("pupil-data", pupils ? "yes" : "no");
        return facts.introduce(seen)
                .says("relation", relation(person))
                .because(
                        passage.channel().equals("school-app")
                                ? "This kind of app is made for schools; nobody has said whether your school has approved it."
                                : "It went through an account or number of your own, not one of the school's.");
    }

    private static String topic(Passage passage, boolean pupils) {
        return pupils || passage.has(WordList.SCHOOL_BUSINESS)
                ? "school"
                : MessageFacts.topic(passage);
    }

    private static String relation(Person person) {
        return switch (person.role()) {
            case PUPIL, PARENT -> person.role().label();
            case EX_PUPIL, EX_PARENT -> "other";
            case COLLEAGUE, MANAGED_COLLEAGUE, GOVERNOR -> "colleague";
        };
    }
}
