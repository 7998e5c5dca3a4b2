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

/// Finds requests from people of the school, whatever became of them.
public final class RequestDetector implements Detector {
    private static final List<String> MESSAGES =
            List.of("message.with-pupil", "message.with-ex-pupil", "message.with-parent");

    private final String name;
    private final Set<Role> roles;

    private RequestDetector(String name, Set<Role> roles) {
        this.name = name;
        this.roles = roles;
    }

    /// One for pupils, one for parents.
    public static List<Detector> all() {
        return List.of(
                new RequestDetector("request.from-pupil", Set.of(Role.PUPIL, Role.EX_PUPIL)),
                new RequestDetector("request.from-parent", Set.of(Role.PARENT, Role.EX_PARENT)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void conclude(Gathered all, Observations out) {
        all.links(roles, link -> link.is(Direction.REQUEST_RECEIVED))
                .forEach(link -> out.add(seen(link, all)));
    }

    private ObservationBuilder seen(Link link, Gathered all) {
        Person person = link.other().in(roles).orElseThrow();
        PersonFacts facts = new PersonFacts(person, all.background().school());
        String state = LinkFacts.state(all, person, link);
        ObservationBuilder seen = Observation.of(link.item(), link.other().confidence());
        facts.introduce(seen)
                .group(facts.group())
                .says("state", state)
                .says("answered", answered(all, person, state))
                .because(link.other().recognition().evidence())
                .because(became(state));
        LinkFacts.youngAccount(seen, link, facts);
        if (roles.contains(Role.PUPIL)) {
            seen.says("age-band", facts.ageBand());
        }
        return seen;
    }

    private static String answered(Gathered all, Person person, String state) {
        boolean wrote =
                MESSAGES.stream()
                        .flatMap(detector -> all.of(detector).stream())
                        .filter(seen -> seen.says("direction").equals("sent"))
                        .flatMap(seen -> seen.people().stream())
                        .anyMatch(each -> each.key() == person.key());
        if (wrote) {
            return "yes";
        }
        return Set.of("pending", "declined").contains(state) ? "no" : "unknown";
    }

    private static String became(String state) {
        return switch (state) {
            case "accepted" -> "You are linked now, so it seems to have been accepted.";
            case "pending" -> "It was waiting for your answer when the export was made.";
            case "declined" -> "You seem to have declined or hidden it.";
            case "removed" -> "It was taken back or removed.";
            case "blocked" -> "You blocked the account.";
            default -> "The export does not say what became of it.";
        };
    }
}
