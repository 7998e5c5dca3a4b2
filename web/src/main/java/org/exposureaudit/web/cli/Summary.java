package org.exposureaudit.web.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.ChecklistEntry.Status;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.finding.Finding.Change;
import org.exposureaudit.item.text.VisibleText;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.report.Masking;
import org.exposureaudit.report.Report;
import org.exposureaudit.report.ReportWriter;

/// The summary on the terminal: how many things there are, what was not read, where the result lies. A terminal keeps what it showed, so
/// names of pupils are hidden and of files only those are named that the user typed or that belong to the school's folder.
final class Summary {
    private static final int MOST_TITLES = 5;
    private static final int MOST_PROBLEMS = 12;

    private final Report report;
    private final Path folder;
    private final List<ReportWriter> writers;
    private final Masking masking;
    private final Set<String> typed;

    /// A summary of this report, written into this folder.
    ///
    /// @param inputs what the user named to be checked
    Summary(Report report, Path folder, List<ReportWriter> writers, List<Path> inputs) {
        this.report = report;
        this.folder = folder;
        this.writers = writers;
        this.masking = report.masking();
        this.typed =
                inputs.stream()
                        .map(input -> input.toAbsolutePath().normalize().getFileName())
                        .map(String::valueOf)
                        .collect(Collectors.toSet());
    }

    void print(PrintWriter out) {
        coverage(out);
        problems(out);
        out.println();
        if (report.readAnything()) {
            results(out);
        } else {
            out.println(
                    "Nothing could be read, so nothing was checked. What is said above tells what to do.");
        }
        List<String> files = new ArrayList<>();
        writers.forEach(writer -> files.add(folder.resolve(writer.fileName()).toString()));
        out.println("Written: " + String.join(", ", files));
        out.flush();
    }

    private void results(PrintWriter out) {
        for (Policy policy : report.policies()) {
            policy(out, policy);
        }
        if (report.isCompared()) {
            out.printf(
                    Locale.UK,
                    "Since your check of %s: %,d new, %,d the same, %,d no longer there.%n",
                    report.earlier(),
                    count(Change.NEW),
                    count(Change.SAME),
                    count(Change.GONE));
        }
        out.println("A finding does not mean you did something wrong.");
    }

    private long count(Change change) {
        return report.findings().stream().filter(finding -> finding.change() == change).count();
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
        Map<String, Integer> said = new LinkedHashMap<>();
        for (Problem problem : report.coverage().problems()) {
            String where = isSafeToName(problem) ? problem.where() + ": " : "";
            said.merge(where + problem.message(), 1, Integer::sum);
        }
        said.entrySet().stream()
                .limit(MOST_PROBLEMS)
                .forEach(entry -> {
                    int n = entry.getValue();
                    String times = n > 1 ? " (" + n + " times)" : "";
                    out.println("  ! " + VisibleText.of(masking.mask(entry.getKey())) + times);
                });
        if (said.size() > MOST_PROBLEMS) {
            out.println("  … and " + (said.size() - MOST_PROBLEMS) + " more sorts.");
        }
        if (report.coverage().problems().stream().anyMatch(problem -> !isSafeToName(problem))) {
            out.println("  The report says in which files.");
        }
    }

    private boolean isSafeToName(Problem problem) {
        return problem.kind() == Problem.Kind.SCHOOL || typed.contains(problem.where());
    }

    private void policy(PrintWriter out, Policy policy) {
        List<Finding> findings =
                report.current().stream()
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
