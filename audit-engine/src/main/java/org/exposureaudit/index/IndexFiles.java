package org.exposureaudit.index;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collection;
import java.util.List;

/// Where an index keeps its files, when that is no plain folder: a store that encrypts, say. Safe to use from several threads.
///
/// Every file is written once from its first byte to its last and never changed. A file that is not there is a
/// [java.nio.file.NoSuchFileException].
public interface IndexFiles {
    /// The names of all files that are there.
    List<String> names() throws IOException;

    /// How many bytes a file has.
    long length(String name) throws IOException;

    /// Starts a file, which must not be there yet. It is there once the stream is closed.
    OutputStream create(String name) throws IOException;

    /// Opens a file at its first byte.
    SeekableByteChannel open(String name) throws IOException;

    /// Deletes a file.
    void delete(String name) throws IOException;

    /// Gives a small file another name.
    void rename(String from, String to) throws IOException;

    /// Makes sure that these files outlast a power cut, as far as that is wanted.
    void sync(Collection<String> names) throws IOException;
}
