package org.exposureaudit.school.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.table.CsvRows;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What lists hold beyond names, births, years, relations, numbers and addresses never gets past reading.
class DroppedColumnsTest {
    private static final Path SAMPLES = Path.of("..", "samples", "rosters");
    private static final List<String> DROPPED =
            List.of(
                    "Asthma",
                    "Epilepsy",
                    "Nut allergy",
                    "Sickle cell",
                    "Hay fever",
                    "WBRI",
                    "APKN",
                    "White British",
                    "Pakistani",
                    "SLCN",
                    "ASD",
                    "SEMH",
                    "Q998511222004",
                    "H998511225041",
                    "9990001014",
                    "9990001588",
                    "Reedcutters",
                    "HY4 3AA",
                    "Fulmar",
                    "Egret",
                    "C of E",
                    "Moved to secondary",
                    "Teaching Assistant",
                    "PAM",
                    "Mum",
                    "Step Father",
                    "Lady",
                    "Made-up MIS");

    @TempDir Path folder;
    private final List<Problem> problems = new ArrayList<>();

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsNothingButWhatIsNeeded(Path sample) throws IOException {
        Files.copy(sample, folder.resolve(sample.getFileName()));
        Files.copy(SAMPLES.resolve("sims-pupils.csv"), folder.resolve("pupils.csv"));
        List<Person> people =
                new PeopleLists(LocalDate.parse("2026-11-22"), _ -> false, problems::add)
                        .read(
                                List.of(
                                        SourceFile.of(folder.resolve(sample.getFileName())),
                                        SourceFile.of(folder.resolve("pupils.csv"))));
        assertTrue(people.size() >= 6);
        String all =
                String.join("\n", people.stream().map(DroppedColumnsTest::everythingIn).toList())
                        + problems;
        assertEquals(List.of(), DROPPED.stream().filter(all::contains).toList());
    }

    @Test
    void neverMakesATextOfAColumnNobodyAskedFor() throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, "name,note,year\nAnn,Canary,Y3\n".getBytes(StandardCharsets.UTF_8));
        List<String> seen = new ArrayList<>();
        CsvRows.read(
                SourceFile.of(file),
                _ -> {
                    BitSet kept = new BitSet();
                    kept.set(0);
                    kept.set(2);
                    return Optional.of(kept);
                },
                row -> seen.addAll(row.cells()));
        assertEquals(List.of("Ann", "", "Y3"), seen);
    }

    private static String everythingIn(Person person) {
        return Stream.of(
                        person.names().forename(),
                        person.names().middle(),
                        person.names().preferredForename(),
                        person.names().formerForename(),
                        person.names().surname(),
                        person.names().preferredSurname(),
                        person.names().formerSurnames().toString(),
                        person.birth().toString(),
                        person.yearGroup(),
                        person.leaving().toString(),
                        person.handles().toString(),
                        person.relatedTo().toString(),
                        person.phones().toString(),
                        person.emails().toString())
                .reduce("", (one, other) -> one + "\n" + other);
    }
}
