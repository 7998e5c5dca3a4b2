package org.exposureaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.finding.Fingerprint;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.text.VisibleText;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.report.Handover.Choice;
import org.exposureaudit.report.Handover.Entry;
import org.exposureaudit.report.Handover.Fact;
import org.exposureaudit.report.Handover.Quote;
import org.exposureaudit.report.Handover.Said;

/// Makes the paper a user hands over. For one thread.
final class HandoverMaking {
    private static final int MOST = 3;

    private final Report report;
    private final Choice choice;
    private final Masking masking;

    HandoverMaking(Report report, Choice choice) {
        this.report = report;
        this.choice = choice;
        this.masking =
                choice.names() == HtmlReport.NamesShown.SHOWN ? Masking.none() : report.masking();
    }

    Handover handover() {
        List<Entry> entries =
                choice.findings().stream()
                        .flatMap(id -> finding(id).stream())
                        .map(this::entry)
                        .toList();
        return new Handover(
                "Things I found in my own accounts",
                facts(),
                intro(entries.size()),
                entries,
                foot());
    }

    private Optional<Finding> finding(Fingerprint id) {
        return report.findings().stream()
                .filter(finding -> finding.fingerprint().equals(id))
                .findFirst();
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "From", report.me());
        add(facts, "To", choice.to());
        add(facts, "School", report.school());
        add(facts, "Date", Words.day(report.asOf()));
        return facts;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(name, VisibleText.of(value)));
        }
    }

    private String intro(int entries) {
        String policies =
                report.policies().stream().map(Words::policy).collect(Collectors.joining("; "));
        String against = policies.isEmpty() ? "" : " against " + policies;
        String checked = "I checked copies of my own accounts" + against + ". ";
        String things = Words.count(entries, "thing", "things");
        return switch (choice.purpose()) {
            case TELL -> checked + "I would like to tell you about " + things + ".";
            case KEEP -> checked + "This is my own copy of " + things + " that were found.";
        };
    }

    private String foot() {
        Coverage coverage = report.coverage();
        long unread =
                coverage.count(Coverage.Status.UNKNOWN)
                        + coverage.count(Coverage.Status.FAILED)
                        + coverage.count(Coverage.Status.REFUSED);
        return "Looked at: "
                + Words.count(coverage.totalItems(), "thing", "things")
                + " in "
                + Words.count(coverage.count(Coverage.Status.READ), "file", "files")
                + ". Not looked at: "
                + Words.count(unread, "file", "files")
                + " that could not be read, "
                + Words.count(coverage.count(Coverage.Status.IGNORED), "file", "files")
                + " left out, and whatever is not in the exports. Made with Exposure Audit. It holds what I chose to show;"
                + " it does not prove that there is nothing else.";
    }

    private Entry entry(Finding finding) {
        return new Entry(
                finding.fingerprint(),
                List.of(new Said(VisibleText.of(masking.title(finding)), false)),
                said(where(finding)),
                rules(finding),
                quotes(finding),
                choice.notes().getOrDefault(finding.fingerprint(), List.of()).stream()
                        .map(this::said)
                        .toList());
    }

    private String where(Finding finding) {
        Observation first = finding.observations().getFirst();
        Item item = first.item();
        List<String> parts = new ArrayList<>();
        parts.add(Words.platform(item.platform()));
        parts.add(Words.kind(item));
        if (item.author() instanceof Author.Other(var account) && !account.isBlank()) {
            parts.add("by " + account.shown());
        }
        parts.add(Words.moment(item.time(), report.zone()));
        int more = finding.observations().size() - 1;
        if (more > 0) {
            parts.add("and " + Words.number(more) + " more like it");
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String rules(Finding finding) {
        return report.policies().stream()
                .filter(policy -> policy.id().equals(finding.policy()))
                .findFirst()
                .map(policy -> rules(policy, finding))
                .orElse("");
    }

    private static String rules(Policy policy, Finding finding) {
        return finding.clauses().stream()
                .flatMap(id -> policy.clause(id).stream())
                .limit(MOST)
                .map(clause -> clause.section() + ", " + clause.point())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<List<Said>> quotes(Finding finding) {
        if (choice.quote() == Quote.NONE) {
            return List.of();
        }
        return finding.observations().stream()
                .limit(MOST)
                .map(seen ->
                        choice.quote() == Quote.WHOLE ? Excerpt.of(seen) : Excerpt.of(seen).part())
                .map(Excerpt::text)
                .filter(text -> !text.isBlank())
                .map(this::said)
                .toList();
    }

    private List<Said> said(String text) {
        return masking.pieces(text).stream()
                .map(piece -> new Said(VisibleText.of(piece.text()), piece.masked()))
                .toList();
    }
}
