package org.exposureaudit.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/// A file that was uploaded rather than named: it has a name, and its bytes come from wherever they are kept, such as out of an
/// encrypted store.
///
/// @param path its path in the folder it was dropped with, with `/`; its name where it came by itself
/// @param size its size in bytes
/// @param opener opens it
public record Upload(String path, long size, Opener opener) {
    private static final int BUFFER = 64 * 1024;

    /// Opens a file's bytes. Safe to call from several threads.
    @FunctionalInterface
    public interface Opener {
        /// A new channel at the first byte. Whoever opens it closes it.
        SeekableByteChannel open() throws IOException;
    }

    /// Its bytes, up to the limit.
    InputStream stream(Limits limits) throws IOException {
        return new BoundedStream(
                new BufferedInputStream(Channels.newInputStream(opener.open()), BUFFER),
                limits.maxEntryBytes());
    }

    /// Whether it is a ZIP, by its name or by how it begins.
    boolean isZip() throws IOException {
        if (Folder.isZip(path)) {
            return true;
        }
        try (SeekableByteChannel channel = opener.open()) {
            return channel.size() >= 4 && ZipEnd.startsLikeZip(new Bytes(channel));
        }
    }

    /// No file name in a log.
    @Override
    public String toString() {
        return "Upload[" + size + " bytes]";
    }
}
