package org.exposureaudit.reader;

import java.util.List;
import java.util.Locale;
import org.exposureaudit.problem.Problem;

/// What was read of everything the user gave, file by file, and what was not.
///
/// @param files every file, by input and path
/// @param problems what could not be read, in the order of the files
public record Coverage(List<FileCoverage> files, List<Problem> problems) {
    /// Copies the lists.
    public Coverage {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /// What became of one file.
    ///
    /// @param input the archive, folder or file the user gave, by its own name
    /// @param path the path in it, or an empty text where the input could not be opened
    /// @param platform the platform's id, or an empty text
    /// @param status what became of it
    /// @param items how many items it gave
    /// @param reason why it was not read, or not to its end; otherwise an empty text
    public record FileCoverage(
            String input, String path, String platform, Status status, long items, String reason) {}

    /// What became of a file.
    public enum Status {
        /// Read to its end.
        READ,
        /// Knowingly not read.
        IGNORED,
        /// Nobody knows it.
        UNKNOWN,
        /// Could not be read, or not to its end; the items before the break count.
        FAILED,
        /// Not read because that is not safe.
        REFUSED;

        /// The name in data.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
