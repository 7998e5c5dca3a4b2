package org.exposureaudit.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One clause of a policy, in our words.
///
/// @param id its id, beginning with the policy's
/// @param section where it stands in the document
/// @param point which point or paragraph there
/// @param paraphrase what it says, in our words
/// @param modality how strongly
/// @param checkable what can show whether it is kept
/// @param outReason why it is left out, or an empty text
/// @param tell whom it says, or we suggest, to tell
/// @param exceptions what it excepts
/// @param questions ids of the questions that belong to it
/// @param detectors what can show it, each with the highest severity it supports
/// @param raised a higher severity where the clause itself names a circumstance
/// @param severityRule when it is more or less severe, in words
/// @param notes what else to know
public record Clause(
        String id,
        String section,
        String point,
        String paraphrase,
        Modality modality,
        Checkable checkable,
        String outReason,
        List<Addressee> tell,
        List<String> exceptions,
        List<String> questions,
        Map<String, Severity> detectors,
        Map<String, Severity> raised,
        String severityRule,
        String notes) {

    /// How strongly a clause speaks.
    public enum Modality {
        /// Forbidden.
        MUST_NOT,
        /// Required.
        MUST,
        /// Advised against with emphasis.
        STRONGLY_ADVISED_NOT,
        /// Advised.
        ADVISED,
        /// Somebody is to be told.
        NOTIFY,
        /// Allowed, with care.
        PERMITTED_WITH_CARE,
        /// Asks nothing of anybody.
        INFO;

        /// The name in data.
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What can show whether a clause is kept.
    public enum Checkable {
        /// Data can.
        AUTO,
        /// Only the user can.
        ASK,
        /// It is not about what is seen online.
        OUT;

        /// The name in data.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Somebody a clause says, or we suggest, to tell.
    ///
    /// @param who in the policy's wording
    /// @param when how soon, or on what occasion
    /// @param basis whose idea it is
    public record Addressee(String who, String when, TellRoute.Basis basis) {}

    /// Copies the collections; maps keep their order.
    public Clause {
        tell = List.copyOf(tell);
        exceptions = List.copyOf(exceptions);
        questions = List.copyOf(questions);
        detectors = Collections.unmodifiableMap(new LinkedHashMap<>(detectors));
        raised = Collections.unmodifiableMap(new LinkedHashMap<>(raised));
    }
}
