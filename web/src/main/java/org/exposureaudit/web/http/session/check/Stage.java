package org.exposureaudit.web.http.session.check;

import org.exposureaudit.Audit;
import org.exposureaudit.Examination;
import org.exposureaudit.Examining;

/// Where a check stands.
public sealed interface Stage {
    /// It waits for its turn, or makes ready.
    record Waiting() implements Stage {}

    /// It reads.
    ///
    /// @param audit what is audited
    /// @param examining its long part
    record Reading(Audit audit, Examining examining) implements Stage {}

    /// It has read everything.
    ///
    /// @param audit what was audited, without its inputs
    /// @param examined what was seen
    record Done(Audit audit, Examination examined) implements Stage {
        private static final long OBSERVATION = 2_700;
        private static final long LINK = 1_200;
        private static final long PERSON = 600;
        private static final long FILE = 300;

        /// About how many bytes it takes up, with a report made of it and what the pages make of that.
        long weight() {
            return examined.seen().observations().size() * OBSERVATION
                    + examined.seen().links().size() * LINK
                    + audit.school().roster().people().size() * PERSON
                    + examined.coverage().files().size() * FILE;
        }
    }

    /// It did not work.
    ///
    /// @param sentence what happened and what to do
    record Failed(String sentence) implements Stage {}

    /// It was stopped.
    record Stopped() implements Stage {}
}
