package org.exposureaudit.finding;

import java.util.List;
import java.util.Locale;

/// Where one clause of a policy stands.
///
/// @param policy the policy's id
/// @param clause the clause's id
/// @param status where it stands
/// @param findings the findings that touch it
/// @param questions the ids of the questions data cannot answer
public record ChecklistEntry(
        String policy,
        String clause,
        Status status,
        List<Fingerprint> findings,
        List<String> questions) {

    /// Where a clause stands.
    public enum Status {
        /// A finding above a note touches it.
        ATTENTION,
        /// Everything that could be checked was, and nothing but notes was found.
        CLEAR,
        /// Only the user can answer.
        ASK,
        /// The user has answered.
        ANSWERED,
        /// It was not, or not wholly, examined; or no data and no answer could show it.
        NOT_EXAMINED;

        /// The name in data.
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Copies the lists.
    public ChecklistEntry {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }
}
