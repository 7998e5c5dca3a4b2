package org.exposureaudit.judge;

import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.policy.Ruling.Matters;
import org.exposureaudit.policy.Severity;

/// One observation with what the policy says of it.
///
/// @param observation what was seen
/// @param matters what the policy says
record Judged(Observation observation, Matters matters) {

    /// How soon: never above low where it is only possible, unless it is urgent whoever it is about.
    Severity severity() {
        Severity plain = matters.severity();
        boolean urgentAnyway = plain == Severity.URGENT && observation.people().isEmpty();
        return isPossible() && !urgentAnyway && plain.compareTo(Severity.LOW) < 0
                ? Severity.LOW
                : plain;
    }

    boolean isPossible() {
        return observation.confidence() == Confidence.POSSIBLE;
    }
}
