package org.exposureaudit.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.exposureaudit.problem.UnreadableArchiveException;

/// Opens what a user gave: a ZIP, a folder or a single file. Nothing is ever unpacked to disk.
public final class Sources {
    private Sources() {}

    /// Opens a path under its own name. A folder's source leaves out the ZIPs in it: see [#zipsIn].
    ///
    /// @throws org.exposureaudit.problem.AuditException where it cannot or must not be opened; the message says what to do
    public static Source open(Path path, Limits limits) {
        return open(path, nameOf(path), limits);
    }

    /// Opens a folder under the given name without these files and folders, given by their real paths, which are left out with a reason.
    public static Source openFolder(Path path, String name, Limits limits, List<Path> apart) {
        try {
            return Folder.list(path, name, limits, apart).source();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// Opens a path under the given name.
    public static Source open(Path path, String name, Limits limits) {
        if (Files.notExists(path)) {
            throw new UnreadableArchiveException(
                    "There is no file or folder of this name. Check how it is written and in which folder it lies.");
        }
        try {
            if (Files.isDirectory(path)) {
                return openFolder(path, name, limits, List.of());
            }
            return isZip(path)
                    ? openZip(FileChannel.open(path, StandardOpenOption.READ), name, limits)
                    : openFile(path, name, limits);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// Every ZIP anywhere below a folder, sorted by path, without these files and folders.
    public static List<Path> zipsIn(Path folder, Limits limits, List<Path> apart) {
        try {
            return Folder.list(folder, nameOf(folder), limits, apart).zips();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// Opens a file that was uploaded, under the given name.
    public static Source open(Upload upload, String name, Limits limits) {
        try {
            if (upload.isZip()) {
                return openZip(upload.opener().open(), name, limits);
            }
            return Source.of(
                    name,
                    List.of(
                            new SourceFile(
                                    name, name, upload.size(), () -> upload.stream(limits))));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// Opens a folder that was uploaded, under the given name, without the ZIPs in it: see [#zipsIn].
    public static Source openFolder(Input.UploadedFolder folder, String name, Limits limits) {
        return Dropped.list(folder, name, limits).source();
    }

    /// Every ZIP anywhere in a folder that was uploaded, sorted by path.
    public static List<Upload> zipsIn(Input.UploadedFolder folder, Limits limits) {
        return Dropped.list(folder, folder.name(), limits).zips();
    }

    /// Opens a ZIP over any channel, such as one that decrypts; closing the source closes the channel, and so does a failure.
    public static Source openZip(SeekableByteChannel channel, String name, Limits limits)
            throws IOException {
        boolean opened = false;
        try {
            Source source = ZipArchive.open(name, channel, limits);
            opened = true;
            return source;
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    private static Source openFile(Path path, String name, Limits limits) throws IOException {
        Path file = path.toRealPath();
        return Source.of(
                name,
                List.of(
                        new SourceFile(
                                name, name, Files.size(file), () -> Folder.open(file, limits))));
    }

    private static boolean isZip(Path path) throws IOException {
        if (Folder.isZip(nameOf(path))) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return channel.size() >= 4 && ZipEnd.startsLikeZip(new Bytes(channel));
        }
    }

    static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static UnreadableArchiveException unreadable(IOException cause) {
        return new UnreadableArchiveException(
                "This file or folder could not be opened on this computer. Check that it is still there and that you may read it.",
                cause);
    }
}
