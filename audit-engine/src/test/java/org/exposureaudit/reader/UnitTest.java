package org.exposureaudit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.exposureaudit.reader.Recognition.Candidate;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    private static final ArchiveReader READER = new ToyReader("aa");

    @ParameterizedTest
    @CsvSource({
        "facebook-ann-2024-11-18-tP4KIfRH.zip, facebook-ann-2024-11-18",
        "facebook-ann-2024-11-18.zip, facebook-ann-2024-11-18",
        "facebook-brightly.zip, facebook-brightly",
        "ann_20200101_part_2.zip, ann_20200101",
        "takeout-20240101T000000Z-001.zip, takeout-20240101t000000z",
        "facebook-ann (2).zip, facebook-ann",
    })
    void dropsPartNumbersAndRandomLettersFromNames(String name, String stem) {
        assertEquals(stem, unit(name, "a").stem());
    }

    @Test
    void joinsPartsThatShareNothing() {
        assertEquals(
                List.of(List.of("x/a", "y/b")),
                paths(unit("one.zip", "x/a"), unit("other.zip", "y/b")));
    }

    @Test
    void joinsPartsNamedAlikeThatShareAStartPage() {
        assertEquals(
                1,
                paths(
                                unit("e-2024-01-01-abcdefgh.zip", "start", "a", "b"),
                                unit("e-2024-01-01-zyxwvuts.zip", "start", "c", "d"))
                        .size());
    }

    @Test
    void keepsTwoWholeExportsApart() {
        assertEquals(
                2, paths(unit("chat 5.zip", "_chat.txt"), unit("chat 6.zip", "_chat.txt")).size());
        assertEquals(
                2,
                paths(
                                unit("one.zip", "one/profile", "one/posts"),
                                unit("two.zip", "two/profile", "two/posts"))
                        .size());
    }

    private static Unit unit(String name, String... paths) {
        List<SourceFile> files =
                Arrays.stream(paths).map(path -> ReaderFixture.file(path, "x")).toList();
        Recognition recognition =
                new Recognition(List.of(new Candidate(READER, files.size())), List.of(), List.of());
        return new Unit(name, name, files, recognition);
    }

    private static List<List<String>> paths(Unit... units) {
        return Unit.joined(List.of(units)).stream()
                .map(unit -> unit.files().stream().map(SourceFile::path).toList())
                .toList();
    }
}
