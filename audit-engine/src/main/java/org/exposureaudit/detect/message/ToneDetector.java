package org.exposureaudit.detect.message;

import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.detect.rule.RuleSet;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Finds wording in the user's own messages to people of the school that might be read as too familiar, rude, heated or sarcastic.
public final class ToneDetector implements Detector {
    private static final Set<Role> ROLES = Set.of(Role.values());
    private static final RuleSet RULES = RuleSet.of("message.tone");
    private static final int SHOUTED = 12;

    @Override
    public String name() {
        return "message.tone";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (!passage.isOwn() || passage.others().isEmpty()) {
            return;
        }
        Optional<Other> to =
                passage.others().stream()
                        .filter(other -> other.in(ROLES).isPresent() && !other.isForenameOnly())
                        .filter(other -> !other.isFamily())
                        .findFirst();
        to.ifPresent(other -> tone(passage, other, out));
    }

    private static void tone(Passage passage, Other other, Observations out) {
        Optional<RuleSet.Found> found = RULES.first(passage);
        if (found.isPresent()) {
            RuleSet.Found words = found.get();
            String tone = words.row().says().getOrDefault("tone", "");
            out.add(seen(passage, other, tone).marks(words.marks()).because(words.row().because()));
        } else if (isShouted(passage.text())) {
            out.add(
                    seen(passage, other, "heated")
                            .mark(new Mark(0, passage.text().length()))
                            .because("Capitals throughout might be read as shouting."));
        }
    }

    private static boolean isShouted(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= SHOUTED;
    }

    private static ObservationBuilder seen(Passage passage, Other other, String tone) {
        Person person = other.in(ROLES).orElseThrow();
        PersonFacts facts = new PersonFacts(person, passage.school());
        ObservationBuilder seen =
                Observation.of(passage.item(), Confidence.POSSIBLE)
                        .group(facts.group())
                        .says("tone", tone);
        facts.introduce(seen).says("relation", relation(person));
        if (person.isChild()) {
            seen.says("age-band", facts.ageBand());
        }
        return seen;
    }

    private static String relation(Person person) {
        return switch (person.role()) {
            case PUPIL, EX_PUPIL, PARENT, GOVERNOR -> person.role().label();
            case EX_PARENT -> Role.PARENT.label();
            case COLLEAGUE, MANAGED_COLLEAGUE -> Role.COLLEAGUE.label();
        };
    }
}
