package org.exposureaudit.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.item.Account;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.file.SchoolFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Recognition against the labelled connections of a made-up school. The floors may only rise.
class RecognizerDevsetTest {
    private static final List<Answer> ANSWERS = new ArrayList<>();
    private static final List<Problem> PROBLEMS = new ArrayList<>();

    private record Answer(Account account, String wanted, String person, Recognition got) {
        boolean isRight() {
            return got.verdict().label().equals(wanted);
        }

        boolean isMatch() {
            return got.verdict() == Verdict.MATCH;
        }

        boolean isRightPerson() {
            return !got.people().isEmpty() && person.equals(who(got.people().getFirst()));
        }

        String text() {
            return "%s / %s: wanted %s %s, got %s %s %s"
                    .formatted(
                            account.displayName(),
                            account.handle(),
                            wanted,
                            person,
                            got.verdict().label(),
                            got.people().stream().map(Answer::who).toList(),
                            got.evidence());
        }

        private static String who(Person person) {
            return person.role().label() + ":" + person.name();
        }
    }

    @BeforeAll
    static void answerAll() throws IOException, URISyntaxException {
        URL school = Objects.requireNonNull(RecognizerDevsetTest.class.getResource("/evaluate"));
        Path folder = Path.of(school.toURI());
        Recognizer recognizer =
                Recognizer.of(
                        SchoolFolder.load(folder, LocalDate.parse("2026-11-22"), PROBLEMS::add),
                        Me.named("Sam Example"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("connections.csv"))) {
            for (NamedCsvRecord row : rows) {
                Account account = Account.of(row.getField("display_name"), row.getField("handle"));
                ANSWERS.add(
                        new Answer(
                                account,
                                row.getField("expected_verdict"),
                                row.getField("expected_person"),
                                recognizer.recognize(account)));
            }
        }
    }

    @Test
    void reachesItsFloors() {
        long right = count(Answer::isRight);
        long matched = count(Answer::isMatch);
        long wanted = count(each -> each.wanted().equals("match"));
        long both = count(each -> each.isMatch() && each.wanted().equals("match"));
        String wrong =
                String.join(
                        "\n",
                        ANSWERS.stream()
                                .filter(each -> !each.isRight())
                                .map(Answer::text)
                                .toList());
        assertTrue(right >= 0.98 * ANSWERS.size(), wrong);
        assertTrue(both >= 0.99 * matched, wrong);
        assertTrue(both >= 0.98 * wanted, wrong);
    }

    @Test
    void takesNobodyForSomebody() {
        assertEquals(List.of(), texts(each -> each.wanted().equals("none") && each.isMatch()));
    }

    @Test
    void namesTheRightPerson() {
        assertEquals(
                List.of(),
                texts(each ->
                        each.wanted().equals("match") && each.isMatch() && !each.isRightPerson()));
    }

    @Test
    void readsTheSchoolOfTheSetWithoutAProblem() {
        assertEquals(
                List.of(),
                PROBLEMS.stream().filter(each -> !each.where().equals("connections.csv")).toList());
    }

    private static long count(Predicate<Answer> wanted) {
        return ANSWERS.stream().filter(wanted).count();
    }

    private static List<String> texts(Predicate<Answer> wanted) {
        return ANSWERS.stream().filter(wanted).map(Answer::text).toList();
    }
}
