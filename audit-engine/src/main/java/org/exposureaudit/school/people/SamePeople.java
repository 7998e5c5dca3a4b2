package org.exposureaudit.school.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.school.NameText;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Birth;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.YearGroup;

/// Makes one person of the several entries that lists hold of them, and gives everybody a key.
///
/// Entries are one person's where role and name agree, nothing known of the birth or year group contradicts it, and for adults
/// something else agrees too: a child, a child's surname, a number or an address.
final class SamePeople {
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();

    /// Everybody once, keyed from 0 in the order of first mention.
    static List<Person> of(List<Person> entries) {
        SamePeople same = new SamePeople();
        entries.forEach(same::add);
        return List.copyOf(same.people);
    }

    private void add(Person entry) {
        String name = kind(entry.role()) + " " + NameText.fold(entry.name());
        List<Integer> candidates = byName.computeIfAbsent(name, _ -> new ArrayList<>());
        for (int key : candidates) {
            if (isSame(people.get(key), entry)) {
                people.set(key, merged(people.get(key), entry));
                return;
            }
        }
        candidates.add(people.size());
        people.add(merged(entry, entry).withKey(people.size()));
    }

    // A list may still have as a pupil who has left, and a parent may have children here and gone.
    private static String kind(Role role) {
        return switch (role) {
            case PUPIL, EX_PUPIL -> "child";
            case PARENT, EX_PARENT -> "parent";
            case COLLEAGUE, MANAGED_COLLEAGUE -> "staff";
            case GOVERNOR -> "governor";
        };
    }

    private static Role merged(Role one, Role other) {
        if (one == other) {
            return one;
        }
        Set<Role> both = Set.of(one, other);
        if (both.contains(Role.EX_PUPIL)) {
            return Role.EX_PUPIL;
        }
        return both.contains(Role.MANAGED_COLLEAGUE) ? Role.MANAGED_COLLEAGUE : Role.PARENT;
    }

    private static boolean isSame(Person one, Person other) {
        if (one.isChild()) {
            return agree(one.birth(), other.birth())
                    && (one.yearGroup().isEmpty()
                            || other.yearGroup().isEmpty()
                            || one.yearGroup().equals(other.yearGroup()));
        }
        if (one.relatedTo().isEmpty() && other.relatedTo().isEmpty()) {
            return agree(one.birth(), other.birth());
        }
        return shares(one.emails(), other.emails())
                || shares(digits(one.phones()), digits(other.phones()))
                || shares(surnames(one), surnames(other));
    }

    private static boolean agree(Birth one, Birth other) {
        if (one instanceof Birth.Unknown || other instanceof Birth.Unknown) {
            return true;
        }
        return (one instanceof Birth.On && other instanceof Birth.On)
                ? one.equals(other)
                : cohort(one) == cohort(other);
    }

    private static int cohort(Birth birth) {
        return switch (birth) {
            case Birth.On(LocalDate day) -> YearGroup.schoolYear(day);
            case Birth.InCohort(int year) -> year;
            case Birth.Unknown _ -> 0;
        };
    }

    private static boolean shares(Collection<String> one, Collection<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static List<String> digits(List<String> phones) {
        return phones.stream()
                .map(phone -> phone.replaceAll("\\D", ""))
                .map(plain -> plain.substring(Math.max(0, plain.length() - 10)))
                .filter(plain -> !plain.isEmpty())
                .toList();
    }

    private static List<String> surnames(Person parent) {
        return parent.relatedTo().stream()
                .map(NameText::words)
                .filter(words -> !words.isEmpty())
                .map(List::getLast)
                .toList();
    }

    private static Person merged(Person one, Person other) {
        return new Person(
                one.key(),
                merged(one.role(), other.role()),
                merged(one.names(), other.names()),
                one.birth() instanceof Birth.On || other.birth() instanceof Birth.Unknown
                        ? one.birth()
                        : other.birth(),
                either(one.yearGroup(), other.yearGroup()),
                one.leaving().equals(LocalDate.MAX) ? other.leaving() : one.leaving(),
                both(one.handles(), other.handles()),
                both(one.relatedTo(), other.relatedTo()),
                both(one.phones(), other.phones()),
                both(one.emails(), other.emails()));
    }

    private static Names merged(Names one, Names other) {
        return new Names(
                one.forename(),
                either(one.middle(), other.middle()),
                either(one.preferredForename(), other.preferredForename()),
                either(one.formerForename(), other.formerForename()),
                one.surname(),
                either(one.preferredSurname(), other.preferredSurname()),
                both(one.formerSurnames(), other.formerSurnames()));
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static List<String> both(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
