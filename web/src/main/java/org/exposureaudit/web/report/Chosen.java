package org.exposureaudit.web.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.finding.Fingerprint;
import org.exposureaudit.policy.TellRoute.Basis;
import org.exposureaudit.report.Handover;
import org.exposureaudit.report.Handover.Purpose;
import org.exposureaudit.report.Report;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.session.told.Mark.Kind;
import org.exposureaudit.web.http.session.told.Marks;
import org.exposureaudit.web.http.tag.Words;

/// The findings a report is about, with what the user did and noted.
///
/// @param report everything that was found
/// @param marks what the user noted
/// @param options what they chose
record Chosen(Report report, Marks marks, Options options) {

    /// The findings, most pressing first.
    List<Finding> findings() {
        return report.current().stream().filter(this::isChosen).toList();
    }

    /// How many findings were kept for the school.
    int kept() {
        return Math.toIntExact(report.current().stream().filter(this::isKept).count());
    }

    /// How many go into the user's own copy.
    int own() {
        return Math.toIntExact(report.current().stream().filter(this::isMine).count());
    }

    private boolean isChosen(Finding finding) {
        return switch (options.kind()) {
            case SCHOOL -> isKept(finding);
            case MINE -> isMine(finding);
        };
    }

    private boolean isKept(Finding finding) {
        return marks.has(finding.fingerprint().value(), Kind.KEEP);
    }

    private boolean isMine(Finding finding) {
        String id = finding.fingerprint().value();
        return !marks.has(id, Kind.HIDDEN) && !marks.has(id, Kind.NOT_ME);
    }

    /// The people the policies name for these findings, each once.
    List<String> people() {
        if (options.kind() == Options.Kind.MINE) {
            return List.of();
        }
        return findings().stream()
                .flatMap(finding -> finding.tell().stream())
                .filter(tell -> tell.basis() != Basis.GAP)
                .map(Finding.Tell::who)
                .distinct()
                .limit(20)
                .toList();
    }

    /// The paper.
    Handover paper() {
        List<String> people = people();
        int to = options.to();
        Map<Fingerprint, List<String>> notes = new HashMap<>();
        List<Fingerprint> ids = findings().stream().map(Finding::fingerprint).toList();
        ids.forEach(id -> notes.put(id, notes(id)));
        return Handover.of(
                report,
                new Handover.Choice(
                        options.kind() == Options.Kind.MINE ? Purpose.KEEP : Purpose.TELL,
                        ids,
                        options.names(),
                        options.quote(),
                        to >= 1 && to <= people.size() ? people.get(to - 1) : "",
                        notes));
    }

    private List<String> notes(Fingerprint id) {
        List<String> notes = new ArrayList<>();
        for (Mark mark : marks.of(id.value())) {
            String did = did(mark);
            if (!did.isEmpty()) {
                notes.add("What I have done: " + did);
            }
            if (!mark.note().isBlank()) {
                notes.add(mark.note());
            }
        }
        return notes;
    }

    private static String did(Mark mark) {
        String whom = mark.whom().isBlank() ? "" : " " + mark.whom();
        String on = mark.on().equals(LocalDate.MAX) ? "" : " on " + Words.date(mark.on());
        return switch (mark.kind()) {
            case DONE -> "I have dealt with it" + on + ".";
            case DISCUSSED ->
                    "I talked it over" + (whom.isEmpty() ? "" : " with" + whom) + on + ".";
            case REPORTED -> "I reported it" + (whom.isEmpty() ? "" : " to" + whom) + on + ".";
            case CONSENT -> "I have permission" + (whom.isEmpty() ? "" : " from" + whom) + on + ".";
            case FAMILY -> "The person is family.";
            case NOT_ME, KEEP, HIDDEN -> "";
        };
    }
}
