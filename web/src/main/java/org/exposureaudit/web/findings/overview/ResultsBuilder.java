package org.exposureaudit.web.findings.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.Choices;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.reader.Coverage.FileLine;
import org.exposureaudit.reader.Coverage.Status;
import org.exposureaudit.report.Report;
import org.exposureaudit.web.findings.book.Casebook;
import org.exposureaudit.web.findings.book.Entry;
import org.exposureaudit.web.findings.book.Phrases;
import org.exposureaudit.web.findings.who.Questions;
import org.exposureaudit.web.http.tag.Fact;
import org.exposureaudit.web.http.tag.FindingRow;
import org.exposureaudit.web.http.tag.Link;
import org.exposureaudit.web.http.tag.Words;

/// Makes the page of the results. For one request.
final class ResultsBuilder {
    private static final int MOST_FIRST = 6;
    private static final int MOST_FILES = 8;

    private final Casebook book;
    private final Report report;
    private final UnaryOperator<String> links;

    ResultsBuilder(Casebook book, UnaryOperator<String> links) {
        this.book = book;
        this.report = book.report();
        this.links = links;
    }

    /// @param running what is said while a check still runs; empty when it is done
    ResultsPage page(String running, boolean outdated) {
        List<Entry> open = book.entries().stream().filter(Entry::isOpen).toList();
        List<Entry> first = first(open);
        Charts.Drawn charts = Charts.of(book, links);
        return new ResultsPage(
                whose(),
                title(open),
                lead(open),
                running,
                outdated,
                first.stream().map(this::row).toList(),
                Math.max(0, Math.toIntExact(pressing(open)) - first.size()),
                first.isEmpty() ? "" : links.apply("findings/" + first.getFirst().fingerprint()),
                book.entries().size(),
                Questions.of(book).open().size(),
                unreadShort(),
                charts.themes(),
                charts.platforms(),
                charts.people(),
                charts.times(),
                charts.years(),
                unread());
    }

    private String whose() {
        List<String> parts = new ArrayList<>();
        parts.add(report.me().isBlank() ? "you" : report.me());
        if (!report.school().isBlank()) {
            parts.add(report.school());
        }
        return "Results for " + String.join(", ", parts);
    }

    // Where nothing is pressing, what comes next is what to look at first.
    private static List<Entry> first(List<Entry> open) {
        List<Entry> pressing = open.stream().filter(Entry::isFirst).toList();
        List<Entry> shown = pressing.isEmpty() ? open : pressing;
        return shown.subList(0, Math.min(MOST_FIRST, shown.size()));
    }

    private static long pressing(List<Entry> open) {
        return open.stream().filter(Entry::isFirst).count();
    }

    private String title(List<Entry> open) {
        long first = pressing(open);
        if (!report.readAnything()) {
            return "Nothing could be read";
        }
        if (book.entries().isEmpty()) {
            return "We found nothing to look at";
        }
        if (open.isEmpty()) {
            return "Nothing is left to look at";
        }
        return first == 0
                ? "Nothing to look at first"
                : Words.count(first, "thing to look at first", "things to look at first");
    }

    private String lead(List<Entry> open) {
        if (!report.readAnything()) {
            return "So nothing was checked, and this page says nothing about your accounts.";
        }
        long files = count(Status.READ) + count(Status.FAILED);
        String read =
                "We read "
                        + Words.count(report.coverage().totalItems(), "thing", "things")
                        + (files == 0 ? ". " : " in " + Words.count(files, "file", "files") + ". ");
        int all = book.entries().size();
        if (all == 0) {
            return read
                    + "Nothing in them seems to go against "
                    + policies()
                    + ". That is true for what was read only.";
        }
        long first = pressing(open);
        long later = open.size() - first;
        String wait =
                later > 0 && first > 0 ? ", and " + Words.number(later) + " of those can wait" : "";
        return read
                + Words.number(all)
                + " might matter under "
                + policies()
                + wait
                + ". A finding does not mean you did something wrong.";
    }

    private String policies() {
        List<Policy> policies = report.policies();
        if (policies.isEmpty()) {
            return "any policy";
        }
        if (policies.size() > 2) {
            return Words.number(policies.size()) + " policies";
        }
        return policies.stream()
                .map(policy ->
                        policy.school().isBlank()
                                ? policy.title()
                                : "the policy of " + policy.school())
                .collect(Collectors.joining(" and "));
    }

    private FindingRow row(Entry entry) {
        return new FindingRow(
                entry.fingerprint(),
                links.apply("findings/" + entry.fingerprint()),
                entry.severity().label(),
                entry.finding().title(),
                Phrases.meta(entry, book),
                Phrases.next(entry),
                entry.kept() ? "Kept for the report" : "",
                false);
    }

    private long count(Status status) {
        return report.coverage().count(status);
    }

    private String unreadShort() {
        long files = count(Status.FAILED) + count(Status.REFUSED) + count(Status.UNKNOWN);
        String looked = "we do not look inside pictures and videos";
        return files == 0
                ? "Every file could be opened, but " + looked + "."
                : Words.count(files, "file was", "files were")
                        + " not read, or not to the end, and "
                        + looked
                        + ".";
    }

    private List<Fact> unread() {
        List<Fact> facts = new ArrayList<>();
        Link again = new Link(links.apply("bring"), "Add it again");
        Map<String, List<FileLine>> byReason = new LinkedHashMap<>();
        report.coverage().files().stream()
                .filter(file ->
                        file.status() == Status.FAILED
                                || file.status() == Status.REFUSED
                                || file.status() == Status.UNKNOWN)
                .forEach(file ->
                        byReason.computeIfAbsent(reason(file), _ -> new ArrayList<>()).add(file));
        byReason.entrySet().stream()
                .limit(MOST_FILES)
                .forEach(entry ->
                        facts.add(
                                new Fact(
                                        name(entry.getValue()),
                                        entry.getKey(),
                                        isBroken(entry.getValue()) ? again : Fact.NOTHING)));
        if (byReason.size() > MOST_FILES) {
            facts.add(
                    new Fact(
                            Words.number(byReason.size() - MOST_FILES) + " more reasons",
                            "What you brought is listed file by file.",
                            new Link(links.apply("progress"), "See each file")));
        }
        leftOut().ifPresent(facts::add);
        facts.addAll(neverRead());
        return facts;
    }

    private Optional<Fact> leftOut() {
        Choices choices = report.choices();
        if (choices.equals(Choices.NONE)) {
            return Optional.empty();
        }
        String said =
                "You switched off "
                        + Words.count(choices.switchedOff().size(), "check", "checks")
                        + " and allowed "
                        + Words.count(choices.allowed().size(), "name or word", "names or words")
                        + ". What they saw is left out of these results.";
        return Optional.of(
                new Fact("Your choices", said, new Link(links.apply("settings"), "Change them")));
    }

    private List<Fact> neverRead() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(
                        "Pictures, videos, voice messages",
                        "We read their dates, places and words, but do not look at or listen to them."));
        report.blindSpots()
                .forEach((platform, sentences) ->
                        facts.add(
                                Fact.of(
                                        platform + ": not in the copy",
                                        String.join(" ", sentences))));
        long asked =
                report.checklist().stream()
                        .filter(entry -> entry.status() == ChecklistEntry.Status.ASK)
                        .count();
        if (asked > 0) {
            facts.add(
                    new Fact(
                            Words.count(asked, "rule", "rules"),
                            "No data can answer these, so the checklist asks you.",
                            new Link(links.apply("checklist"), "Go to the checklist")));
        }
        return facts;
    }

    private static boolean isBroken(List<FileLine> files) {
        return files.getFirst().status() != Status.UNKNOWN;
    }

    private static String name(List<FileLine> files) {
        FileLine first = files.getFirst();
        String file =
                first.path().isEmpty()
                        ? first.input()
                        : first.path().substring(first.path().lastIndexOf('/') + 1);
        return files.size() == 1
                ? file
                : file + " and " + Words.number(files.size() - 1L) + " more";
    }

    private static String reason(FileLine file) {
        if (!file.reason().isBlank()) {
            return file.reason();
        }
        return switch (file.status()) {
            case UNKNOWN -> "We do not know this kind of file.";
            case REFUSED -> "It was not safe to read.";
            case READ, IGNORED, FAILED -> "It could not be read to the end.";
        };
    }
}
