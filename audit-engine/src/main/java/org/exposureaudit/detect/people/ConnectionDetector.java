package org.exposureaudit.detect.people;

import java.util.List;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.Link;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Finds accepted friends, contacts and mutual follows who are on the school's lists in one role.
public final class ConnectionDetector implements Detector {
    private final String name;
    private final Set<Role> roles;

    private ConnectionDetector(String name, Set<Role> roles) {
        this.name = name;
        this.roles = roles;
    }

    /// One for each role.
    public static List<Detector> all() {
        return List.of(
                new ConnectionDetector("connection.pupil", Set.of(Role.PUPIL)),
                new ConnectionDetector("connection.ex-pupil", Set.of(Role.EX_PUPIL)),
                new ConnectionDetector("connection.parent", Set.of(Role.PARENT)),
                new ConnectionDetector("connection.ex-parent", Set.of(Role.EX_PARENT)),
                new ConnectionDetector("connection.governor", Set.of(Role.GOVERNOR)),
                new ConnectionDetector(
                        "connection.colleague", Set.of(Role.COLLEAGUE, Role.MANAGED_COLLEAGUE)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void conclude(Gathered all, Observations out) {
        all.links(roles, Link::stands)
                .forEach(link -> {
                    Person person = link.other().in(roles).orElseThrow();
                    if (link.is(Direction.FRIEND) || isMutual(link, person, all)) {
                        out.add(seen(link, person, all));
                    }
                });
    }

    // Said of the user's half, so that a mutual follow is one observation.
    private static boolean isMutual(Link link, Person person, Gathered all) {
        return link.is(Direction.FOLLOWING)
                && LinkFacts.any(all, person, link.platform(), Direction.FOLLOWER);
    }

    private ObservationBuilder seen(Link link, Person person, Gathered all) {
        PersonFacts facts = new PersonFacts(person, all.background().school());
        ObservationBuilder seen = Observation.of(link.item(), link.other().confidence());
        facts.introduce(seen)
                .group(facts.group())
                .says("direction", LinkFacts.direction(all, person, link.platform()))
                .because(link.other().recognition().evidence());
        LinkFacts.youngAccount(seen, link, facts);
        if (person.role() == Role.EX_PUPIL) {
            seen.says("age-band", facts.ageBand())
                    .says("recent-leaver", facts.school().leftRecently(person).label())
                    .says("sibling-here", facts.school().siblingHere(person).label());
        }
        if (link.is(Direction.FOLLOWING)) {
            seen.because("You follow each other.");
        }
        return seen;
    }
}
