package org.exposureaudit.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.exposureaudit.Detectors;
import org.exposureaudit.detect.DetectRun.Worker;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Locator.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A name is no offence: names from many cultures, and those of whole rosters, said by themselves or in harmless words flag nothing.
class NamesFlagNothingTest {
    private static final int FEWEST = 500;
    private static final List<String> ROSTERS =
            List.of("larkfield", "saltergate", "endrick", "brindle", "cawthra");

    /// Harmless words about anybody.
    enum Saying {
        ALONE("%s"),
        POST("Lovely lunch with %s, back home by six."),
        THANKS("Thank you %s for the flowers!"),
        BIRTHDAY("Happy birthday to my friend %s");

        private final String words;

        Saying(String words) {
            this.words = words;
        }

        String about(String name) {
            return words.formatted(name);
        }
    }

    @ParameterizedTest
    @EnumSource(Saying.class)
    void noNameIsFlagged(Saying saying) throws IOException {
        List<String> names = new ArrayList<>(listed());
        assertTrue(names.size() >= FEWEST, "too few names");
        for (String roster : ROSTERS) {
            names.addAll(roster(roster));
        }
        DetectRun run = new DetectRun(Detectors.ALL, TestSchool.background());
        Worker worker = run.worker();
        for (String name : names) {
            worker.accept(
                    Item.of("facebook", Kind.POST, new Locator("in", name, Position.WHOLE_FILE))
                            .author(Author.self())
                            .audience(Audience.of("friends"))
                            .text(saying.about(name))
                            .build());
        }
        DetectResult result = run.finish(List.of(worker));
        assertEquals(
                List.of(),
                result.observations().stream()
                        .map(seen -> seen.detector() + ": " + seen.item().text())
                        .toList());
    }

    private static List<String> listed() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        NamesFlagNothingTest.class.getResourceAsStream("names-500.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> roster(String set) throws IOException {
        InputStream in =
                Objects.requireNonNull(
                        NamesFlagNothingTest.class.getResourceAsStream(
                                "/evaluate/" + set + "/roster.csv"));
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream()
                    .flatMap(row ->
                            Stream.of(row.getField("forename"), row.getField("preferred_forename"))
                                    .filter(name -> !name.isEmpty())
                                    .map(name -> name + " " + row.getField("surname")))
                    .toList();
        }
    }
}
