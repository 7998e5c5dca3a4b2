package org.exposureaudit.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The files of one export: a ZIP, a folder, a single file, or several of these merged. Read-only; close it when done.
///
/// Files are sorted by path, then input. Reading them is safe from several threads.
public final class Source implements AutoCloseable {
    static final String CLUTTER =
            "The computer's own note about a file or folder, not part of the export.";

    static final String APART =
            "You gave this for something else: about yourself, your school, or for the result. It is no part of an export.";

    private final String name;
    private final List<SourceFile> files;
    private final List<String> folded;
    private final List<NotRead> refused;
    private final List<NotRead> leftOut;
    private final List<Note> notes;
    private final List<Closeable> owned;

    /// A file that is there but is not read, and why.
    ///
    /// @param input the archive or folder
    /// @param path the path in it
    /// @param reason one clear sentence
    public record NotRead(String input, String path, String reason) {}

    /// Something odd about a whole archive that did not stop it from being read.
    ///
    /// @param input the archive
    /// @param message one clear sentence
    public record Note(String input, String message) {}

    private Source(String name, Contents contents, List<? extends Closeable> owned) {
        this.name = name;
        this.files =
                contents.files.stream()
                        .sorted(
                                Comparator.comparing(SourceFile::path)
                                        .thenComparing(SourceFile::input))
                        .toList();
        this.folded = files.stream().map(file -> PathPattern.fold(file.path())).toList();
        this.refused = List.copyOf(contents.refused);
        this.leftOut = List.copyOf(contents.leftOut);
        this.notes = List.copyOf(contents.notes);
        this.owned = List.copyOf(owned);
    }

    /// A source of files that need no closing.
    public static Source of(String name, List<SourceFile> files) {
        Contents contents = new Contents();
        files.forEach(contents::add);
        return contents.source(name, List.of());
    }

    /// Several parts of one export as one; closing it closes them all.
    public static Source merged(String name, List<Source> parts) {
        Contents contents = new Contents();
        List<Closeable> owned = new ArrayList<>();
        for (Source part : parts) {
            contents.files.addAll(part.files);
            contents.refused.addAll(part.refused);
            contents.leftOut.addAll(part.leftOut);
            contents.notes.addAll(part.notes);
            owned.addAll(part.owned);
        }
        return contents.source(name, owned);
    }

    /// Collects what is found while a source is opened. Not for sharing.
    static final class Contents {
        private final List<SourceFile> files = new ArrayList<>();
        private final List<NotRead> refused = new ArrayList<>();
        private final List<NotRead> leftOut = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();

        void add(SourceFile file) {
            files.add(file);
        }

        void refuse(String input, String path, String reason) {
            refused.add(new NotRead(input, path, reason));
        }

        void leave(String input, String path, String reason) {
            leftOut.add(new NotRead(input, path, reason));
        }

        void note(String input, String message) {
            notes.add(new Note(input, message));
        }

        int size() {
            return files.size() + refused.size() + leftOut.size();
        }

        Source source(String name, List<? extends Closeable> owned) {
            return new Source(name, this, owned);
        }
    }

    /// The name the user gave it.
    public String name() {
        return name;
    }

    /// Every file that may be read.
    public List<SourceFile> files() {
        return files;
    }

    /// Every file that may not, because reading it is not safe or not possible.
    public List<NotRead> refused() {
        return refused;
    }

    /// Every file that is knowingly left out: what an operating system left behind, or a second copy.
    public List<NotRead> leftOut() {
        return leftOut;
    }

    /// What was odd about whole archives.
    public List<Note> notes() {
        return notes;
    }

    /// The files whose path ends in the pattern's path.
    public Stream<SourceFile> matching(PathPattern pattern) {
        return IntStream.range(0, files.size())
                .filter(i -> pattern.matchesFolded(folded.get(i)))
                .mapToObj(files::get);
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
