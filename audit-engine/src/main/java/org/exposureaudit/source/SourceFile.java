package org.exposureaudit.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// One file of a source, read in place and never written anywhere.
///
/// @param input the archive or folder it came in, by its own name
/// @param path its path in there, with `/`; for a lone file its name
/// @param size its size in bytes as declared; the stream is bounded by what is really read
/// @param content opens it
public record SourceFile(String input, String path, long size, Content content) {
    /// Opens a file's bytes. Safe to call from several threads.
    @FunctionalInterface
    public interface Content {
        /// A new, bounded stream from the first byte. It throws where the bytes are not what was declared or go past a limit.
        InputStream open() throws IOException;
    }

    /// A file of this computer, given by itself. Where it is not there, it has no size and cannot be opened.
    public static SourceFile of(Path path) {
        String name = String.valueOf(path.getFileName());
        return new SourceFile(name, name, path.toFile().length(), () -> Files.newInputStream(path));
    }

    /// Opens the bytes.
    public InputStream open() throws IOException {
        return content.open();
    }

    /// The last part of the path.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// No file name in a log.
    @Override
    public String toString() {
        return "SourceFile[" + size + " bytes]";
    }
}
