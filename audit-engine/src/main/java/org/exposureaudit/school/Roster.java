package org.exposureaudit.school;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.school.Person.Role;

/// The people of the school, and who belongs to whom. Immutable.
public final class Roster {
    /// Nobody.
    public static final Roster EMPTY = new Roster(List.of());

    private final List<Person> people;
    private final Map<Integer, List<Person>> children = new HashMap<>();
    private final Map<Integer, List<Person>> parents = new HashMap<>();

    /// A roster of these people; their keys differ.
    public Roster(List<Person> people) {
        this.people = List.copyOf(people);
        Map<String, List<Person>> byName = new HashMap<>();
        for (Person person : this.people) {
            if (person.isChild()) {
                namesOf(person)
                        .forEach(name ->
                                byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(person));
            }
        }
        this.people.forEach(person -> link(person, byName));
    }

    /// Everybody, in the order of the lists.
    public List<Person> people() {
        return people;
    }

    /// Everybody in one of these roles.
    public List<Person> in(Set<Role> roles) {
        return people.stream().filter(person -> roles.contains(person.role())).toList();
    }

    /// The roles that occur.
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        people.forEach(person -> roles.add(person.role()));
        return roles;
    }

    /// The children, present or past, that a person's entry names.
    public List<Person> childrenOf(Person person) {
        return children.getOrDefault(person.key(), List.of());
    }

    /// The people whose entries name this child.
    public List<Person> parentsOf(Person child) {
        return parents.getOrDefault(child.key(), List.of());
    }

    /// Whether a brother or sister is at the school now, by the parents' entries.
    public Truth siblingHere(Person child) {
        List<Person> of = parentsOf(child);
        if (childrenOf(child).stream().anyMatch(Person::isPupil)) {
            return Truth.YES;
        }
        if (of.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(
                of.stream()
                        .flatMap(parent -> childrenOf(parent).stream())
                        .anyMatch(other -> other.key() != child.key() && other.isPupil()));
    }

    /// The same roster with more people after these.
    public Roster plus(List<Person> more) {
        List<Person> all = new ArrayList<>(people);
        all.addAll(more);
        return new Roster(all);
    }

    private void link(Person person, Map<String, List<Person>> byName) {
        Map<Integer, Person> found = new LinkedHashMap<>();
        for (String name : person.relatedTo()) {
            for (Person child : byName.getOrDefault(NameText.fold(name), List.of())) {
                if (child.key() != person.key()) {
                    found.put(child.key(), child);
                }
            }
        }
        if (found.isEmpty()) {
            return;
        }
        children.put(person.key(), List.copyOf(found.values()));
        found.values()
                .forEach(child ->
                        parents.computeIfAbsent(child.key(), _ -> new ArrayList<>()).add(person));
    }

    private static Set<String> namesOf(Person person) {
        Names names = person.names();
        Set<String> all = new LinkedHashSet<>();
        for (String forename : List.of(names.forename(), names.preferredForename())) {
            if (!forename.isEmpty()) {
                all.add(NameText.fold(forename + " " + names.surname()));
                if (!names.preferredSurname().isEmpty()) {
                    all.add(NameText.fold(forename + " " + names.preferredSurname()));
                }
            }
        }
        return all;
    }

    /// How many, no names.
    @Override
    public String toString() {
        return "Roster[" + people.size() + " people]";
    }
}
