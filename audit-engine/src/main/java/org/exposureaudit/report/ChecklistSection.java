package org.exposureaudit.report;

import java.util.List;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.ChecklistEntry.Status;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Clause.Checkable;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Question;
import org.jsoup.nodes.Element;

/// Each policy clause by clause: what needs attention, what was checked, what only the user can answer, what nobody looked at.
final class ChecklistSection {
    private static final List<Status> ORDER =
            List.of(
                    Status.ATTENTION,
                    Status.ASK,
                    Status.ANSWERED,
                    Status.NOT_EXAMINED,
                    Status.CLEAR);

    private final Report report;

    ChecklistSection(Report report) {
        this.report = report;
    }

    void write(Element main) {
        for (Policy policy : report.policies()) {
            Element section = main.appendElement("section").attr("id", "checklist-" + policy.id());
            Markup.add(section, "h2", "Checklist: " + Words.policy(policy));
            Markup.add(section, "p", "Version: " + policy.version() + ".").addClass("small");
            if (!policy.stale().isBlank()) {
                Markup.add(Markup.block(section, "div", "panel"), "p", policy.stale());
            }
            List<ChecklistEntry> entries =
                    report.checklist().stream()
                            .filter(entry -> entry.policy().equals(policy.id()))
                            .toList();
            tally(section, entries);
            for (Status status : ORDER) {
                List<ChecklistEntry> here =
                        entries.stream().filter(entry -> entry.status() == status).toList();
                if (!here.isEmpty()) {
                    table(section, policy, status, here);
                }
            }
        }
    }

    private static void tally(Element section, List<ChecklistEntry> entries) {
        Element list = Markup.block(section, "ul", "tally");
        for (Status status : ORDER) {
            long n = entries.stream().filter(entry -> entry.status() == status).count();
            Element entry = list.appendElement("li");
            Markup.add(entry, "strong", Words.number(n));
            entry.appendText(heading(status));
        }
    }

    private static String heading(Status status) {
        return switch (status) {
            case ATTENTION -> "To look at";
            case CLEAR -> "Nothing found";
            case ASK -> "Only you can answer";
            case ANSWERED -> "Answered by you";
            case NOT_EXAMINED -> "Not examined";
        };
    }

    private void table(
            Element section, Policy policy, Status status, List<ChecklistEntry> entries) {
        Element body =
                CoverageSection.table(
                        section, heading(status), "Rule, in our words", "Where", column(status));
        for (ChecklistEntry entry : entries) {
            policy.clause(entry.clause())
                    .ifPresent(clause -> {
                        Element row = body.appendElement("tr");
                        Markup.add(row, "td", clause.paraphrase());
                        Markup.add(row, "td", clause.section() + ", " + clause.point());
                        last(row.appendElement("td"), policy, entry);
                    });
        }
    }

    private static String column(Status status) {
        return switch (status) {
            case ATTENTION -> "Findings";
            case ASK, ANSWERED -> "Ask yourself";
            case NOT_EXAMINED -> "Why";
            case CLEAR -> "Still yours to answer";
        };
    }

    private String whyNot(Clause clause) {
        if (!report.switchedOff(clause).isEmpty()) {
            return "Switched off by you.";
        }
        return clause.checkable() == Checkable.OUT
                ? "No data about you online can show this. " + clause.outReason()
                : "Not, or not wholly, examined: this needs data that was not brought, or a check this version does not make.";
    }

    private void last(Element cell, Policy policy, ChecklistEntry entry) {
        int n = 0;
        for (var fingerprint : entry.findings()) {
            n++;
            if (n > 1) {
                cell.appendText(", ");
            }
            Markup.add(cell, "a", "finding " + n).attr("href", "#f-" + fingerprint.value());
        }
        if (entry.status() == Status.NOT_EXAMINED) {
            Markup.add(cell, "p", policy.clause(entry.clause()).map(this::whyNot).orElse(""));
        }
        for (String id : entry.questions()) {
            policy.question(id).map(Question::text).ifPresent(text -> Markup.add(cell, "p", text));
        }
    }
}
