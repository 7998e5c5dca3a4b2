package org.exposureaudit.web.http.session.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The folder one running program has for temporary files, beside those of others that run at the same time: should a library ever write
/// such a file, nobody else may open it, and it goes with the program.
///
/// Each folder has a file beside it that its program keeps locked. The system frees the lock however the program ends, so a folder whose
/// lock is free is nobody's any more.
public final class TemporaryFolder implements AutoCloseable {
    private static final String LOCK = ".lock";

    private final Path folder;
    private final FileChannel channel;

    private TemporaryFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Makes one among those of other programs, and removes those of programs that have ended.
    public static TemporaryFolder in(Path all) throws IOException {
        PrivateFolder.make(all);
        // Two programs that start together must not take each other's new lock for a free one.
        try (FileChannel gate = locking(all.resolve("gate"));
                FileLock _ = gate.lock()) {
            for (Path lock : locks(all)) {
                removeIfFree(lock);
            }
            Path own = all.resolve(UUID.randomUUID().toString());
            PrivateFolder.make(own);
            FileChannel channel = locking(lockOf(own));
            channel.lock();
            return new TemporaryFolder(own, channel);
        }
    }

    /// Has this program put its temporary files here.
    public void use() {
        System.setProperty("java.io.tmpdir", folder.toString());
    }

    /// Whether no other program runs that has its folder beside this one.
    public boolean isAlone() throws IOException {
        for (Path lock : locks(Objects.requireNonNull(folder.getParent()))) {
            if (!lock.equals(lockOf(folder)) && !isFree(lock)) {
                return false;
            }
        }
        return true;
    }

    /// Where it is.
    public Path path() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            PrivateFolder.delete(folder);
        }
        Files.deleteIfExists(lockOf(folder));
    }

    private static void removeIfFree(Path lock) throws IOException {
        if (isFree(lock)) {
            String name = String.valueOf(lock.getFileName());
            PrivateFolder.delete(
                    lock.resolveSibling(name.substring(0, name.length() - LOCK.length())));
            Files.deleteIfExists(lock);
        }
    }

    private static boolean isFree(Path lock) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            @Nullable FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static FileChannel locking(Path file) throws IOException {
        if (!Files.exists(file)) {
            PrivateFolder.write(file, new byte[0]);
        }
        return FileChannel.open(file, StandardOpenOption.WRITE);
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    private static List<Path> locks(Path all) throws IOException {
        List<Path> locks = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(all, "*" + LOCK)) {
            found.forEach(locks::add);
        }
        return locks;
    }
}
