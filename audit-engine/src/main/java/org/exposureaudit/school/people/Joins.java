package org.exposureaudit.school.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.PersonBuilder;

/// Ties together what school systems spread over several lists: contacts who name their pupil by number alone.
///
/// The numbers are forgotten with this, once all lists are read.
final class Joins {
    private final Map<String, Names> pupils = new HashMap<>();
    private final Map<String, Set<Role>> roles = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(String pupil, PersonBuilder contact) {}

    /// Notes a pupil's number.
    void pupil(String id, Names names, Role role) {
        if (!id.isEmpty()) {
            pupils.putIfAbsent(id, names);
            roles.putIfAbsent(id, Set.of(role));
        }
    }

    /// Keeps a contact until every list has been read.
    void contact(String pupil, PersonBuilder contact) {
        waiting.add(new Waiting(pupil, contact));
    }

    /// The contacts that waited, each with the pupil they belong to; a contact of no listed pupil is left out.
    List<Person> contacts() {
        List<Person> found = new ArrayList<>();
        for (Waiting each : waiting) {
            Names names = pupils.get(each.pupil());
            if (names != null) {
                Role role =
                        roles.getOrDefault(each.pupil(), Set.of()).contains(Role.EX_PUPIL)
                                ? Role.EX_PARENT
                                : Role.PARENT;
                found.add(each.contact().role(role).relatedTo(List.of(names.full())).build(0));
            }
        }
        return found;
    }

    /// How many contacts belong to no listed pupil.
    long lost() {
        return waiting.stream().filter(each -> !pupils.containsKey(each.pupil())).count();
    }
}
