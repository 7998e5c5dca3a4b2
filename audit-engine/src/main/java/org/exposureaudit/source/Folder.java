package org.exposureaudit.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.problem.UnsafeArchiveException;

/// Lists a folder with everything below it, following no links. ZIPs in it are sources of their own and only listed by path.
final class Folder extends SimpleFileVisitor<Path> {
    static final String TOO_DEEP =
            "It lies deeper in folders than any export does; it was not opened.";

    private final Path root;
    private final String name;
    private final Limits limits;
    private final List<Path> apart;
    private final Source.Contents contents = new Source.Contents();
    private final List<Path> zips = new ArrayList<>();

    private Folder(Path root, String name, Limits limits, List<Path> apart) {
        this.root = root;
        this.name = name;
        this.limits = limits;
        this.apart = apart;
    }

    /// Lists a folder.
    ///
    /// @param apart real paths of files and folders that are left out
    static Folder list(Path path, String name, Limits limits, List<Path> apart) throws IOException {
        Path root = path.toRealPath();
        Folder folder = new Folder(root, name, limits, apart);
        Files.walkFileTree(root, Set.of(), limits.maxDepth(), folder);
        return folder;
    }

    /// Its files but the ZIPs.
    Source source() {
        return contents.source(name, List.of());
    }

    /// Its ZIPs, sorted.
    List<Path> zips() {
        return zips.stream().sorted().toList();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = pathOf(file);
        if (apart.stream().anyMatch(file::startsWith)) {
            contents.leave(name, path, Source.APART);
        } else if (attributes.isSymbolicLink() || attributes.isOther()) {
            contents.refuse(
                    name,
                    path,
                    "It is a link to another file, not a file itself. Links are not followed.");
        } else if (attributes.isDirectory()) {
            contents.refuse(name, path, TOO_DEEP);
        } else if (EntryPath.isClutter(path)) {
            contents.leave(name, path, Source.CLUTTER);
        } else if (isZip(path)) {
            zips.add(file);
        } else {
            long size = attributes.size();
            contents.add(new SourceFile(name, path, size, () -> open(file, limits)));
        }
        return count();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        contents.refuse(name, pathOf(file), "It could not be opened on this computer.");
        return count();
    }

    private FileVisitResult count() {
        if (contents.size() + zips.size() > limits.maxEntries()) {
            throw new UnsafeArchiveException(
                    String.format(
                            Locale.ROOT,
                            "This folder holds more than %,d files, so it was not read. Choose the folder of the export alone.",
                            limits.maxEntries()));
        }
        return FileVisitResult.CONTINUE;
    }

    private String pathOf(Path file) {
        List<String> parts = new ArrayList<>();
        root.relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    static boolean isZip(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /// The bytes of a file on this computer, up to the limit.
    static InputStream open(Path file, Limits limits) throws IOException {
        return new BoundedStream(
                Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), limits.maxEntryBytes());
    }
}
