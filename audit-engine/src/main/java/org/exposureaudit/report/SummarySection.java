package org.exposureaudit.report;

import java.util.List;
import java.util.stream.Collectors;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.finding.Finding.Change;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.reader.Coverage.Status;
import org.jsoup.nodes.Element;

/// The first page: how many things there are, which come first, and what was not read.
final class SummarySection {
    private static final int MOST = 8;

    private final Report report;
    private final Markup markup;

    SummarySection(Report report, Markup markup) {
        this.report = report;
        this.markup = markup;
    }

    void write(Element section) {
        String whose =
                report.school().isEmpty() ? report.me() : report.me() + ", " + report.school();
        markup.foreign(section, "p", "Results for " + whose).addClass("small");
        List<Finding> open = report.current();
        long first =
                open.stream()
                        .filter(finding -> finding.severity().compareTo(Severity.HIGH) <= 0)
                        .count();
        Markup.add(section, "h1", headline(first, open.size()));
        Markup.block(section, "p", "lead").text(lead(open.size()));
        tally(section);
        first(section, open);
        asides(section);
        contents(section);
    }

    private String headline(long first, int all) {
        if (!report.readAnything()) {
            return "Nothing could be read";
        }
        if (all == 0) {
            return "We found nothing to look at";
        }
        return first == 0
                ? "Nothing to look at first"
                : Words.count(first, "thing to look at first", "things to look at first");
    }

    private String lead(int findings) {
        if (!report.readAnything()) {
            return "So nothing was checked, and this page says nothing about your accounts. What could not be read, and what to do,"
                    + " is listed below.";
        }
        long files = count(Status.READ) + count(Status.FAILED);
        long items = report.coverage().totalItems();
        String read =
                "We read "
                        + Words.count(items, "thing", "things")
                        + " in "
                        + Words.count(files, "file", "files")
                        + ". ";
        String under =
                "under "
                        + report.policies().stream()
                                .map(Words::policy)
                                .collect(Collectors.joining("; "))
                        + ", as at "
                        + Words.day(report.asOf())
                        + ". ";
        String matter =
                findings == 0
                        ? "Nothing in them was found that might matter "
                                + under
                                + "That is true for these files only."
                        : Words.number(findings)
                                + " might matter "
                                + under
                                + "A finding does not mean you did something wrong.";
        return read + matter;
    }

    private long count(Status status) {
        return report.coverage().count(status);
    }

    private void tally(Element section) {
        Element list = Markup.block(section, "ul", "tally");
        for (Severity severity : Severity.values()) {
            long n =
                    report.current().stream()
                            .filter(finding -> finding.severity() == severity)
                            .count();
            Element entry = list.appendElement("li");
            Markup.add(entry, "strong", Words.number(n));
            Markup.add(entry, "span", Words.severity(severity))
                    .addClass("sev")
                    .addClass("sev-" + severity.label());
        }
    }

    private void first(Element section, List<Finding> open) {
        if (open.isEmpty()) {
            return;
        }
        Element list = Markup.block(section, "ol", "plain").addClass("first");
        for (Finding finding : open.subList(0, Math.min(MOST, open.size()))) {
            Element entry = list.appendElement("li");
            Markup.add(entry.appendElement("div"), "span", Words.severity(finding.severity()))
                    .addClass("sev")
                    .addClass("sev-" + finding.severity().label());
            Element text = entry.appendElement("div");
            Element link =
                    text.appendElement("p")
                            .appendElement("a")
                            .attr("href", "#f-" + finding.fingerprint().value());
            link.text(markup.title(finding));
            Markup.add(text, "p", FindingSections.where(finding, report, markup)).addClass("small");
            if (!finding.steps().isEmpty()) {
                markup.foreign(text, "p", finding.steps().getFirst());
            }
        }
    }

    private void asides(Element section) {
        Element two = Markup.block(section, "div", "two");
        if (report.isCompared()) {
            since(Markup.block(two, "div", "panel"));
        }
        long unsure =
                report.connections().stream()
                        .filter(link -> link.other().recognition().verdict() == Verdict.POSSIBLE)
                        .count();
        if (unsure > 0) {
            Element panel = Markup.block(two, "div", "panel");
            Markup.add(
                    panel,
                    "h3",
                    Words.count(
                            unsure,
                            "person we are not sure about",
                            "people we are not sure about"));
            Markup.add(
                    panel,
                    "p",
                    "They might be on the school's lists, or only share a name. Do not message them to find out.");
        }
        long unread = count(Status.UNKNOWN) + count(Status.FAILED) + count(Status.REFUSED);
        Element panel = Markup.block(two, "div", "panel");
        Markup.add(panel, "h3", unread == 0 ? "What was read" : "Not everything could be read");
        Markup.add(
                panel,
                "p",
                unread == 0
                        ? "Every file that this tool knows how to read was read to its end. Some things are in no export at all."
                        : Words.count(unread, "file was", "files were")
                                + " not read, or not to the end.");
        Markup.add(panel.appendElement("p"), "a", "What was read and what was not")
                .attr("href", "#coverage");
    }

    private void since(Element panel) {
        Markup.add(panel, "h3", "Since your check of " + Words.day(report.earlier()));
        Markup.add(
                panel,
                "p",
                Words.number(count(Change.NEW))
                        + " new, "
                        + Words.number(count(Change.SAME))
                        + " the same, "
                        + Words.number(count(Change.GONE))
                        + " no longer there.");
    }

    private long count(Change change) {
        return report.findings().stream().filter(finding -> finding.change() == change).count();
    }

    private void contents(Element section) {
        Element line = Markup.block(section, "p", "small");
        line.appendText("Further down: ");
        Markup.add(line, "a", "everything found").attr("href", "#findings");
        line.appendText(" · ");
        Markup.add(line, "a", "what was read and what was not").attr("href", "#coverage");
        for (Policy policy : report.policies()) {
            line.appendText(" · ");
            Markup.add(line, "a", "checklist, " + Words.policy(policy))
                    .attr("href", "#checklist-" + policy.id());
        }
    }
}
