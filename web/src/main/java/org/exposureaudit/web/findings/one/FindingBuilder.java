package org.exposureaudit.web.findings.one;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.web.findings.book.Around;
import org.exposureaudit.web.findings.book.Casebook;
import org.exposureaudit.web.findings.book.Entry;
import org.exposureaudit.web.findings.book.Noting;
import org.exposureaudit.web.findings.book.Phrases;
import org.exposureaudit.web.findings.one.FindingPage.Evidence;
import org.exposureaudit.web.findings.one.FindingPage.Recorded;
import org.exposureaudit.web.findings.one.FindingPage.Rule;
import org.exposureaudit.web.findings.one.FindingPage.Telling;
import org.exposureaudit.web.findings.who.Questions;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.tag.Fact;
import org.exposureaudit.web.http.tag.Link;
import org.exposureaudit.web.http.tag.Words;

/// Makes the page of one finding. For one request.
final class FindingBuilder {
    private static final int MOST_RULES = 3;
    private static final int FEW = 2;
    private static final int MANY = 12;
    private static final Link NONE = new Link("", "");

    private final Casebook book;
    private final UnaryOperator<String> links;
    private final Around around;

    FindingBuilder(Casebook book, UnaryOperator<String> links, Around around) {
        this.book = book;
        this.links = links;
        this.around = around;
    }

    /// @param more whether more of a conversation is shown
    FindingPage page(Entry entry, boolean more, Telling telling) {
        Finding finding = entry.finding();
        EvidenceBuilder showing = new EvidenceBuilder(book.report(), around, more ? MANY : FEW);
        List<Evidence> evidence = showing.of(finding.observations());
        boolean talk = evidence.stream().anyMatch(each -> each.messages().size() > 1);
        Advice advice = new Advice(finding, policy(finding));
        List<Entry> row = neighbours(entry);
        int at = row.indexOf(entry);
        return new FindingPage(
                entry.fingerprint(),
                entry.severity().label(),
                place(entry),
                finding.title(),
                lead(entry),
                evidence,
                showing.left(),
                talk && !more ? links.apply("findings/" + entry.fingerprint()) + "?more=1" : "",
                rules(finding),
                reach(finding),
                question(entry),
                advice.steps(),
                advice.tell(),
                advice.otherwise(),
                glance(entry),
                recorded(entry),
                !finding.people().isEmpty(),
                telling,
                at > 0 ? link(row.get(at - 1)) : NONE,
                at >= 0 && at + 1 < row.size() ? link(row.get(at + 1)) : NONE);
    }

    private Optional<Policy> policy(Finding finding) {
        return book.report().policies().stream()
                .filter(policy -> policy.id().equals(finding.policy()))
                .findFirst();
    }

    // The way on leads through what is left to look at, as the list shows it at first.
    private List<Entry> neighbours(Entry entry) {
        return book.entries().stream()
                .filter(other -> other.isOpen() || other.equals(entry))
                .toList();
    }

    private Link link(Entry entry) {
        return new Link(links.apply("findings/" + entry.fingerprint()), entry.finding().title());
    }

    private String place(Entry entry) {
        if (!entry.isOpen()) {
            return entry.standing().words();
        }
        List<Entry> alike =
                book.entries().stream()
                        .filter(Entry::isOpen)
                        .filter(other ->
                                Phrases.heading(other.severity())
                                        .equals(Phrases.heading(entry.severity())))
                        .toList();
        String group =
                switch (entry.severity()) {
                    case URGENT, HIGH -> "to look at first";
                    case MEDIUM -> "to look at next";
                    case LOW -> "for when you have time";
                    case NOTE -> "that are good to know";
                };
        return Words.number(alike.indexOf(entry) + 1L)
                + " of "
                + Words.number(alike.size())
                + " "
                + group;
    }

    private String lead(Entry entry) {
        List<Observation> seen = entry.finding().observations();
        Item first = seen.getFirst().item();
        boolean alike = seen.stream().allMatch(each -> each.item().kind() == first.kind());
        String what =
                seen.size() == 1
                        ? "One " + kind(first.kind(), 1)
                        : Words.number(seen.size())
                                + " "
                                + (alike ? kind(first.kind(), seen.size()) : "places");
        String on =
                seen.stream()
                        .map(each ->
                                org.exposureaudit.report.Words.platform(each.item().platform()))
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining(", "));
        String sentence = what + " in your " + on + when(seen) + ".";
        return switch (entry.confidence()) {
            case SURE -> sentence;
            case LIKELY, POSSIBLE -> sentence + " " + Phrases.doubt(entry) + " Look first.";
        };
    }

    private static String kind(Kind kind, int n) {
        return kind == Kind.CONNECTION
                ? n == 1 ? "link" : "links"
                : org.exposureaudit.report.Words.kind(kind, n);
    }

    private String when(List<Observation> seen) {
        List<LocalDate> days =
                seen.stream()
                        .flatMap(each -> each.item().time().dayIn(book.report().zone()).stream())
                        .sorted()
                        .toList();
        if (days.isEmpty()) {
            return "";
        }
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        return first.equals(last)
                ? ", " + Words.date(first)
                : ", from " + Words.date(first) + " to " + Words.date(last);
    }

    private List<Rule> rules(Finding finding) {
        Optional<Policy> policy = policy(finding);
        List<Rule> rules = new ArrayList<>();
        finding.clauses().stream()
                .flatMap(id -> policy.stream().flatMap(each -> each.clause(id).stream()))
                .limit(MOST_RULES)
                .forEach(clause ->
                        rules.add(
                                new Rule(
                                        clause.paraphrase(),
                                        source(
                                                policy.orElseThrow(),
                                                clause.section(),
                                                clause.point()),
                                        links.apply("policies/" + finding.policy())
                                                + "#"
                                                + clause.id())));
        if (rules.stream().noneMatch(rule -> rule.words().equals(finding.why()))) {
            rules.addFirst(new Rule(finding.why(), "", ""));
        }
        return rules;
    }

    private static String source(Policy policy, String section, String point) {
        List<String> parts = new ArrayList<>();
        parts.add(policy.school().isBlank() ? "" : policy.school());
        parts.add(policy.title());
        parts.add(section);
        parts.add(point);
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "))
                + ".";
    }

    private static String reach(Finding finding) {
        Item item = finding.observations().getFirst().item();
        return Phrases.isSeen(item) && !item.text().isBlank()
                ? "Who could see it: " + decapitalised(Phrases.audience(item)) + "."
                : "";
    }

    private static String decapitalised(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    private Link question(Entry entry) {
        return Questions.of(book).about(entry).stream()
                .findFirst()
                .map(question ->
                        new Link(
                                links.apply("who/" + question.id()),
                                "Is this " + question.person().name() + "?"))
                .orElse(NONE);
    }

    private static List<Fact> glance(Entry entry) {
        Finding finding = entry.finding();
        Set<String> audiences = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        for (Observation seen : finding.observations()) {
            if (!seen.item().text().isBlank()) {
                audiences.add(Phrases.audience(seen.item()));
            }
            places.add(Phrases.place(seen.item().locator()));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("How sure we are", Phrases.sureness(entry)));
        if (!audiences.isEmpty()) {
            facts.add(
                    Fact.of(
                            "Who could see it",
                            String.join("; ", audiences.stream().limit(3).toList())));
        }
        places.stream()
                .limit(2)
                .forEach(place ->
                        facts.add(Fact.of(facts.size() > 2 ? "And" : "Where it is", place)));
        if (places.size() > 2) {
            facts.add(Fact.of("And", Words.count(places.size() - 2L, "more place", "more places")));
        }
        return facts;
    }

    private List<Recorded> recorded(Entry entry) {
        return book.marks().of(entry.fingerprint()).stream()
                .map(mark -> new Recorded(Noting.label(mark.kind()), words(mark)))
                .toList();
    }

    private static String words(Mark mark) {
        String said = Noting.said(mark.kind());
        if (!mark.whom().isEmpty()) {
            said += (mark.kind() == Mark.Kind.REPORTED ? " to " : " with ") + mark.whom();
        }
        return mark.on().equals(LocalDate.MAX) ? said : said + ", " + Words.date(mark.on());
    }
}
