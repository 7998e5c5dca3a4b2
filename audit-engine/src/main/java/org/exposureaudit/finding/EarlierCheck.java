package org.exposureaudit.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.finding.Finding.Change;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Roster;

/// What an earlier check found, to tell what is new, what is the same and what is gone. Immutable.
///
/// @param asOf the day it was made for, or [LocalDate#MIN] where there was none
/// @param findings what it found, as far as it is kept: without observations and steps
public record EarlierCheck(LocalDate asOf, List<Finding> findings) {
    /// There was none.
    public static final EarlierCheck NONE = new EarlierCheck(LocalDate.MIN, List.of());

    /// Copies the list.
    public EarlierCheck {
        findings = List.copyOf(findings);
    }

    /// The findings of now, each new or the same, and after them those that are gone. Of policies not applied now nothing is gone.
    ///
    /// @param now what is found now
    /// @param policies the ids of the policies applied now
    /// @param roster the people of now, to know those again whom a finding that is gone was about
    public List<Finding> compare(List<Finding> now, Set<String> policies, Roster roster) {
        Set<Fingerprint> before =
                findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        Set<Fingerprint> still = new HashSet<>();
        List<Finding> compared = new ArrayList<>();
        for (Finding finding : now) {
            still.add(finding.fingerprint());
            boolean known = before.contains(finding.fingerprint());
            compared.add(finding.as(known ? Change.SAME : Change.NEW));
        }
        findings.stream()
                .filter(finding -> policies.contains(finding.policy()))
                .filter(finding -> !still.contains(finding.fingerprint()))
                .map(finding -> finding.about(again(finding.people(), roster)).as(Change.GONE))
                .forEach(compared::add);
        return compared;
    }

    private static List<Person> again(List<Person> people, Roster roster) {
        return people.stream()
                .map(person ->
                        roster.people().stream()
                                .filter(other -> isSame(person, other))
                                .findFirst()
                                .orElse(person))
                .toList();
    }

    private static boolean isSame(Person person, Person other) {
        return person.role() == other.role() && person.name().equals(other.name());
    }
}
