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
import org.exposureaudit.item.Trait;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Finds conversations with people of the school in which messages vanish, are secret, or were deleted.
public final class ScrutinyDetector implements Detector {
    private static final Set<Role> ROLES = Set.of(Role.values());

    @Override
    public String name() {
        return "message.not-open-to-scrutiny";
    }

    @Override
    public void look(Passage passage, Observations out) {
        boolean vanishing = passage.item().has(Trait.DISAPPEARING);
        if (vanishing || passage.item().has(Trait.DELETED)) {
            who(passage).ifPresent(other -> out.add(seen(passage, other, vanishing)));
        }
    }

    // A line the platform wrote, such as "disappearing messages are on", holds for everybody there.
    private static Optional<Other> who(Passage passage) {
        return (passage.item().has(Trait.SYSTEM) ? passage.participants() : passage.others())
                .stream()
                        .filter(other -> other.in(ROLES).isPresent())
                        .filter(other -> !other.isForenameOnly())
                        .findFirst();
    }

    private static ObservationBuilder seen(Passage passage, Other other, boolean vanishing) {
        Person person = other.in(ROLES).orElseThrow();
        PersonFacts facts = new PersonFacts(person, passage.school());
        ObservationBuilder seen =
                Observation.of(passage.item(), other.confidence())
                        .group(passage.thread(), facts.group())
                        .says("secrecy", vanishing ? "disappearing" : "deleted")
                        .because(
                                vanishing
                                        ? "Messages here were set to vanish, or were sent in a secret mode."
                                        : "The export says that a message here was deleted or unsent. It does not say why.");
        facts.introduce(seen)
                .says("relation", relation(person))
                .because(other.recognition().evidence());
        if (person.isChild()) {
            seen.says("age-band", facts.ageBand());
        }
        return seen;
    }

    private static String relation(Person person) {
        return switch (person.role()) {
            case PUPIL, EX_PUPIL, PARENT, EX_PARENT -> person.role().label();
            case GOVERNOR, COLLEAGUE, MANAGED_COLLEAGUE -> "professional";
        };
    }
}
