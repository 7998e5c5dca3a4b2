package org.exposureaudit.reader;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.item.Kind;
import org.exposureaudit.problem.Problem;

/// What a run read and what it did not: every file of every input exactly once, and everything that went wrong.
///
/// @param files one line for each file, and one for each input that could not be opened, in order
/// @param items how many items of each kind were read
/// @param problems what could not be read or checked, in the order of the files
public record Coverage(List<FileLine> files, Map<Kind, Integer> items, List<Problem> problems) {
    /// Copies the collections.
    public Coverage {
        files = List.copyOf(files);
        EnumMap<Kind, Integer> sorted = new EnumMap<>(Kind.class);
        sorted.putAll(items);
        items = Collections.unmodifiableMap(sorted);
        problems = List.copyOf(problems);
    }

    /// What became of one file.
    ///
    /// @param input the archive or folder it came in
    /// @param path its path there; an empty text for an input as a whole
    /// @param platform the platform whose reader claims it, or an empty text
    /// @param status what became of it
    /// @param items how many items were read from it
    /// @param empty how many records of it hold nothing: no words, names, files, place or time; they are no items
    /// @param reason why it was not read, or not to its end; an empty text for a file that was
    public record FileLine(
            String input,
            String path,
            String platform,
            Status status,
            int items,
            int empty,
            String reason) {
        /// A file that was not read.
        static FileLine notRead(
                String input, String path, String platform, Status status, String reason) {
            return new FileLine(input, path, platform, status, 0, 0, reason);
        }

        /// No file name in a log.
        @Override
        public String toString() {
            return "FileLine[" + platform + " " + status + ", " + items + " items]";
        }
    }

    /// What became of a file.
    public enum Status {
        /// Read to its end.
        READ,
        /// Known, and knowingly not read.
        IGNORED,
        /// Not known to any reader.
        UNKNOWN,
        /// Could not be read, or not to its end.
        FAILED,
        /// Not read because reading it is not safe.
        REFUSED;

        /// The name in data.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How many files have this status.
    public long count(Status status) {
        return files.stream().filter(file -> file.status() == status).count();
    }

    /// How many records hold nothing and are no items.
    public long totalEmpty() {
        return files.stream().mapToLong(FileLine::empty).sum();
    }

    /// How many items were read in all.
    public long totalItems() {
        return items.values().stream().mapToLong(Integer::longValue).sum();
    }
}
