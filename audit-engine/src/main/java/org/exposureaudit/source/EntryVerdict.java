package org.exposureaudit.source;

/// What is done with one entry of a ZIP.
sealed interface EntryVerdict {
    /// Its name as shown.
    String path();

    /// May be read.
    record Allowed(String path, ZipEntryFile file) implements EntryVerdict {}

    /// A folder.
    record Folder(String path) implements EntryVerdict {}

    /// Listed before with the same content.
    record Twice(String path) implements EntryVerdict {}

    /// May not be read.
    record Refused(String path, String reason, Cause cause) implements EntryVerdict {}

    /// Why an entry is refused, as far as that matters for the whole ZIP.
    enum Cause {
        /// A password is needed.
        LOCKED,
        /// It lies on top of another.
        OVERLAP,
        /// Anything else.
        OTHER
    }
}
