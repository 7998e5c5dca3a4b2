package org.exposureaudit;

import org.exposureaudit.detect.DetectResult;
import org.exposureaudit.reader.Coverage;

/// What was read and what was seen in it, before any policy has its say. It takes long to make and may be judged as often as wanted.
///
/// @param coverage what was read and what was not
/// @param seen what the detectors saw
public record Examination(Coverage coverage, DetectResult seen) {
    /// Sizes only.
    @Override
    public String toString() {
        return "Examination[" + seen.observations().size() + " observations]";
    }
}
