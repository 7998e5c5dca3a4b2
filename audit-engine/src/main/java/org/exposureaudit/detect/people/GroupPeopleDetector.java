package org.exposureaudit.detect.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Finds groups and chats that also hold pupils, former pupils, parents or governors.
public final class GroupPeopleDetector implements Detector {
    private static final Set<Role> ROLES =
            Set.of(Role.PUPIL, Role.EX_PUPIL, Role.PARENT, Role.EX_PARENT, Role.GOVERNOR);

    @Override
    public String name() {
        return "group.with-pupil-or-parent";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.isGroup() && (passage.opensThread() || passage.opensOwnPart())) {
            Map<String, List<Other>> alike =
                    passage.participants().stream()
                            .filter(other -> other.in(ROLES).isPresent())
                            .collect(
                                    Collectors.groupingBy(
                                            other -> sort(passage, other),
                                            TreeMap::new,
                                            Collectors.toList()));
            alike.values().forEach(others -> out.once(seen(passage, others)));
        }
    }

    private static String sort(Passage passage, Other other) {
        PersonFacts facts = new PersonFacts(other.in(ROLES).orElseThrow(), passage.school());
        return facts.relation() + facts.ageBand();
    }

    private static ObservationBuilder seen(Passage passage, List<Other> others) {
        Confidence best =
                others.stream().map(Other::confidence).min(Confidence::compareTo).orElseThrow();
        Person first = others.getFirst().in(ROLES).orElseThrow();
        PersonFacts facts = new PersonFacts(first, passage.school());
        ObservationBuilder seen =
                Observation.of(passage.item(), best)
                        .group("group", passage.thread())
                        .says("relation", facts.relation())
                        .says("your-part", part(passage))
                        .says("topic", passage.titleIsOfSchool() ? "school" : "unknown")
                        .says("channel", passage.channel());
        if (first.isChild()) {
            seen.says("age-band", facts.ageBand());
        }
        for (Other other : others) {
            seen.about(other.in(ROLES).orElseThrow())
                    .because("In the group: " + other.shown() + ".")
                    .because(other.recognition().evidence());
        }
        return seen;
    }

    private static String part(Passage passage) {
        if (passage.item().detail() instanceof Membership membership
                && membership.role() == Membership.Role.ADMIN) {
            return "admin";
        }
        return passage.isOwn() ? "posted" : "member";
    }
}
