package org.exposureaudit.web.http.session.vault;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exposureaudit.web.http.session.vault.Writing.Durability;

/// Encrypted files side by side in one folder. Reading is safe from several threads; so is writing files of different names.
///
/// Every file is bound to the session, the area and its name: one put in the place of another, or changed by one bit, is refused where it
/// is read. On the disk a file has an encrypted name. Nothing tells that a file was put back to an earlier state of its own.
public final class Area {
    private static final int VERSION = 1;

    private final Path folder;
    private final Use use;
    private final String owner;
    private final FileNames names;
    private final AesGcmHkdfStreaming cipher;

    /// What an area is for.
    enum Use {
        /// Small files that must outlast a power cut.
        STATE(4 * 1024, Durability.FORCED),
        /// Large files, mostly read from one end to the other, that must outlast a power cut.
        SPOOL(64 * 1024, Durability.FORCED),
        /// Files that can be made again and of which a little is read here and there.
        INDEX(4 * 1024, Durability.WHENEVER);

        private final int segment;
        private final Durability durability;

        Use(int segment, Durability durability) {
            this.segment = segment;
            this.durability = durability;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Area(Path folder, Use use, DataKey key) throws IOException {
        this.folder = folder;
        this.use = use;
        owner = use.label();
        names = new FileNames(key.derive("names " + owner), owner);
        try {
            cipher =
                    new AesGcmHkdfStreaming(
                            key.derive("files " + owner), "HmacSha256", 32, use.segment, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
        PrivateFolder.make(folder);
    }

    /// Starts a file. It is there, whole, once [Writing#complete] was called and the stream is closed; an older one of this name is then
    /// replaced. Closed without, it leaves nothing.
    public Writing create(String name) throws IOException {
        return Writing.start(
                folder, names.hidden(name), use.durability, out -> encrypting(out, name));
    }

    private OutputStream encrypting(OutputStream out, String name) throws IOException {
        try {
            return cipher.newEncryptingStream(out, context(name));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot encrypt", e);
        }
    }

    /// Writes a small file whole.
    public void write(String name, byte[] content) throws IOException {
        try (Writing out = create(name)) {
            out.write(content);
            out.complete();
        }
    }

    /// Opens a file at its first byte; positions and size are those of the content.
    public SeekableByteChannel open(String name) throws IOException {
        FileChannel channel = FileChannel.open(path(name), StandardOpenOption.READ);
        boolean opened = false;
        try {
            SeekableByteChannel decrypting =
                    cipher.newSeekableDecryptingChannel(channel, context(name));
            opened = true;
            return decrypting;
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot decrypt", e);
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    /// How many bytes of content a file has.
    public long size(String name) throws IOException {
        try (SeekableByteChannel channel = open(name)) {
            return channel.size();
        }
    }

    /// Reads a small file whole; none where there is none.
    public Optional<byte[]> read(String name) throws IOException {
        if (!has(name)) {
            return Optional.empty();
        }
        try (InputStream in = Channels.newInputStream(open(name))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            return Optional.of(bytes.toByteArray());
        }
    }

    /// Whether there is a file of this name.
    public boolean has(String name) {
        return Files.isRegularFile(path(name));
    }

    /// Deletes a file; says whether it was there.
    public boolean delete(String name) throws IOException {
        return Files.deleteIfExists(path(name));
    }

    /// Deletes every file, finished or not.
    public void clear() throws IOException {
        PrivateFolder.empty(folder);
    }

    /// How many bytes its files take up on the disk, those being written too.
    public long diskUse() throws IOException {
        long all = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                all += size(file);
            }
        }
        return all;
    }

    // It may be gone by now: one that was being written is renamed when it is whole.
    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException _) {
            return 0;
        }
    }

    /// The disk it is on.
    public FileStore disk() throws IOException {
        return Files.getFileStore(folder);
    }

    /// The names of the finished files, sorted.
    public List<String> names() throws IOException {
        List<String> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + Writing.WHOLE)) {
            for (Path file : files) {
                String hidden = String.valueOf(file.getFileName());
                all.add(names.shown(hidden.substring(0, hidden.length() - Writing.WHOLE.length())));
            }
        }
        Collections.sort(all);
        return all;
    }

    private Path path(String name) {
        return folder.resolve(names.hidden(name) + Writing.WHOLE);
    }

    private byte[] context(String name) {
        return bytes("file " + VERSION + " " + owner + " " + name);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
