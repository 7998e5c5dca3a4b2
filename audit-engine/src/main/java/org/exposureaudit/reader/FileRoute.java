package org.exposureaudit.reader;

import org.exposureaudit.source.PathPattern;

/// What a reader does with one family of files.
public sealed interface FileRoute {
    /// Which files.
    PathPattern pattern();

    /// Read.
    ///
    /// @param pattern which files
    /// @param handler how
    record Reads(PathPattern pattern, FileHandler handler) implements FileRoute {}

    /// Knowingly not read.
    ///
    /// @param pattern which files
    /// @param why the reason shown to the user
    record Ignores(PathPattern pattern, String why) implements FileRoute {}
}
