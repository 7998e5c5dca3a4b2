package org.exposureaudit.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.exposureaudit.item.Account;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.School;
import org.exposureaudit.school.file.SchoolFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recognition in a second made-up school with names of many origins: every connection with the answer a careful person would give.
class RecognizerSchoolTest {
    private static final String SCHOOL =
            """
            {"schools":[{"name":"Brackwater Primary","address":"Mill Lane, Brackwater"}]}
            """;

    @TempDir Path folder;
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void answersAsACarefulPersonWould() throws IOException, URISyntaxException {
        URL roster = Objects.requireNonNull(getClass().getResource("roster.csv"));
        Path data = Path.of(roster.toURI());
        Files.copy(data, folder.resolve("roster.csv"));
        Files.writeString(folder.resolve("school.json"), SCHOOL);
        School school = SchoolFolder.load(folder, LocalDate.parse("2026-11-22"), problems::add);
        Recognizer recognizer = Recognizer.of(school, Me.named("Sam Example"));
        List<String> wrong = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(data.resolveSibling("connections.csv"))) {
            for (NamedCsvRecord row : rows) {
                String wanted = row.getField("verdict") + " " + row.getField("person");
                String got =
                        answer(
                                recognizer.recognize(
                                        Account.of(
                                                row.getField("display_name"),
                                                row.getField("handle"))));
                if (!got.equals(wanted)) {
                    wrong.add(row.getFields() + " got " + got);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String answer(Recognition got) {
        String who =
                got.people().isEmpty()
                        ? ""
                        : got.people().getFirst().role().label()
                                + ":"
                                + got.people().getFirst().name();
        return got.verdict().label() + " " + who;
    }
}
