package org.exposureaudit.web.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.ChecklistEntry.Status;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Question;
import org.exposureaudit.web.http.session.told.Answers;
import org.exposureaudit.web.http.session.told.Answers.Given;
import org.exposureaudit.web.http.tag.TaskRow;
import org.exposureaudit.web.http.tag.TaskRow.Tone;
import org.exposureaudit.web.http.tag.Words;

/// Says of one clause where it stands, in words.
final class ClauseRow {
    private final Policy policy;
    private final Checklists checklists;
    private final Answers answers;

    ClauseRow(Policy policy, Checklists checklists) {
        this.policy = policy;
        this.checklists = checklists;
        this.answers = checklists.answers();
    }

    TaskRow of(Clause clause, ChecklistEntry entry, String href) {
        return new TaskRow(
                "",
                clause.paraphrase(),
                href,
                (place(clause) + hint(clause, entry)).strip(),
                status(clause, entry),
                tone(entry));
    }

    /// The part of the policy a clause stands in first: some say the same again elsewhere.
    static String section(Clause clause) {
        return clause.section().split("; ", -1)[0];
    }

    // Where in its part it stands, and where again.
    private static String place(Clause clause) {
        String again = clause.section().substring(section(clause).length());
        String whole =
                (clause.point() + (again.isEmpty() ? "" : "; also " + again.substring(2))).strip();
        String words = whole.startsWith("; ") ? whole.substring(2) : whole;
        return words.isEmpty()
                ? ""
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ". ";
    }

    /// The state of a clause in two or three words.
    String status(Clause clause, ChecklistEntry entry) {
        return switch (entry.status()) {
            case ATTENTION -> "To look at";
            case CLEAR -> "Nothing found";
            case ASK -> "Question for you";
            case ANSWERED -> advice(entry).isEmpty() ? "Answered" : "Something to do";
            case NOT_EXAMINED ->
                    checklists.isSwitchedOff(clause) ? "Switched off by you" : "Not checked";
        };
    }

    private Tone tone(ChecklistEntry entry) {
        return switch (entry.status()) {
            case ATTENTION -> Tone.STRONG;
            case ASK -> Tone.PLAIN;
            case ANSWERED -> advice(entry).isEmpty() ? Tone.NONE : Tone.STRONG;
            case CLEAR, NOT_EXAMINED -> Tone.NONE;
        };
    }

    /// One line more on it.
    String hint(Clause clause, ChecklistEntry entry) {
        List<String> parts = new ArrayList<>();
        if (!entry.findings().isEmpty()) {
            parts.add(Words.count(entry.findings().size(), "finding", "findings") + ".");
        }
        if (entry.status() == Status.ANSWERED) {
            parts.add(said(entry));
            parts.addAll(advice(entry));
        }
        if (checklists.isSwitchedOff(clause)) {
            parts.add("You switched off what this rule needs, or a part of it.");
        } else if (entry.status() == Status.NOT_EXAMINED) {
            parts.add(
                    clause.outReason().isEmpty()
                            ? "What was read cannot show it all."
                            : clause.outReason());
        }
        return String.join(" ", parts);
    }

    private String said(ChecklistEntry entry) {
        return entry.questions().size() == 1
                ? view(entry.questions().getFirst()).map(QuestionView::said).orElse("")
                : "You answered "
                        + Words.count(entry.questions().size(), "question", "questions")
                        + ".";
    }

    private List<String> advice(ChecklistEntry entry) {
        return entry.questions().stream()
                .flatMap(id -> view(id).stream())
                .map(QuestionView::advice)
                .filter(advice -> !advice.isEmpty())
                .toList();
    }

    private Optional<QuestionView> view(String id) {
        Optional<Given> given = answers.to(policy.id(), id);
        Optional<Question> question = policy.question(id);
        return question.map(found -> QuestionView.of(policy, "", found, given, ""));
    }
}
