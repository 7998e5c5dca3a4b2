package org.exposureaudit.detect.people;

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

/// Finds pupils, former pupils and parents the user has asked, or follows.
public final class RequestToDetector implements Detector {
    private static final Set<Role> ROLES =
            Set.of(Role.PUPIL, Role.EX_PUPIL, Role.PARENT, Role.EX_PARENT);

    @Override
    public String name() {
        return "request.to-pupil-or-parent";
    }

    @Override
    public void conclude(Gathered all, Observations out) {
        all.links(ROLES, RequestToDetector::isAsking).forEach(link -> out.add(seen(link, all)));
    }

    private static boolean isAsking(Link link) {
        return link.is(Direction.REQUEST_SENT) || (link.is(Direction.FOLLOWING) && link.stands());
    }

    private static ObservationBuilder seen(Link link, Gathered all) {
        Person person = link.other().in(ROLES).orElseThrow();
        PersonFacts facts = new PersonFacts(person, all.background().school());
        boolean follows = link.is(Direction.FOLLOWING);
        ObservationBuilder seen = Observation.of(link.item(), link.other().confidence());
        facts.introduce(seen)
                .group(facts.group())
                .says("state", follows ? "accepted" : LinkFacts.state(all, person, link))
                .because(link.other().recognition().evidence())
                .because(
                        follows
                                ? "You follow this account."
                                : "You sent a request to this account.");
        if (person.isChild()) {
            seen.says("age-band", facts.ageBand());
        }
        return seen;
    }
}
