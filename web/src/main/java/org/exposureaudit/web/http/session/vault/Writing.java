package org.exposureaudit.web.http.session.vault;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that is being written. Only once [#complete] was called does closing it put it in its place; else closing throws it away.
public final class Writing extends OutputStream {
    /// How the names of finished files end.
    static final String WHOLE = ".x";

    private static final String PART = ".part";

    private final FileChannel channel;
    private final OutputStream out;
    private final Path part;
    private final Path whole;
    private final Durability durability;
    private boolean complete;
    private boolean closed;
    private long written;

    /// Whether a file must outlast a power cut once it is closed.
    enum Durability {
        /// It must.
        FORCED,
        /// It can be made again.
        WHENEVER
    }

    /// Puts encryption over a stream.
    interface Encryption {
        OutputStream over(OutputStream plain) throws IOException;
    }

    private Writing(
            FileChannel channel, OutputStream out, Path part, Path whole, Durability durability) {
        this.channel = channel;
        this.out = out;
        this.durability = durability;
        this.part = part;
        this.whole = whole;
    }

    static Writing start(
            Path folder, String hiddenName, Durability durability, Encryption encryption)
            throws IOException {
        // Two who write the same file must not share a part.
        Path part = Files.createTempFile(folder, hiddenName, PART, PrivateFolder.fileAttributes());
        FileChannel channel =
                FileChannel.open(
                        part, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        boolean started = false;
        try {
            OutputStream out = encryption.over(new Open(Channels.newOutputStream(channel)));
            started = true;
            return new Writing(channel, out, part, folder.resolve(hiddenName + WHOLE), durability);
        } finally {
            if (!started) {
                channel.close();
                Files.deleteIfExists(part);
            }
        }
    }

    /// Deletes every unfinished file in a folder nobody writes to.
    static void removeParts(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
                for (Path part : parts) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /// How many bytes were written so far.
    public long written() {
        return written;
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        written++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        written += length;
    }

    /// Says that this is all.
    public void complete() {
        complete = true;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        boolean placed = false;
        try (channel) {
            if (complete) {
                out.close();
                if (durability == Durability.FORCED) {
                    channel.force(true);
                }
                channel.close();
                Files.move(
                        part,
                        whole,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                if (durability == Durability.FORCED) {
                    PrivateFolder.force(whole);
                }
                placed = true;
            }
        } finally {
            if (!placed) {
                Files.deleteIfExists(part);
            }
        }
    }

    /// Stays open when the encryption over it is closed, so that what was written can be forced to the disk.
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
