package org.exposureaudit.web.findings.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.Link;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.finding.WhoIsWho;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Item;
import org.exposureaudit.school.Person;
import org.exposureaudit.web.findings.book.Casebook;
import org.exposureaudit.web.findings.book.Entry;
import org.exposureaudit.web.http.session.told.Marks.Same;

/// The accounts that might belong to somebody on the school's lists, and what the user answered. Made once of a casebook, and unchanged from then on.
public final class Questions {
    private static final Set<String> OF_ACCOUNTS = Set.of("people", "messages", "contacts");
    private static final int MOST_ITEMS = 20;

    private final Casebook book;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private record Found(
            String platform,
            Account account,
            Person person,
            List<Item> items,
            List<String> evidence) {}

    private Questions(Casebook book) {
        this.book = book;
    }

    /// The questions of what was found.
    public static Questions of(Casebook book) {
        return book.once(Questions.class, Questions::gathered);
    }

    private static Questions gathered(Casebook book) {
        Questions questions = new Questions(book);
        questions.gather();
        return questions;
    }

    /// How a question's answer is kept.
    public static String key(String platform, Account account, Person person) {
        return WhoIsWho.about(platform, account) + "\n" + WhoIsWho.whom(person);
    }

    /// Every question: those of pupils first, and those answered last.
    public List<Question> all() {
        return found.entrySet().stream()
                .map(entry -> question(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparing(Question::answered)
                                .thenComparing(question -> question.person().role()))
                .toList();
    }

    /// Those that were not answered yet.
    public List<Question> open() {
        return all().stream().filter(question -> !question.answered()).toList();
    }

    /// Those a finding depends on that were not answered yet.
    public List<Question> about(Entry entry) {
        if (entry.confidence() != Confidence.POSSIBLE) {
            return List.of();
        }
        List<String> accounts =
                entry.finding().observations().stream()
                        .flatMap(seen ->
                                accounts(seen.item())
                                        .map(account ->
                                                WhoIsWho.about(seen.item().platform(), account)))
                        .distinct()
                        .toList();
        return open().stream()
                .filter(question -> entry.isAbout(question.person()))
                .filter(question ->
                        accounts.contains(WhoIsWho.about(question.platform(), question.account())))
                .toList();
    }

    private Question question(String key, Found one) {
        Same answer = book.marks().people().get(key);
        return new Question(
                book.key("question", key),
                key,
                one.platform(),
                one.account(),
                one.person(),
                one.items(),
                one.evidence(),
                answer != null,
                answer == null ? Same.NOT_SURE : answer);
    }

    private void gather() {
        for (Link link : book.report().connections()) {
            if (link.other().recognition().verdict() == Verdict.POSSIBLE) {
                Person person = link.other().recognition().people().getFirst();
                add(
                        link.item(),
                        link.other().account(),
                        person,
                        link.other().recognition().evidence());
            }
        }
        for (Observation seen : book.report().observations()) {
            if (seen.confidence() == Confidence.POSSIBLE
                    && !seen.people().isEmpty()
                    && isOfAccounts(seen)) {
                accounts(seen.item())
                        .findFirst()
                        .ifPresent(account ->
                                add(
                                        seen.item(),
                                        account,
                                        seen.people().getFirst(),
                                        seen.evidence()));
            }
        }
        answered();
    }

    private static boolean isOfAccounts(Observation seen) {
        return DetectorCatalogue.shipped()
                .find(seen.detector())
                .filter(info -> OF_ACCOUNTS.contains(info.family()))
                .isPresent();
    }

    // Whoever else is in a group: only of a talk of two is it plain whom it is with.
    private static Stream<Account> accounts(Item item) {
        if (item.conversation().type() == Conversation.Type.ONE_TO_ONE) {
            return item.conversation().participants().stream();
        }
        return switch (item.detail()) {
            case org.exposureaudit.item.Detail.Connection link -> Stream.of(link.account());
            case org.exposureaudit.item.Detail.Contact contact -> Stream.of(contact.account());
            case org.exposureaudit.item.Detail.None _,
                    org.exposureaudit.item.Detail.ProfileField _,
                    org.exposureaudit.item.Detail.Membership _,
                    org.exposureaudit.item.Detail.Setting _,
                    org.exposureaudit.item.Detail.SignIn _,
                    org.exposureaudit.item.Detail.Reaction _ ->
                    Stream.empty();
        };
    }

    private void add(Item item, Account account, Person person, List<String> evidence) {
        if (account.isBlank()) {
            return;
        }
        Found one =
                found.computeIfAbsent(
                        key(item.platform(), account, person),
                        _ ->
                                new Found(
                                        item.platform(),
                                        account,
                                        person,
                                        new ArrayList<>(),
                                        evidence));
        if (one.items().size() < MOST_ITEMS) {
            one.items().add(item);
        }
    }

    // What is answered is no longer only possible, and can yet be answered anew.
    private void answered() {
        for (String key : book.marks().people().keySet()) {
            int line = key.indexOf('\n');
            if (line > 0 && !found.containsKey(key)) {
                String about = key.substring(0, line);
                String whom = key.substring(line + 1);
                Optional<Person> person =
                        book.report().roster().stream()
                                .filter(one -> WhoIsWho.whom(one).equals(whom))
                                .findFirst();
                Optional<Link> link =
                        book.report().connections().stream()
                                .filter(one ->
                                        WhoIsWho.about(one.platform(), one.other().account())
                                                .equals(about))
                                .findFirst();
                if (person.isPresent() && link.isPresent()) {
                    Account account = link.get().other().account();
                    found.put(
                            key,
                            new Found(
                                    link.get().platform(),
                                    account,
                                    person.get(),
                                    List.of(link.get().item()),
                                    link.get().other().recognition().evidence()));
                }
            }
        }
    }
}
