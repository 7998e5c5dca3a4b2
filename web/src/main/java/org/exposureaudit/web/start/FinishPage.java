package org.exposureaudit.web.start;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.report.Report;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.session.told.Marks;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.tag.Words;

/// Before everything is deleted.
///
/// @param goes what will be deleted, line by line
/// @param open what is still open, in a sentence; empty where there is nothing to save
public record FinishPage(List<String> goes, String open) {

    static FinishPage of(SessionState state, Results results) {
        List<Finding> findings = results.report().map(Report::findings).orElse(List.of());
        List<String> goes = new ArrayList<>(state.sample() ? sample(state) : own(state));
        if (!findings.isEmpty()) {
            goes.add(
                    Words.count(findings.size(), "finding", "findings")
                            + ", with your answers and notes");
        }
        goes.add("the key that unlocks all of it");
        return new FinishPage(
                List.copyOf(goes), state.sample() ? "" : open(findings, state.marks()));
    }

    private static List<String> sample(SessionState state) {
        return List.of(
                "the made-up person’s " + Words.count(state.uploads().size(), "file", "files"),
                "what is told about her and her school");
    }

    private static List<String> own(SessionState state) {
        List<String> goes = new ArrayList<>();
        if (!state.uploads().isEmpty()) {
            goes.add(
                    "the copies of the "
                            + Words.count(state.uploads().size(), "file", "files")
                            + " you added here");
        }
        if (!state.people().isNone()) {
            goes.add("the names of people you gave");
        }
        goes.add(
                state.school().isNone()
                        ? "what you told about yourself"
                        : "what you told about yourself and your school");
        return goes;
    }

    private static String open(List<Finding> findings, Marks marks) {
        long open = findings.stream().filter(finding -> !isDealtWith(finding, marks)).count();
        if (findings.isEmpty()) {
            return "";
        }
        return open == 0
                ? "You have dealt with all findings."
                : Words.count(open, "finding is", "findings are") + " still open.";
    }

    private static boolean isDealtWith(Finding finding, Marks marks) {
        String fingerprint = finding.fingerprint().toString();
        return marks.has(fingerprint, Mark.Kind.DONE)
                || marks.has(fingerprint, Mark.Kind.NOT_ME)
                || marks.has(fingerprint, Mark.Kind.HIDDEN);
    }
}
