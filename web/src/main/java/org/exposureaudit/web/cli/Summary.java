package org.exposureaudit.web.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.ChecklistEntry.Status;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.item.text.VisibleText;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.report.Masking;
import org.exposureaudit.report.Report;
import org.exposureaudit.report.ReportWriter;

/// The summary on the terminal: how many things there are, what was not read, where the result lies. Names of pupils are hidden.
final class Summary {
    private static final int MOST_TITLES = 5;
    private static final int MOST_PROBLEMS = 12;

    private final Report report;
    private final Path folder;
    private final List<ReportWriter> writers;
    private final Masking masking;

    Summary(Report report, Path folder, List<ReportWriter> writers) {
        this.report = report;
        this.folder = folder;
        this.writers = writers;
        this.masking = report.masking();
    }

    void print(PrintWriter out) {
        coverage(out);
        problems(out);
        out.println();
        for (Policy policy : report.policies()) {
            policy(out, policy);
        }
        out.println("A finding does not mean you did something wrong.");
        List<String> files = new ArrayList<>();
        writers.forEach(writer -> files.add(folder.resolve(writer.fileName()).toString()));
        out.println("Written: " + String.join(", ", files));
        out.flush();
    }

    private void coverage(PrintWriter out) {
        long items = report.coverage().totalItems();
        out.println(
                String.format(
                        Locale.UK,
                        "Read %,d things in %,d files. Left out %,d files with a reason; %,d unknown; %,d failed or refused.",
                        items,
                        count(Coverage.Status.READ),
                        count(Coverage.Status.IGNORED),
                        count(Coverage.Status.UNKNOWN),
                        count(Coverage.Status.FAILED) + count(Coverage.Status.REFUSED)));
    }

    private long count(Coverage.Status status) {
        return report.coverage().count(status);
    }

    private void problems(PrintWriter out) {
        List<Problem> problems = report.coverage().problems();
        for (Problem problem : problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))) {
            out.println(
                    "  ! "
                            + VisibleText.of(
                                    masking.mask(problem.where() + ": " + problem.message())));
        }
        if (problems.size() > MOST_PROBLEMS) {
            out.println("  … and " + (problems.size() - MOST_PROBLEMS) + " more in the report.");
        }
    }

    private void policy(PrintWriter out, Policy policy) {
        List<Finding> findings =
                report.findings().stream()
                        .filter(finding -> finding.policy().equals(policy.id()))
                        .toList();
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long n = findings.stream().filter(finding -> finding.severity() == severity).count();
            counts.add(n + " " + severity.label());
        }
        out.println(name(policy) + ": " + String.join(", ", counts) + ".");
        findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.HIGH) <= 0)
                .limit(MOST_TITLES)
                .forEach(finding ->
                        out.println(
                                "  "
                                        + finding.severity().label()
                                        + "  "
                                        + VisibleText.of(masking.title(finding))));
        out.println(
                String.format(
                        Locale.UK,
                        "  Checklist: %d to look at, %d for you to answer, %d not examined, %d with nothing found.",
                        entries(policy, Status.ATTENTION),
                        entries(policy, Status.ASK),
                        entries(policy, Status.NOT_EXAMINED),
                        entries(policy, Status.CLEAR)));
    }

    private static String name(Policy policy) {
        return policy.school().isBlank() ? policy.title() : policy.school() + ", " + policy.title();
    }

    private long entries(Policy policy, Status status) {
        return report.checklist().stream()
                .filter(entry -> entry.policy().equals(policy.id()))
                .map(ChecklistEntry::status)
                .filter(found -> found == status)
                .count();
    }
}
