package org.exposureaudit.index;

import java.nio.file.Path;

/// Where an index is.
public sealed interface IndexPlace {
    /// In a folder of this computer, in clear.
    ///
    /// @param path the folder
    record Folder(Path path) implements IndexPlace {}

    /// In whatever keeps its files.
    ///
    /// @param files what keeps them
    record Files(IndexFiles files) implements IndexPlace {}
}
