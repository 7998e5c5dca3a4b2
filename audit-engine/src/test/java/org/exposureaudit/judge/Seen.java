package org.exposureaudit.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.finding.Declarations;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.file.PolicyLoader;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.School;

/// Observations made by hand, and somebody to judge them.
record Seen(
        String detector, String item, String group, Confidence confidence, List<Person> people) {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static Seen by(String detector) {
        return new Seen(detector, "item-1", "", Confidence.SURE, List.of());
    }

    Seen in(String itemId, String groupName) {
        return new Seen(detector, itemId, groupName, confidence, people);
    }

    Seen possibly() {
        return new Seen(detector, item, group, Confidence.POSSIBLE, people);
    }

    Seen of(Role role, String forename, String surname) {
        Person person = Person.of(role, Names.of(forename, surname)).build(1);
        return new Seen(detector, item, group, confidence, List.of(person));
    }

    Observation saying(Map<String, String> attributes) {
        Locator locator = new Locator("export.zip", "file.json", Locator.Position.WHOLE_FILE);
        return new Observation(
                detector,
                Item.of("facebook", Kind.MESSAGE, locator).sourceId(item).build(),
                confidence,
                group,
                people,
                List.of(),
                new TreeMap<>(attributes),
                List.of(),
                List.of());
    }

    static Judge judge(Policy policy, Me me, Declarations declarations) {
        return new Judge(
                policy,
                PolicyLoader.shippedSteps(),
                new Circumstances(me, School.unknown(DAY), declarations));
    }
}
