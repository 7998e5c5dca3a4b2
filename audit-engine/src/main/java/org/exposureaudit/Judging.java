package org.exposureaudit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.finding.Choices;
import org.exposureaudit.finding.Declarations;
import org.exposureaudit.finding.EarlierCheck;
import org.exposureaudit.policy.Policy;

/// What an audit judges by. Immutable.
///
/// @param policies the policies to judge by
/// @param declarations what the user has recorded
/// @param answered the ids of the questions the user has answered, by the policy's id
/// @param earlier the check to compare with
/// @param choices which checks the user switched off, and which names and words they know to be harmless
record Judging(
        List<Policy> policies,
        Declarations declarations,
        Map<String, Set<String>> answered,
        EarlierCheck earlier,
        Choices choices) {
    /// By nothing yet.
    static final Judging NONE =
            new Judging(List.of(), Declarations.NONE, Map.of(), EarlierCheck.NONE, Choices.NONE);

    Judging {
        policies = List.copyOf(policies);
        answered = Map.copyOf(answered);
    }

    Judging under(List<Policy> chosen) {
        return new Judging(chosen, declarations, answered, earlier, choices);
    }

    Judging declaring(Declarations declared) {
        return new Judging(policies, declared, answered, earlier, choices);
    }

    Judging answering(Map<String, Set<String>> questions) {
        return new Judging(policies, declarations, questions, earlier, choices);
    }

    Judging since(EarlierCheck before) {
        return new Judging(policies, declarations, answered, before, choices);
    }

    Judging choosing(Choices chosen) {
        return new Judging(policies, declarations, answered, earlier, chosen);
    }
}
