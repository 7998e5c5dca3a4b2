package org.exposureaudit.web.http.session.check;

import java.util.List;
import java.util.Optional;
import org.exposureaudit.report.Report;

/// What a session's check has found, or how far it is.
public sealed interface Results {
    /// What there is to show: everything, what there is so far, or nothing.
    default Optional<Report> report() {
        return Optional.empty();
    }

    /// Nothing was checked yet.
    record None() implements Results {}

    /// It waits for its turn, or runs.
    ///
    /// @param progress how far it is
    /// @param soFar what there is already, at most one
    record Running(CheckProgress progress, List<Report> soFar) implements Results {
        /// Copies the list.
        public Running {
            soFar = List.copyOf(soFar);
        }

        @Override
        public Optional<Report> report() {
            return soFar.stream().findFirst();
        }
    }

    /// It is done.
    ///
    /// @param complete everything that was found
    /// @param outdated whether something was added or changed since that only a new check takes into account
    record Ready(Report complete, boolean outdated) implements Results {
        @Override
        public Optional<Report> report() {
            return Optional.of(complete);
        }
    }

    /// It did not work.
    ///
    /// @param sentence what happened and what to do
    record Failed(String sentence) implements Results {}
}
