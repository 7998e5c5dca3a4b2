package org.exposureaudit.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Lines;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// A reader of a platform that does not exist: each line of a `*.<platform>` file is a post. Some lines are orders to fail.
record ToyReader(String platform) implements ArchiveReader {
    @Override
    public ReaderInfo info() {
        return new ReaderInfo(platform, platform, List.of(), List.of(), "", List.of());
    }

    @Override
    public Detection detect(Source source) {
        if (source.matching(PathPattern.of("old." + platform + "-html")).findAny().isPresent()) {
            return new Detection.KnownUnsupported("Ask for it again in another form.");
        }
        long known = source.matching(PathPattern.of("*." + platform)).count();
        return known == 0
                ? Detection.NOT_MINE
                : new Detection.Recognized("one", Math.toIntExact(known));
    }

    @Override
    public FileRoutes routes(Source source) {
        return FileRoutes.builder()
                .ignores("settings." + platform, "It holds settings.")
                .reads("*." + platform, this::read)
                .build();
    }

    private void read(FileReading file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            for (int number = 1; line != null; number++) {
                read(file, line, new Lines(number, number));
                line = lines.readLine();
            }
        }
    }

    private void read(FileReading file, String line, Lines at) throws IOException {
        switch (line) {
            case "io" -> throw new IOException("secret words of the file");
            case "date" -> throw new DateTimeException("secret words of the file");
            case "bug" -> throw new IllegalStateException("secret words of the file");
            case "record" ->
                    file.problem(Problem.Kind.RECORD, at, "One record is not as it should be.");
            default ->
                    file.accept(
                            file.item(platform, Kind.POST, at)
                                    .author(Author.self())
                                    .text(line)
                                    .build());
        }
    }
}
