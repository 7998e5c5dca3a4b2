package org.exposureaudit.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.item.Item;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;
import tools.jackson.core.JacksonException;

/// Files made in a test, and what a reader makes of them.
public final class ReaderFixture {
    /// Takes items and problems and keeps none.
    public static final ItemSink NOWHERE =
            new ItemSink() {
                @Override
                public void accept(Item item) {}

                @Override
                public void report(Problem problem) {}
            };

    private ReaderFixture() {}

    /// What came out of a reading.
    ///
    /// @param items in order
    /// @param problems in order
    /// @param unclaimed the paths nobody claimed
    public record Reading(List<Item> items, List<Problem> problems, List<String> unclaimed) {
        /// The items of one file, by a part of its path.
        public List<Item> of(String path) {
            return items.stream().filter(item -> item.locator().path().contains(path)).toList();
        }
    }

    /// A file of this text.
    public static SourceFile file(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SourceFile(
                "export.zip", path, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /// A source of these files.
    public static Source source(SourceFile... files) {
        return Source.of("export.zip", List.of(files));
    }

    /// A source of every file below a folder.
    public static Source folder(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return Source.of(
                    "export.zip",
                    paths.filter(Files::isRegularFile).map(path -> ofDisk(folder, path)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile ofDisk(Path folder, Path path) {
        return new SourceFile(
                "export.zip",
                folder.relativize(path).toString(),
                path.toFile().length(),
                () -> Files.newInputStream(path));
    }

    /// Reads every file of a source by one reader's routes.
    public static Reading read(ArchiveReader reader, Source source) {
        Reading found = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        FileRoutes routes = reader.routes(source);
        for (SourceFile file : source.files()) {
            switch (routes.of(file.path()).orElse(null)) {
                case FileRoute.Reads reads -> read(reads.handler(), file, found);
                case FileRoute.Ignores _ -> {}
                case null -> found.unclaimed().add(file.path());
            }
        }
        return found;
    }

    /// Reads one file by one handler.
    public static Reading read(FileHandler handler, SourceFile file) {
        Reading found = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        read(handler, file, found);
        return found;
    }

    private static void read(FileHandler handler, SourceFile file, Reading found) {
        ItemSink sink =
                new ItemSink() {
                    @Override
                    public void accept(Item item) {
                        found.items().add(item);
                    }

                    @Override
                    public void report(Problem problem) {
                        found.problems().add(problem);
                    }
                };
        try {
            handler.read(new FileReading(file, sink));
        } catch (IOException | JacksonException _) {
            found.problems()
                    .add(new Problem(Problem.Kind.FILE, file.path(), "It could not be read."));
        }
    }
}
