package org.exposureaudit.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.item.Account;
import org.exposureaudit.school.Establishment;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.NameText;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.School;

/// Says who on the school's lists an account belongs to. Built once per audit; safe to share between threads.
public final class Recognizer {
    // More people than this behind a forename alone, and it says nothing.
    private static final int MOST_POSSIBLE = 3;

    private static final int MOST_KNOWN = 20_000;

    private static final Comparator<Person> BY_ROLE =
            Comparator.comparing(Person::role).thenComparingInt(Person::key);

    private final KnownContacts contacts;
    private final Candidates candidates;
    private final Rarity rarity;
    private final List<Somebody> people;
    private final Set<String> localWords;
    private final Set<String> ownHandles = new HashSet<>();
    private final Set<String> family = new HashSet<>();
    // The same people write in many chats, which several threads read.
    private final Map<Account, Recognition> known = new ConcurrentHashMap<>();

    private Recognizer(List<Somebody> people, Set<String> localWords, Me me) {
        this.contacts = new KnownContacts(people);
        this.candidates = new Candidates(people);
        this.rarity = new Rarity(people);
        this.people = people;
        this.localWords = localWords;
        me.handles().forEach(handle -> ownHandles.add(NameText.fold(handle)));
        me.family().forEach(relative -> family.add(NameText.fold(relative.name())));
    }

    /// A recogniser of this school's people for this user. The user's own entry on the lists is nobody to them.
    public static Recognizer of(School school, Me me) {
        List<Somebody> people =
                school.roster().people().stream()
                        .filter(person -> !isMe(person, me))
                        .map(person -> Somebody.of(person, school))
                        .toList();
        return new Recognizer(people, localWords(school), me);
    }

    /// Who this account is.
    public Recognition recognize(Account account) {
        if (account.isBlank()) {
            return Recognition.NOBODY;
        }
        Recognition before = known.get(account);
        if (before != null) {
            return before;
        }
        Recognition found = look(account);
        if (known.size() < MOST_KNOWN) {
            known.put(account, found);
        }
        return found;
    }

    private Recognition look(Account account) {
        if (!account.handle().isEmpty() && ownHandles.contains(NameText.fold(account.handle()))) {
            return new Recognition(
                    Verdict.NONE, List.of(), List.of("This is a user name of your own."));
        }
        AccountReading reading = AccountReading.of(account.displayName(), account.handle());
        Map<Somebody, String> listed = contacts.of(account);
        return listed.isEmpty() ? byName(reading) : byContact(reading, listed);
    }

    /// How many of a list of this many accounts may be expected to bear the name of somebody on the lists by mere chance.
    public Namesakes namesakes(int accounts) {
        double chance =
                people.stream()
                        .mapToDouble(rarity::chance)
                        .filter(each -> each > 0 && Rarity.bits(each) >= Rarity.ENOUGH)
                        .sum();
        return new Namesakes(accounts, people.size(), accounts * chance);
    }

    /// Who somebody of this name is.
    public Recognition recognize(String name) {
        return recognize(Account.named(name));
    }

    private Recognition byContact(AccountReading reading, Map<Somebody, String> listed) {
        List<Opinion> opinions =
                listed.keySet().stream()
                        .map(who -> opinion(reading, who))
                        .filter(each -> !each.isNone())
                        .toList();
        // A family shares a number; the name, where it fits one of them, decides.
        List<Somebody> meant =
                opinions.isEmpty()
                        ? List.copyOf(listed.keySet())
                        : closest(opinions).stream().map(Opinion::who).toList();
        return new Recognition(
                Verdict.MATCH,
                meant.stream().map(Somebody::person).sorted(BY_ROLE).toList(),
                meant.stream().map(who -> listed.getOrDefault(who, "")).distinct().toList());
    }

    private Recognition byName(AccountReading reading) {
        List<Opinion> matches = new ArrayList<>();
        List<Opinion> possible = new ArrayList<>();
        for (Somebody who : candidates.of(reading)) {
            Opinion opinion = opinion(reading, who);
            switch (opinion.verdict()) {
                case MATCH -> matches.add(opinion);
                case POSSIBLE -> possible.add(opinion);
                case NONE -> {}
            }
        }
        List<Opinion> best = closest(matches.isEmpty() ? possible : matches);
        if (best.isEmpty() || (matches.isEmpty() && best.size() > MOST_POSSIBLE)) {
            return Recognition.NOBODY;
        }
        return recognition(reading, best, matches.isEmpty() ? Verdict.POSSIBLE : Verdict.MATCH);
    }

    private Recognition recognition(AccountReading reading, List<Opinion> best, Verdict verdict) {
        List<Person> people =
                best.stream().map(each -> each.who().person()).sorted(BY_ROLE).toList();
        List<String> evidence = new ArrayList<>(best.getFirst().evidence());
        boolean one = people.size() == 1 || isOneHuman(people);
        if (!one) {
            evidence.add("Several people on the list could be meant.");
        }
        if (reading.shown().stream().anyMatch(part -> family.contains(part.text()))) {
            evidence.add("You named somebody of this name as family.");
        }
        return new Recognition(one ? verdict : Verdict.POSSIBLE, people, evidence);
    }

    private Opinion opinion(AccountReading reading, Somebody who) {
        return Judgement.of(
                who,
                Comparison.of(reading, who.profile(), localWords),
                BirthHints.of(reading, who),
                rarity);
    }

    private static List<Opinion> closest(List<Opinion> opinions) {
        int best = opinions.stream().mapToInt(Opinion::grade).min().orElse(0);
        return opinions.stream().filter(each -> each.grade() == best).toList();
    }

    // A parent who also works there stands on the list twice; a father and a son of one name are
    // two.
    private static boolean isOneHuman(List<Person> people) {
        String name = NameText.fold(people.getFirst().name());
        return people.stream().noneMatch(Person::isChild)
                && people.stream().allMatch(person -> NameText.fold(person.name()).equals(name))
                && people.stream().map(Person::role).distinct().count() == people.size();
    }

    private static boolean isMe(Person person, Me me) {
        if (me.name().isBlank() || person.isChild()) {
            return false;
        }
        Names names = person.names();
        String surname = NameText.fold(names.surname());
        return surname.equals(NameText.fold(me.surname()))
                && (person.role() == Role.COLLEAGUE
                        || person.role() == Role.MANAGED_COLLEAGUE
                        || person.role() == Role.GOVERNOR
                        || person.isParent())
                && NameText.fold(names.forename()).equals(NameText.fold(me.forename()));
    }

    private static Set<String> localWords(School school) {
        Set<String> words = new HashSet<>();
        for (Establishment each : school.establishments()) {
            words.addAll(NameText.words(each.address()));
            words.addAll(NameText.words(each.name()));
            each.aliases().forEach(alias -> words.addAll(NameText.words(alias)));
        }
        return words;
    }
}
