package org.exposureaudit.web.findings.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.report.Words;
import org.exposureaudit.web.findings.book.Casebook;
import org.exposureaudit.web.findings.book.Entry;
import org.exposureaudit.web.findings.book.Filter;
import org.exposureaudit.web.findings.book.Noting;
import org.exposureaudit.web.findings.book.Phrases;
import org.exposureaudit.web.findings.book.Theme;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.tag.FindingRow;
import org.exposureaudit.web.http.tag.Link;

/// Makes the page of the list of findings. For one request.
final class ListBuilder {
    /// How many findings a page of the list shows.
    static final int PAGE = 25;

    private final Casebook book;
    private final UnaryOperator<String> links;

    /// @param links the address of another page of the session
    ListBuilder(Casebook book, UnaryOperator<String> links) {
        this.book = book;
        this.links = links;
    }

    /// The findings a filter lets through, in order.
    List<Entry> shown(Filter filter) {
        return book.entries().stream().filter(entry -> filter.lets(entry, book)).toList();
    }

    ListPage page(Filter filter, Set<String> ticked, boolean partial) {
        List<Entry> shown = shown(filter);
        int pages = Math.max(1, (shown.size() + PAGE - 1) / PAGE);
        int page = Math.min(filter.page(), pages);
        int from = (page - 1) * PAGE;
        int to = Math.min(shown.size(), from + PAGE);
        return new ListPage(
                lead(),
                partial,
                chips(filter),
                groups(shown.subList(from, to), ticked),
                shown.size(),
                shown.isEmpty()
                        ? ""
                        : "Showing %s to %s of %s"
                                .formatted(number(from + 1), number(to), number(shown.size())),
                page == 1 ? new Link("", "") : to(filter.at(page - 1), "The " + PAGE + " before"),
                page == pages
                        ? new Link("", "")
                        : to(filter.at(page + 1), "The next " + Math.min(PAGE, shown.size() - to)),
                filter.at(page).fields(),
                new FilterChoices(book, filter).choices(),
                gone());
    }

    private String lead() {
        int all = book.entries().size();
        long open = book.entries().stream().filter(Entry::isOpen).count();
        if (all == 0) {
            return "Nothing was found that might matter.";
        }
        String left =
                open == 0 ? "Nothing is left to look at. " : number(open) + " still to look at. ";
        return open == all
                ? left
                : left + "You have dealt with " + number(all - open) + " of " + number(all) + ".";
    }

    private static String number(long n) {
        return org.exposureaudit.web.http.tag.Words.number(n);
    }

    private Link to(Filter filter, String words) {
        return new Link(links.apply("findings" + filter.query()), words);
    }

    private List<Link> chips(Filter filter) {
        List<Link> chips = new ArrayList<>();
        filter.standings().stream()
                .sorted()
                .forEach(one -> chips.add(to(filter.ofAnyState(), one.words())));
        if (filter.kept()) {
            chips.add(to(filter.ofAnyState(), "Kept for the report"));
        }
        filter.severities().stream()
                .sorted()
                .forEach(one ->
                        chips.add(
                                to(
                                        filter.of(without(filter.severities(), one)),
                                        Phrases.severity(one))));
        Theme.named(filter.theme())
                .ifPresent(theme -> chips.add(to(filter.about(""), theme.words())));
        if (!filter.platform().isEmpty()) {
            chips.add(to(filter.on(""), platform(filter.platform())));
        }
        if (!filter.person().isEmpty()) {
            chips.add(to(filter.with(""), person(filter.person())));
        }
        if (filter.year() > 0) {
            chips.add(to(filter.in(0), Integer.toString(filter.year())));
        }
        if (!filter.clause().isEmpty()) {
            chips.add(to(filter.under(""), clause(filter.clause())));
        }
        return chips;
    }

    private static Set<Severity> without(Set<Severity> all, Severity one) {
        Set<Severity> rest = EnumSet.copyOf(all);
        rest.remove(one);
        return rest;
    }

    private String platform(String key) {
        return book.entries().stream()
                .flatMap(entry -> entry.finding().observations().stream())
                .map(seen -> seen.item().platform())
                .distinct()
                .filter(platform -> book.platformKey(platform).equals(key))
                .findFirst()
                .map(Words::platform)
                .orElse("One account");
    }

    private String person(String key) {
        return book.people().stream()
                .filter(person -> book.key(person).equals(key))
                .findFirst()
                .map(person -> person.name())
                .orElse("One person");
    }

    private String clause(String id) {
        return book.report().policies().stream()
                .flatMap(policy -> policy.clause(id).stream())
                .findFirst()
                .map(clause -> FilterChoices.shortened(clause.paraphrase()))
                .orElse("One rule");
    }

    private List<ListPage.Group> groups(List<Entry> shown, Set<String> ticked) {
        Map<String, List<FindingRow>> groups = new LinkedHashMap<>();
        for (Entry entry : shown) {
            groups.computeIfAbsent(Phrases.heading(entry.severity()), _ -> new ArrayList<>())
                    .add(row(entry, ticked.contains(entry.fingerprint())));
        }
        return groups.entrySet().stream()
                .map(group -> new ListPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private FindingRow row(Entry entry, boolean ticked) {
        return new FindingRow(
                entry.fingerprint(),
                links.apply("findings/" + entry.fingerprint()),
                entry.severity().label(),
                entry.finding().title(),
                Phrases.meta(entry, book),
                "",
                state(entry),
                ticked);
    }

    private static String state(Entry entry) {
        if (entry.isOpen()) {
            return entry.kept() ? "Kept for the report" : "";
        }
        return entry.kept()
                ? entry.standing().words() + ", kept for the report"
                : entry.standing().words();
    }

    // Where a policy has nothing against it once the answer is known, the finding is no longer
    // made: the answer must stay in reach.
    private List<ListPage.Gone> gone() {
        if (book.marks().findings().isEmpty()) {
            return List.of();
        }
        Set<String> earlier =
                book.report().gone().stream()
                        .map(Finding::fingerprint)
                        .map(Object::toString)
                        .collect(Collectors.toSet());
        return book.marks().findings().entrySet().stream()
                .filter(entry -> book.find(entry.getKey()).isEmpty())
                .filter(entry -> !earlier.contains(entry.getKey()))
                .flatMap(entry ->
                        entry.getValue().stream()
                                .map(Mark::kind)
                                .filter(Noting::isDeclared)
                                .map(kind ->
                                        new ListPage.Gone(
                                                entry.getKey(),
                                                Noting.label(kind),
                                                Noting.said(kind))))
                .limit(PAGE)
                .toList();
    }
}
