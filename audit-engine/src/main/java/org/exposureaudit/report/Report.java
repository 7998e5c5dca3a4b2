package org.exposureaudit.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exposureaudit.detect.Activity;
import org.exposureaudit.detect.Link;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.Choices;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.identity.Namesakes;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Establishment.Site;
import org.exposureaudit.school.NameText;
import org.exposureaudit.school.Person;

/// Everything an audit has to say, ready to be written in any form. Immutable.
///
/// @param asOf the day the ages and terms are taken at
/// @param zone the school's time zone, in which times are told
/// @param me the user's name
/// @param school the school's name, or an empty text
/// @param policies the policies applied
/// @param coverage what was read and what was not
/// @param connections every connection with what was recognised, in order
/// @param observations everything seen, in order
/// @param findings what the policies say of it, most pressing first; then what an earlier check found and is gone
/// @param earlier the day of the earlier check this one is compared with, or [LocalDate#MIN] where there is none
/// @param checklist every clause of every policy
/// @param roster everybody on the school's lists, for hiding names
/// @param activity when the user posts
/// @param blindSpots what the exports of each platform that was read can never show, by the platform's name
/// @param sites where the school stands
/// @param calendar the school's terms and hours
/// @param namesakes how many accounts may be expected to bear a name of the lists by mere chance
/// @param choices what the user chose to leave out
public record Report(
        LocalDate asOf,
        ZoneId zone,
        String me,
        String school,
        List<Policy> policies,
        Coverage coverage,
        List<Link> connections,
        List<Observation> observations,
        List<Finding> findings,
        LocalDate earlier,
        List<ChecklistEntry> checklist,
        List<Person> roster,
        Activity activity,
        SortedMap<String, List<String>> blindSpots,
        List<Site> sites,
        Calendar calendar,
        Namesakes namesakes,
        Choices choices) {

    /// Copies the collections.
    public Report {
        policies = List.copyOf(policies);
        connections = List.copyOf(connections);
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
        checklist = List.copyOf(checklist);
        roster = List.copyOf(roster);
        sites = List.copyOf(sites);
        blindSpots = Collections.unmodifiableSortedMap(new TreeMap<>(blindSpots));
    }

    /// The checks a clause needs that the user switched off.
    public List<String> switchedOff(Clause clause) {
        return clause.detectors().keySet().stream()
                .filter(name -> choices.switchedOff().contains(name))
                .toList();
    }

    /// Whether anything at all could be read.
    public boolean readAnything() {
        return coverage.totalItems() > 0 || coverage.count(Coverage.Status.READ) > 0;
    }

    /// What the policies say of what is there now.
    public List<Finding> current() {
        return findings.stream().filter(finding -> !finding.isGone()).toList();
    }

    /// What an earlier check found and this one did not.
    public List<Finding> gone() {
        return findings.stream().filter(Finding::isGone).toList();
    }

    /// Whether it is compared with an earlier check.
    public boolean isCompared() {
        return !earlier.equals(LocalDate.MIN);
    }

    /// Hides the names of pupils and families in everything this report says, but never the user's own, who may be a parent there too.
    public Masking masking() {
        Map<Person, Set<Account>> involved =
                new TreeMap<>(
                        Comparator.comparing(Person::role)
                                .thenComparing(Person::surname)
                                .thenComparing(Person::forename)
                                .thenComparingInt(Person::key));
        for (Link link : connections) {
            link.other()
                    .recognition()
                    .people()
                    .forEach(person -> involve(involved, person, link.item()));
        }
        for (Observation observation : observations) {
            observation.people().forEach(person -> involve(involved, person, observation.item()));
        }
        for (Finding finding : gone()) {
            finding.people()
                    .forEach(
                            person -> involved.computeIfAbsent(person, _ -> new LinkedHashSet<>()));
        }
        String own = NameText.fold(me);
        return Masking.of(
                roster.stream()
                        .filter(person -> !NameText.fold(person.name()).equals(own))
                        .toList(),
                involved,
                me);
    }

    private static void involve(Map<Person, Set<Account>> involved, Person person, Item item) {
        Set<Account> accounts = involved.computeIfAbsent(person, _ -> new LinkedHashSet<>());
        switch (item.detail()) {
            case Detail.Connection link -> accounts.add(link.account());
            case Detail.Contact contact -> accounts.add(contact.account());
            case Detail.None _,
                    Detail.Membership _,
                    Detail.ProfileField _,
                    Detail.Reaction _,
                    Detail.Setting _,
                    Detail.SignIn _ -> {}
        }
        if (item.kind() == Kind.MESSAGE
                && item.author() instanceof Author.Other(Account account)
                && item.conversation().participants().size() <= 1) {
            accounts.add(account);
        }
        if (item.conversation().participants().size() == 1) {
            accounts.addAll(item.conversation().participants());
        }
    }
}
