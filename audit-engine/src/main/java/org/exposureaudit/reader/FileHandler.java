package org.exposureaudit.reader;

import java.io.IOException;

/// Reads one file of an export into items. Lets exceptions of reading through: the run turns them into problems in one place.
@FunctionalInterface
public interface FileHandler {
    /// Reads the file.
    void read(FileReading file) throws IOException;
}
