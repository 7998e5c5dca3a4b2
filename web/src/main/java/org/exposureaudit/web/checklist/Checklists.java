package org.exposureaudit.web.checklist;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exposureaudit.Policies;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.ChecklistEntry.Status;
import org.exposureaudit.judge.Checklist;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.report.Report;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.told.Answers;
import org.exposureaudit.web.http.session.told.SessionState;

/// The checklists of a session's policies: what the check says of each clause, and what the user has answered since.
///
/// @param policies the policies
/// @param report what was found, at most one; before a check nothing is examined
/// @param answers the user's answers
record Checklists(List<Policy> policies, List<Report> report, Answers answers) {

    static Checklists of(Session session) throws IOException {
        SessionState state = session.state();
        Optional<Report> report = session.results().report();
        List<Policy> policies =
                report.map(Report::policies)
                        .orElseGet(() ->
                                state.policies().stream()
                                        .filter(Policies::isKnown)
                                        .flatMap(id -> Policies.of(id).stream())
                                        .toList());
        return new Checklists(policies, report.stream().toList(), state.answers());
    }

    /// The policy of this id, else the first.
    Optional<Policy> policy(String id) {
        return exactly(id).or(() -> policies.stream().findFirst());
    }

    /// The policy of this id.
    Optional<Policy> exactly(String id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /// Where every clause of a policy stands, in its order.
    List<ChecklistEntry> entries(Policy policy) {
        Stream<ChecklistEntry> entries =
                report.isEmpty()
                        ? new Checklist(policy, List.of(), Set.of(), Set.of()).entries().stream()
                        : report.getFirst().checklist().stream()
                                .filter(entry -> entry.policy().equals(policy.id()));
        Set<String> answered = answers.answered(policy.id());
        return entries.map(entry -> answered(entry, answered)).toList();
    }

    /// Where one clause stands.
    ChecklistEntry entry(Policy policy, Clause clause) {
        return entries(policy).stream()
                .filter(entry -> entry.clause().equals(clause.id()))
                .findFirst()
                .orElseThrow();
    }

    /// Whether the user switched off something a clause needs.
    boolean isSwitchedOff(Clause clause) {
        return report.stream().anyMatch(made -> !made.switchedOff(clause).isEmpty());
    }

    private static ChecklistEntry answered(ChecklistEntry entry, Set<String> answered) {
        boolean asks = entry.status() == Status.ASK || entry.status() == Status.ANSWERED;
        if (!asks) {
            return entry;
        }
        Status status = answered.containsAll(entry.questions()) ? Status.ANSWERED : Status.ASK;
        return new ChecklistEntry(
                entry.policy(), entry.clause(), status, entry.findings(), entry.questions());
    }
}
