package org.exposureaudit.judge;

import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// A person as a title names them: with name and part in the school, and with "might be" unless certain.
final class WhoText {
    private static final String RELATION = "relation";

    private WhoText() {}

    static String of(Observation observation) {
        if (observation.people().isEmpty()) {
            return unnamed(observation);
        }
        Person person = observation.people().getFirst();
        String named = person.name() + ", " + sort(person.role());
        // A name alone, however well it agrees, can be somebody else's.
        return observation.confidence() == Confidence.SURE
                ? named
                : "somebody who might be " + named;
    }

    private static String unnamed(Observation observation) {
        String relation = observation.attributes().getOrDefault(RELATION, "");
        return Role.of(relation)
                .map(role -> "somebody who might be " + sort(role))
                .orElse(observation.detector().contains("pupil") ? "a pupil" : "somebody");
    }

    private static String sort(Role role) {
        return switch (role) {
            case PUPIL -> "a pupil";
            case EX_PUPIL -> "a former pupil";
            case PARENT -> "a parent";
            case EX_PARENT -> "a former parent";
            case GOVERNOR -> "a governor";
            case COLLEAGUE -> "a colleague";
            case MANAGED_COLLEAGUE -> "a colleague you manage";
        };
    }
}
