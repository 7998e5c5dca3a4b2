package org.exposureaudit.web.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.ChecklistEntry.Status;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Clause.Checkable;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.web.http.tag.Count;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Link;
import org.exposureaudit.web.http.tag.TaskRow;
import org.exposureaudit.web.http.tag.TaskRow.Tone;
import org.exposureaudit.web.http.tag.Words;

/// The checklist of one policy.
///
/// @param policy what the policy is called
/// @param lead what was checked and what is left to answer
/// @param stale what to say about the age of this copy; may be empty
/// @param others the checklists of the other policies
/// @param counts how many clauses stand where
/// @param question the next question, at most one
/// @param later where to put the question off; empty where it is the only one
/// @param sections the clauses by section
/// @param toggle shows everything, or only what needs the user
/// @param errors what has to be mended in the answer
public record ChecklistPage(
        String policy,
        String lead,
        String stale,
        List<Link> others,
        List<Count> counts,
        List<QuestionView> question,
        String later,
        List<Section> sections,
        Link toggle,
        Errors errors) {
    private static final String AT = "checklist";

    /// Copies the lists.
    public ChecklistPage {
        others = List.copyOf(others);
        counts = List.copyOf(counts);
        question = List.copyOf(question);
        sections = List.copyOf(sections);
    }

    /// The clauses of one section of the policy.
    ///
    /// @param title the section
    /// @param id unique on the page
    /// @param rows its clauses
    public record Section(String title, String id, List<TaskRow> rows) {
        /// Copies the list.
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /// Makes addresses.
    ///
    /// @param base what those of the session begin with
    record Links(String base) {
        String list(Policy policy, boolean mine, String after) {
            return base
                    + AT
                    + "?policy="
                    + policy.id()
                    + (mine ? "&show=mine" : "")
                    + (after.isEmpty() ? "" : "&after=" + after);
        }

        String clause(Policy policy, Clause clause) {
            return base + AT + "/" + policy.id() + "/" + clause.id();
        }

        String findings(Clause clause) {
            return base + "findings?clause=" + clause.id();
        }
    }

    /// What is to be shown.
    ///
    /// @param checklists where everything stands
    /// @param policy of which policy
    /// @param mine whether only what needs the user
    /// @param after the id of the question that was put off; empty for none
    record View(Checklists checklists, Policy policy, boolean mine, String after) {}

    static ChecklistPage of(View view, Links links, Errors errors) {
        Policy policy = view.policy();
        List<ChecklistEntry> entries = view.checklists().entries(policy);
        Questions questions = new Questions(policy, view.checklists().answers());
        Optional<QuestionView> next = questions.next(view.after());
        return new ChecklistPage(
                policy.school().isBlank()
                        ? policy.title()
                        : policy.school() + ", " + policy.title(),
                lead(view, entries, questions),
                policy.stale(),
                view.checklists().policies().stream()
                        .filter(other -> !other.equals(policy))
                        .map(other -> new Link(links.list(other, view.mine(), ""), other.title()))
                        .toList(),
                counts(entries),
                next.stream().toList(),
                next.filter(_ -> questions.open() > 1)
                        .map(asked -> links.list(policy, view.mine(), asked.id()))
                        .orElse(""),
                sections(view, entries, links),
                view.mine()
                        ? new Link(links.list(policy, false, ""), "Show the whole policy")
                        : new Link(links.list(policy, true, ""), "Show only what needs me"),
                errors);
    }

    private static String lead(View view, List<ChecklistEntry> entries, Questions questions) {
        long checked =
                view.policy().clauses().stream()
                        .filter(clause -> clause.checkable() == Checkable.AUTO)
                        .count();
        long examined =
                entries.stream()
                        .filter(entry ->
                                entry.status() == Status.CLEAR
                                        || entry.status() == Status.ATTENTION)
                        .count();
        String data =
                view.checklists().report().isEmpty()
                        ? "Nothing was checked yet: "
                                + Words.count(checked, "rule", "rules")
                                + " of "
                                + Words.number(entries.size())
                                + " can be checked in your data."
                        : "We checked "
                                + Words.number(examined)
                                + " of "
                                + Words.count(entries.size(), "rule", "rules")
                                + " in your data.";
        return "Every rule in the policy, one by one. "
                + data
                + " "
                + Words.count(questions.all(), "question", "questions")
                + " only you can answer, and you have answered "
                + Words.number(questions.all() - questions.open())
                + ".";
    }

    private static List<Count> counts(List<ChecklistEntry> entries) {
        return Stream.of(
                        count("to look at", entries, Status.ATTENTION, true),
                        count("questions for you", entries, Status.ASK, true),
                        count("answered", entries, Status.ANSWERED, false),
                        count("nothing found", entries, Status.CLEAR, false),
                        count("not checked", entries, Status.NOT_EXAMINED, false))
                .toList();
    }

    private static Count count(
            String words, List<ChecklistEntry> entries, Status status, boolean mine) {
        long n = entries.stream().filter(entry -> entry.status() == status).count();
        return new Count(words, Math.toIntExact(n), mine);
    }

    private static List<Section> sections(View view, List<ChecklistEntry> entries, Links links) {
        ClauseRow rows = new ClauseRow(view.policy(), view.checklists());
        Map<String, List<TaskRow>> bySection = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Clause clause = view.policy().clauses().get(i);
            TaskRow row = rows.of(clause, entries.get(i), links.clause(view.policy(), clause));
            if (!view.mine() || row.tone() != Tone.NONE) {
                bySection
                        .computeIfAbsent(ClauseRow.section(clause), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Section> sections = new ArrayList<>();
        bySection.forEach((title, all) ->
                sections.add(new Section(title, "section-" + (sections.size() + 1), all)));
        return sections;
    }
}
