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
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Finds pupils, former pupils and parents who follow the user without being followed back.
public final class FollowerDetector implements Detector {
    private static final Set<Role> ROLES =
            Set.of(Role.PUPIL, Role.EX_PUPIL, Role.PARENT, Role.EX_PARENT);

    @Override
    public String name() {
        return "follower.pupil-or-parent";
    }

    @Override
    public void conclude(Gathered all, Observations out) {
        all.links(ROLES, FollowerDetector::follows)
                .filter(link -> !isFollowedBack(link, all))
                .forEach(link -> out.add(seen(link, all)));
    }

    private static boolean follows(Link link) {
        return link.is(Direction.FOLLOWER)
                && (link.stands() || link.connection().state() == State.BLOCKED);
    }

    private static boolean isFollowedBack(Link link, Gathered all) {
        Person person = link.other().in(ROLES).orElseThrow();
        return LinkFacts.any(all, person, link.platform(), Direction.FOLLOWING)
                || LinkFacts.any(all, person, link.platform(), Direction.FRIEND);
    }

    private static ObservationBuilder seen(Link link, Gathered all) {
        Person person = link.other().in(ROLES).orElseThrow();
        PersonFacts facts = new PersonFacts(person, all.background().school());
        boolean blocked =
                all.linksTo(person, link.platform()).stream()
                        .anyMatch(each -> each.connection().state() == State.BLOCKED);
        ObservationBuilder seen = Observation.of(link.item(), link.other().confidence());
        facts.introduce(seen)
                .group(facts.group())
                .says("account", LinkFacts.account(all, link.platform()))
                .says("state", blocked ? "blocked" : "following")
                .because(link.other().recognition().evidence())
                .because(
                        blocked
                                ? "You have blocked or restricted this account."
                                : "They follow you; you do not follow them.");
        LinkFacts.youngAccount(seen, link, facts);
        if (person.isChild()) {
            seen.says("age-band", facts.ageBand());
        }
        return seen;
    }
}
