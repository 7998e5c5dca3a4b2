package org.exposureaudit.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The files of one export: a ZIP, a folder, a single file, or several of these merged. Read-only; close it when done.
///
/// Files are sorted by path, then input. Reading them is safe from several threads.
public final class Source implements AutoCloseable {
    private final String name;
    private final List<SourceFile> files;
    private final List<Refused> refused;
    private final List<Closeable> owned;

    /// A file that is in the archive but is not read, and why.
    ///
    /// @param input the archive
    /// @param path the path in it
    /// @param reason one clear sentence
    public record Refused(String input, String path, String reason) {}

    /// A source of these files; closes the given things in the end.
    public Source(
            String name, List<SourceFile> files, List<Refused> refused, List<Closeable> owned) {
        this.name = name;
        this.files =
                files.stream()
                        .sorted(
                                Comparator.comparing(SourceFile::path)
                                        .thenComparing(SourceFile::input))
                        .toList();
        this.refused = List.copyOf(refused);
        this.owned = List.copyOf(owned);
    }

    /// A source of files that need no closing.
    public static Source of(String name, List<SourceFile> files) {
        return new Source(name, files, List.of(), List.of());
    }

    /// Several parts of one export as one; closing it closes them all.
    public static Source merged(String name, List<Source> parts) {
        return new Source(
                name,
                parts.stream().flatMap(part -> part.files.stream()).toList(),
                parts.stream().flatMap(part -> part.refused.stream()).toList(),
                parts.stream().flatMap(part -> part.owned.stream()).toList());
    }

    /// The name the user gave it.
    public String name() {
        return name;
    }

    /// Every file that may be read.
    public List<SourceFile> files() {
        return files;
    }

    /// Every file that may not.
    public List<Refused> refused() {
        return refused;
    }

    /// The files whose path ends in the pattern's path.
    public Stream<SourceFile> matching(PathPattern pattern) {
        return files.stream().filter(file -> pattern.matches(file.path()));
    }

    @Override
    public void close() {
        List<IOException> failures = new ArrayList<>();
        for (Closeable resource : owned) {
            try {
                resource.close();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw new UncheckedIOException(failures.getFirst());
        }
    }
}
