package org.exposureaudit.judge;

import java.util.List;
import java.util.Set;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.ChecklistEntry.Status;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Severity;

/// Where every clause of a policy stands.
public final class Checklist {
    private final Policy policy;
    private final List<Finding> findings;
    private final Set<String> examined;
    private final Set<String> answered;

    /// A checklist of these findings.
    ///
    /// @param policy the policy
    /// @param findings what it says; findings of other policies are passed over
    /// @param examined the detectors that ran, had what they need and something to look at
    /// @param answered the ids of the questions the user has answered
    public Checklist(
            Policy policy, List<Finding> findings, Set<String> examined, Set<String> answered) {
        this.policy = policy;
        this.findings =
                findings.stream()
                        .filter(finding -> finding.policy().equals(policy.id()))
                        .filter(finding -> finding.change() != Finding.Change.GONE)
                        .toList();
        this.examined = Set.copyOf(examined);
        this.answered = Set.copyOf(answered);
    }

    /// An entry for every clause, in the policy's order.
    public List<ChecklistEntry> entries() {
        return policy.clauses().stream().map(this::entry).toList();
    }

    private ChecklistEntry entry(Clause clause) {
        List<Finding> touching =
                findings.stream()
                        .filter(finding -> finding.clauses().contains(clause.id()))
                        .toList();
        return new ChecklistEntry(
                policy.id(),
                clause.id(),
                status(clause, touching),
                touching.stream().map(Finding::fingerprint).toList(),
                clause.questions());
    }

    // A note asks nothing of anybody, so it alone does not make a clause one to look at.
    private Status status(Clause clause, List<Finding> touching) {
        if (touching.stream().anyMatch(finding -> finding.severity() != Severity.NOTE)) {
            return Status.ATTENTION;
        }
        return switch (clause.checkable()) {
            case AUTO ->
                    examined.containsAll(clause.detectors().keySet())
                            ? Status.CLEAR
                            : Status.NOT_EXAMINED;
            case ASK -> answered.containsAll(clause.questions()) ? Status.ANSWERED : Status.ASK;
            case OUT -> Status.NOT_EXAMINED;
        };
    }
}
