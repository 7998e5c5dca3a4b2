package org.exposureaudit.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exposureaudit.detect.DetectResult;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.Link;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.identity.Recognition;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Item;
import org.exposureaudit.policy.Declared;
import org.exposureaudit.school.NameText;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// What the user said of whose an account is, applied to what was seen before it is judged. Immutable.
///
/// A declaration of the kind `same-person` or `not-same-person` says it: `about` is the user name of the account, or the name shown where
/// it has none, and may begin with the platform, as in `instagram:jay_marrow`, to mean only that account; `whom` is the name on the
/// school's lists, and may end with the role, as in `Jay Marrow, pupil`. A "same" makes certain what was only possible; a "not the same"
/// takes away what rested on it. Neither adds a person whom the account was not thought to be, and what a detector concluded from all
/// accounts together, such as that some parent could see a post, stays unless it names the person.
public final class WhoIsWho {
    private static final Set<String> OF_ACCOUNTS = Set.of("people", "messages", "contacts");
    private static final String OF_LINKS = "post.school-seen-by-parents";
    private static final String SAID = "You said that this is the same person.";
    private static final String DENIED = "You said that this is somebody else.";

    private final Map<String, List<Answer>> answers = new HashMap<>();

    /// What is said of one account and one person of the lists.
    private record Answer(boolean same, String whom) {
        boolean means(Person person) {
            String name = NameText.fold(person.name());
            return whom.equals(name)
                    || Stream.of(Role.values())
                            .filter(role -> role == person.role() || bothGrown(role, person))
                            .anyMatch(role -> whom.equals(name + " " + words(role)));
        }

        // A parent who also works there stands on the lists twice.
        private static boolean bothGrown(Role role, Person person) {
            return !person.isChild() && role != Role.PUPIL && role != Role.EX_PUPIL;
        }

        private static String words(Role role) {
            return NameText.fold(role.label());
        }
    }

    /// What these declarations say.
    public WhoIsWho(Declarations declarations) {
        for (Declaration one : declarations.all()) {
            if (one.kind().isWho()) {
                answers.computeIfAbsent(key(one.about()), _ -> new ArrayList<>())
                        .add(
                                new Answer(
                                        one.kind() == Declared.SAME_PERSON,
                                        NameText.fold(one.whom())));
            }
        }
    }

    /// How a declaration names an account of one platform.
    public static String about(String platform, Account account) {
        String name = account.handle().isBlank() ? account.shown() : account.handle();
        return platform + ":" + name;
    }

    /// How a declaration names a person of the school's lists.
    public static String whom(Person person) {
        return person.name() + ", " + person.role().label();
    }

    /// What was seen, as the answers have it.
    public DetectResult settle(DetectResult seen) {
        if (answers.isEmpty()) {
            return seen;
        }
        List<Link> links = seen.links().stream().map(this::settled).toList();
        Set<String> left = linked(links);
        Set<String> gone = linked(seen.links());
        gone.removeAll(left);
        List<Observation> observations =
                seen.observations().stream()
                        .map(observation -> settled(observation, gone))
                        .flatMap(List::stream)
                        .toList();
        return new DetectResult(
                observations,
                links,
                seen.problems(),
                seen.examined(),
                seen.items(),
                seen.activity());
    }

    private Link settled(Link link) {
        Recognition before = link.other().recognition();
        List<Answer> said = about(link.platform(), List.of(link.other().account()));
        if (said.isEmpty() || before.people().isEmpty()) {
            return link;
        }
        List<Person> people = kept(before.people(), said, true);
        boolean sure = people.stream().anyMatch(person -> isSame(person, said));
        Recognition after =
                people.isEmpty()
                        ? new Recognition(Verdict.NONE, people, List.of(DENIED))
                        : new Recognition(
                                sure ? Verdict.MATCH : before.verdict(),
                                people,
                                sure ? with(SAID, before.evidence()) : before.evidence());
        return new Link(link.item(), link.connection(), link.other().recognizedAs(after));
    }

    /// None, where what was seen rested on somebody it is not.
    private List<Observation> settled(Observation seen, Set<String> gone) {
        if (seen.people().isEmpty()) {
            return List.of(seen);
        }
        if (seen.detector().equals(OF_LINKS)) {
            String platform = seen.item().platform();
            List<Person> people =
                    seen.people().stream()
                            .filter(person -> !gone.contains(platform + " " + person.key()))
                            .toList();
            return people.isEmpty() ? List.of() : List.of(about(people, seen.confidence(), seen));
        }
        boolean restsOnAccounts =
                DetectorCatalogue.shipped()
                        .find(seen.detector())
                        .filter(info -> OF_ACCOUNTS.contains(info.family()))
                        .isPresent();
        return restsOnAccounts ? byAccounts(seen) : List.of(seen);
    }

    private List<Observation> byAccounts(Observation seen) {
        boolean group = seen.item().conversation().type() == Conversation.Type.GROUP;
        List<Answer> said = about(seen.item().platform(), accounts(seen.item(), group));
        if (said.isEmpty()) {
            return List.of(seen);
        }
        // In a group the others are other people, not other readings of the same one.
        List<Person> people = kept(seen.people(), said, !group);
        boolean sure = people.stream().anyMatch(person -> isSame(person, said));
        return people.isEmpty()
                ? List.of()
                : List.of(about(people, sure ? Confidence.SURE : seen.confidence(), seen));
    }

    private static List<Account> accounts(Item item, boolean group) {
        List<Account> accounts = new ArrayList<>(Subject.accounts(item));
        if (group) {
            accounts.addAll(item.conversation().participants());
        }
        return accounts;
    }

    private static List<Person> kept(List<Person> people, List<Answer> said, boolean onlyOne) {
        List<Person> same = people.stream().filter(person -> isSame(person, said)).toList();
        List<Person> others =
                people.stream()
                        .filter(person -> !same.contains(person) && !isDenied(person, said))
                        .toList();
        return onlyOne && !same.isEmpty()
                ? same
                : Stream.concat(same.stream(), others.stream()).toList();
    }

    private static boolean isSame(Person person, List<Answer> said) {
        return said.stream().anyMatch(answer -> answer.same() && answer.means(person));
    }

    private static boolean isDenied(Person person, List<Answer> said) {
        return said.stream().anyMatch(answer -> !answer.same() && answer.means(person));
    }

    private List<Answer> about(String platform, List<Account> accounts) {
        List<Answer> said = new ArrayList<>();
        for (Account account : accounts) {
            Set<String> keys = new HashSet<>();
            for (String name : List.of(account.handle(), account.displayName(), account.shown())) {
                if (!name.isBlank()) {
                    keys.add(key(name));
                    keys.add(key(platform + ":" + name));
                }
            }
            keys.forEach(key -> said.addAll(answers.getOrDefault(key, List.of())));
        }
        return said;
    }

    private static String key(String about) {
        int colon = about.indexOf(':');
        return colon < 0
                ? Subject.keyOf(about)
                : about.substring(0, colon).strip().toLowerCase(Locale.ROOT)
                        + ":"
                        + Subject.keyOf(about.substring(colon + 1));
    }

    private static Set<String> linked(List<Link> links) {
        Set<String> people = new HashSet<>();
        for (Link link : links) {
            link.other()
                    .recognition()
                    .people()
                    .forEach(person -> people.add(link.platform() + " " + person.key()));
        }
        return people;
    }

    private static Observation about(List<Person> people, Confidence confidence, Observation seen) {
        boolean surer = confidence.compareTo(seen.confidence()) < 0;
        return new Observation(
                seen.detector(),
                seen.item(),
                confidence,
                seen.group(),
                people,
                seen.marks(),
                seen.attributes(),
                seen.categories(),
                surer ? with(SAID, seen.evidence()) : seen.evidence());
    }

    private static List<String> with(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).distinct().toList();
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "WhoIsWho[" + answers.size() + " accounts]";
    }
}
