package org.exposureaudit.web.findings.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.report.Report;
import org.exposureaudit.report.Words;
import org.exposureaudit.school.Person;
import org.exposureaudit.web.findings.book.Phrases;
import org.exposureaudit.web.findings.who.WhoPage.Next;
import org.exposureaudit.web.http.session.told.Marks.Same;
import org.exposureaudit.web.http.tag.Choice;
import org.exposureaudit.web.http.tag.evidence.Clue;
import org.exposureaudit.web.http.tag.evidence.PairSide;

/// Makes the pages of "is this them?". For one request.
final class WhoBuilder {
    private static final int NEXT = 5;
    private static final int YOUNGEST = 13;
    private static final Set<String> FROM_13 =
            Set.of("facebook", "instagram", "messenger", "threads", "whatsapp", "x", "tiktok");
    private static final List<String> AGAINST =
            List.of(
                    "possib",
                    "somebody else",
                    "does not fit",
                    "does not have",
                    "Only the initial",
                    "Several people",
                    "Other children");

    private final Report report;
    private final List<Question> all;
    private final UnaryOperator<String> links;

    WhoBuilder(Report report, Questions questions, UnaryOperator<String> links) {
        this.report = report;
        this.all = questions.all();
        this.links = links;
    }

    WhoPage page(Question asked) {
        List<Question> open = all.stream().filter(one -> !one.answered()).toList();
        List<Question> rest = open.stream().filter(one -> !one.equals(asked)).toList();
        long done = all.stream().filter(Question::answered).count();
        return new WhoPage(
                asked.id(),
                asked.answered()
                        ? "Answered before"
                        : "Question %d of %d".formatted(done + open.indexOf(asked) + 1, all.size()),
                "Is this " + asked.person().name() + part(asked.person()) + "?",
                account(asked),
                listed(asked.person()),
                clues(asked),
                answers(asked),
                asked.answered() ? given(asked) : "",
                rest.stream().limit(NEXT).map(this::next).toList(),
                Math.max(0, rest.size() - NEXT));
    }

    /// Every question in a row.
    List<Next> list() {
        return all.stream().map(this::next).toList();
    }

    private Next next(Question one) {
        return new Next(
                links.apply("who/" + one.id()),
                one.account().shown() + " (" + Words.platform(one.platform()) + ")",
                "might be " + article(one.person()),
                one.answered() ? given(one) : "");
    }

    private static String article(Person person) {
        return "a " + Phrases.role(person.role());
    }

    private static String part(Person person) {
        String year = Phrases.year(person);
        return year.isEmpty() ? ", " + article(person) : " in " + year;
    }

    private PairSide account(Question asked) {
        String said =
                asked.items().stream()
                        .map(this::said)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .limit(4)
                        .collect(Collectors.joining(" "));
        String handle = asked.account().handle();
        String name = asked.account().shown();
        String both = handle.isEmpty() || handle.equals(name) ? "" : "User name: " + handle + ". ";
        return new PairSide(
                "In your " + Words.platform(asked.platform()), name, (both + said).strip());
    }

    private String said(Item item) {
        String since =
                item.time()
                        .dayIn(report.zone())
                        .map(day -> " " + org.exposureaudit.web.http.tag.Words.date(day))
                        .orElse("");
        return switch (item.detail()) {
            case Detail.Connection link ->
                    switch (link.direction()) {
                                case FRIEND -> "Your friend" + since(since);
                                case FOLLOWER -> "Follows you" + since(since);
                                case FOLLOWING -> "You follow them" + since(since);
                                case REQUEST_RECEIVED -> "Sent you a request" + on(since);
                                case REQUEST_SENT -> "You sent a request" + on(since);
                            }
                            + ".";
            case Detail.Contact _ -> "In your contacts.";
            case Detail.None _,
                    Detail.Membership _,
                    Detail.ProfileField _,
                    Detail.Reaction _,
                    Detail.Setting _,
                    Detail.SignIn _ ->
                    item.kind() == Kind.MESSAGE ? "You have written to each other." : "";
        };
    }

    private static String since(String day) {
        return day.isEmpty() ? "" : " since" + day;
    }

    private static String on(String day) {
        return day.isEmpty() ? "" : " on" + day;
    }

    private PairSide listed(Person person) {
        List<String> parts = new ArrayList<>();
        String role = Phrases.role(person.role());
        String year = Phrases.year(person);
        parts.add(
                role.substring(0, 1).toUpperCase(java.util.Locale.UK)
                        + role.substring(1)
                        + (year.isEmpty() ? "" : " in " + year)
                        + ".");
        if (person.isParent() && !person.relatedTo().isEmpty()) {
            parts.add("Belongs to " + String.join(", ", person.relatedTo()) + ".");
        }
        String school = report.school().isBlank() ? "the school" : report.school();
        return new PairSide("On " + school + "’s list", person.name(), String.join(" ", parts));
    }

    private static List<Clue> clues(Question asked) {
        Stream<Clue> noticed =
                asked.evidence().stream()
                        .map(words -> new Clue(AGAINST.stream().noneMatch(words::contains), words));
        return Stream.concat(noticed, tooYoung(asked))
                .sorted(java.util.Comparator.comparing((Clue clue) -> !clue.yes()))
                .toList();
    }

    private static Stream<Clue> tooYoung(Question asked) {
        String year = asked.person().yearGroup();
        if (!asked.person().isPupil() || !FROM_13.contains(asked.platform())) {
            return Stream.empty();
        }
        int number =
                year.matches("Y\\d{1,2}")
                        ? Integer.parseInt(year.substring(1))
                        : year.equals("YR") ? 0 : YOUNGEST;
        int oldest = number + 5;
        return oldest >= YOUNGEST
                ? Stream.empty()
                : Stream.of(
                        new Clue(
                                false,
                                "%s is for people of 13 and over. %s pupils are %d or %d."
                                        .formatted(
                                                Words.platform(asked.platform()),
                                                Phrases.year(asked.person()),
                                                oldest - 1,
                                                oldest)));
    }

    private static List<Choice> answers(Question asked) {
        String first = first(asked.person());
        return List.of(
                Choice.of("yes", "Yes, this is " + first),
                Choice.of("no", "No, this is somebody else"),
                Choice.of("family", "Yes, and " + first + " is my family"),
                Choice.of("not-sure", "I am not sure"));
    }

    private static String first(Person person) {
        return person.forename().isBlank() ? person.name() : person.forename();
    }

    static String given(Question one) {
        return switch (one.answer()) {
            case YES -> "Yes";
            case NO -> "No, somebody else";
            case FAMILY -> "Yes, and my family";
            case NOT_SURE -> "Not sure";
        };
    }

    static java.util.Optional<Same> named(String answer) {
        return switch (answer) {
            case "yes" -> java.util.Optional.of(Same.YES);
            case "no" -> java.util.Optional.of(Same.NO);
            case "family" -> java.util.Optional.of(Same.FAMILY);
            case "not-sure" -> java.util.Optional.of(Same.NOT_SURE);
            default -> java.util.Optional.empty();
        };
    }
}
