package org.exposureaudit.web.checklist;

import java.util.List;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.TellRoute.Basis;
import org.exposureaudit.web.http.tag.Link;

/// One clause of a policy: what it says, where it stands, and the questions that belong to it.
///
/// @param policy what the policy is called
/// @param back the checklist
/// @param words what the clause says, in our words
/// @param source where it stands in the policy
/// @param status where it stands, in two or three words
/// @param hint one line more
/// @param findings the findings that touch it; a link without an address where there are none
/// @param exceptions what it excepts
/// @param looked what was looked for in the data
/// @param tell whom it says to tell
/// @param questions what only the user can answer
public record ClausePage(
        String policy,
        Link back,
        String words,
        String source,
        String status,
        String hint,
        Link findings,
        List<String> exceptions,
        List<String> looked,
        List<String> tell,
        List<QuestionView> questions) {

    /// Copies the lists.
    public ClausePage {
        exceptions = List.copyOf(exceptions);
        looked = List.copyOf(looked);
        tell = List.copyOf(tell);
        questions = List.copyOf(questions);
    }

    static ClausePage of(
            Checklists checklists, Policy policy, Clause clause, ChecklistPage.Links links) {
        ChecklistEntry entry = checklists.entry(policy, clause);
        ClauseRow row = new ClauseRow(policy, checklists);
        return new ClausePage(
                policy.title(),
                new Link(links.list(policy, false, ""), "Checklist"),
                clause.paraphrase(),
                clause.point().isEmpty()
                        ? clause.section()
                        : clause.section() + ", " + clause.point(),
                row.status(clause, entry),
                row.hint(clause, entry),
                entry.findings().isEmpty()
                        ? new Link("", "")
                        : new Link(links.findings(clause), "See what was found"),
                clause.exceptions(),
                clause.detectors().keySet().stream()
                        .flatMap(name -> DetectorCatalogue.shipped().find(name).stream())
                        .map(DetectorInfo::description)
                        .toList(),
                clause.tell().stream().map(ClausePage::tell).toList(),
                clause.questions().stream()
                        .flatMap(id -> policy.question(id).stream())
                        .map(question ->
                                QuestionView.of(
                                        policy,
                                        clause.id(),
                                        question,
                                        checklists.answers().to(policy.id(), question.id()),
                                        question.theme()))
                        .toList());
    }

    private static String tell(Clause.Addressee one) {
        String when = one.when().isEmpty() ? "" : ", " + one.when();
        return one.who() + when + (one.basis() == Basis.STATED ? "" : " (our suggestion)");
    }
}
