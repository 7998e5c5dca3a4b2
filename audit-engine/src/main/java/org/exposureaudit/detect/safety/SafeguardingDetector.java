package org.exposureaudit.detect.safety;

import java.util.ArrayList;
import java.util.List;
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
import org.exposureaudit.detect.rule.RuleSet.Found;
import org.exposureaudit.detect.signal.Given;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;
import org.exposureaudit.school.Person.Role;

/// Finds words by which a child might be at risk: a child's own words, what is said of an adult's conduct with children, and what the user
/// wrote to a child that asks for secrecy or a meeting. Always for the person named for child safety, never for the tool to decide.
public final class SafeguardingDetector implements Detector {
    private static final RuleSet RULES = RuleSet.of("safeguarding.concern");
    private static final Set<Role> CHILDREN = Set.of(Role.PUPIL, Role.EX_PUPIL);

    @Override
    public String name() {
        return "safeguarding.concern";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.item().has(Trait.SYSTEM) || passage.signals().isEmpty()) {
            return;
        }
        Optional<Other> child = child(passage);
        for (Found found : RULES.all(passage)) {
            if (applies(found, child)) {
                out.add(seen(passage, found, child));
                return;
            }
        }
    }

    // A rule that asks for a pupil means one who is still a child.
    private static boolean applies(Found found, Optional<Other> child) {
        boolean withPupil =
                found.row().when().getOrDefault("with", List.of()).contains(Role.PUPIL.label());
        return !withPupil || child.isPresent();
    }

    private static Optional<Other> child(Passage passage) {
        return passage.others().stream()
                .filter(other ->
                        other.in(CHILDREN)
                                .filter(person ->
                                        new PersonFacts(person, passage.school()).isYoung())
                                .isPresent())
                .filter(other -> !other.isFamily())
                .findFirst();
    }

    private static ObservationBuilder seen(Passage passage, Found found, Optional<Other> child) {
        List<Mark> marks = new ArrayList<>(found.marks());
        boolean head = passage.signals().has(SignalBook.shipped().number(Given.HEAD));
        ObservationBuilder seen =
                Observation.of(passage.item(), Confidence.POSSIBLE)
                        .marks(marks)
                        .says("about-head", head ? "yes" : "no")
                        .says("direction", direction(passage))
                        .because(found.row().because());
        found.row().says().forEach(seen::says);
        if (child.isEmpty()) {
            return seen.group("concern", passage.thread());
        }
        PersonFacts facts =
                new PersonFacts(child.get().in(CHILDREN).orElseThrow(), passage.school());
        return seen.group("concern", facts.group())
                .about(facts.person())
                .because(facts.introduction())
                .because(child.get().recognition().evidence());
    }

    private static String direction(Passage passage) {
        if (passage.isOwn()) {
            return "sent";
        }
        return passage.item().kind() == Kind.MESSAGE ? "received" : "seen";
    }
}
