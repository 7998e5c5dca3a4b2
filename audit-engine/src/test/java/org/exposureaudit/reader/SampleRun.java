package org.exposureaudit.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.exposureaudit.item.Item;
import org.exposureaudit.source.Limits;

/// The reading of one sample, or of any files, into lists.
///
/// @param items every item, by file and then in the order of the file
/// @param coverage what was read and what was not
record SampleRun(List<Item> items, Coverage coverage) {
    private static final Path SAMPLES = Path.of("..", "samples");

    /// A made-up export and what reading it gives: `samples/<platform>/<variant>/export` and `expected.jsonl` beside it.
    ///
    /// @param platform the platform
    /// @param variant the layout
    record Sample(String platform, String variant) {
        Path export() {
            return SAMPLES.resolve(platform).resolve(variant).resolve("export");
        }

        Path expected() {
            return export().resolveSibling("expected.jsonl");
        }

        @Override
        public String toString() {
            return platform + "/" + variant;
        }
    }

    /// Every sample of these readers' platforms.
    static List<Sample> samples(List<ArchiveReader> readers) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (ArchiveReader reader : readers) {
            String platform = reader.info().platform();
            Path folder = SAMPLES.resolve(platform);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> variants = Files.list(folder)) {
                    variants.filter(variant -> Files.isDirectory(variant.resolve("export")))
                            .map(variant -> new Sample(platform, variant.getFileName().toString()))
                            .sorted((a, b) -> a.variant().compareTo(b.variant()))
                            .forEach(samples::add);
                }
            }
        }
        return samples;
    }

    /// Reads these paths with these readers on so many threads.
    static SampleRun of(List<ArchiveReader> readers, int workers, Path... paths) {
        Map<Integer, List<Item>> byFile = new ConcurrentSkipListMap<>();
        ReadTarget target = number -> byFile.computeIfAbsent(number, _ -> new ArrayList<>())::add;
        Coverage coverage =
                new ReadRun(readers, Limits.DEFAULT, workers).read(List.of(paths), target);
        return new SampleRun(byFile.values().stream().flatMap(List::stream).toList(), coverage);
    }

    /// Items and problems as `expected.jsonl` has them.
    List<String> lines() {
        return GoldenLines.of(items, coverage.problems());
    }

    /// The paths with this status.
    List<String> paths(Coverage.Status status) {
        return coverage.files().stream()
                .filter(file -> file.status() == status)
                .map(Coverage.FileLine::path)
                .toList();
    }
}
