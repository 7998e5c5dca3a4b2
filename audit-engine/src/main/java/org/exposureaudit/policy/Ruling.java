package org.exposureaudit.policy;

import java.util.List;

/// What a policy says of an observation.
public sealed interface Ruling {
    /// Nothing.
    Ruling SILENT = new Silent();

    /// Nothing: it is no finding, though it stays an observation.
    record Silent() implements Ruling {}

    /// It matters, more or less.
    ///
    /// @param severity how soon
    /// @param clauses what it rests on, leading clause first; only a note may rest on none
    /// @param why why it matters, or an empty text where the leading clause says it
    /// @param ask what to ask or answer first, or an empty text
    /// @param state what a declaration made of it
    /// @param tell the events of the policy's table of whom to tell
    /// @param steps what to do, in order: keys of [Steps], or sentences
    record Matters(
            Severity severity,
            List<String> clauses,
            String why,
            String ask,
            State state,
            List<String> tell,
            List<String> steps)
            implements Ruling {
        /// Copies the lists.
        public Matters {
            clauses = List.copyOf(clauses);
            tell = List.copyOf(tell);
            steps = List.copyOf(steps);
        }
    }
}
