package org.exposureaudit.web.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of a school's folder that is not as it should be: which file, which row, which column, and what to do.
final class BadSchoolTest {
    @TempDir Path folder;
    private Path school;

    @BeforeEach
    void copyTheSampleSchool() throws IOException {
        school = Files.createDirectory(folder.resolve("school"));
        for (String name : List.of("school.json", "terms.csv", "roster.csv")) {
            Files.copy(CommandRun.SCHOOL.resolve(name), school.resolve(name));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    school.json | "08:45"        | "quarter to" | school.json: schools[0].hours.start must be a time such as 08:40.
                    school.json | "lat": 52.9531 | "lat": 91    | school.json: schools[0].geo.lat must be a number from -90 to 90.
                    school.json | Europe/London  | Hessaby      | school.json: time_zone must be a time zone such as Europe/London.
                    school.json | "schools": [   | "schools": { | school.json
                    terms.csv   | kind,          | sort,        | terms.csv: the first row must be kind,name,first_day,last_day.
                    roster.csv  | role,          | part,        | roster.csv: the first row must name the columns; role, forename and surname are \
                    needed, date_of_birth, year_group, related_to, phone and email help.
                    roster.csv  | ,surname,      | ,last name,  | roster.csv: the first row must name the columns; role, forename and surname are \
                    needed, date_of_birth, year_group, related_to, phone and email help.
                    """)
    void namesTheFieldThatCannotBeUsed(String file, String right, String wrong, String sentence)
            throws IOException {
        replace(file, right, wrong);

        CommandRun run = check(school);

        assertTrue(run.complaint().startsWith(sentence), run.complaint());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(1, run.exit());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pupil,Muhammad,,Khan,,2021-12-02 | pupil,Muhammad,,Khan,,winter | roster.csv, row 3, column date_of_birth: This is not a date, \
                    so it was left out. Write it as 2026-09-01.
                    pupil,Muhammad,                  | puppil,Muhammad,             | roster.csv, row 3, column role: This role is not known, so the \
                    row was left out. Use one of pupil, ex-pupil, parent, ex-parent, governor, colleague, managed-colleague.
                    pupil,Muhammad,,Khan,            | pupil,,,,                    | roster.csv, row 3, column surname: There is no name in this \
                    row, so it was left out. Fill in forename and surname.
                    """)
    void namesRowAndColumnOfARosterAndGoesOn(String right, String wrong, String sentence)
            throws IOException {
        replace("roster.csv", right, wrong);

        CommandRun run = check(school);

        assertEquals(List.of(sentence), run.problems());
        assertEquals(0, run.exit());
    }

    @Test
    void namesTheRowOfACalendarThatWouldLeaveAGap() throws IOException {
        List<String> rows = Files.readAllLines(school.resolve("terms.csv"));
        Files.write(
                school.resolve("terms.csv"),
                List.of(rows.getFirst(), "term,Autumn,September,2026-12-18"));

        CommandRun run = check(school);

        assertEquals(1, run.exit());
        assertEquals(
                "terms.csv, row 2, column first_day: this is not a date; write it as 2026-09-01.",
                run.complaint());
    }

    @Test
    void goesOnWithoutCalendarAndPeopleAndSaysWhatThatMeans() throws IOException {
        Files.delete(school.resolve("terms.csv"));
        Files.delete(school.resolve("roster.csv"));

        CommandRun run = check(school);

        assertEquals(0, run.exit());
        assertEquals(
                List.of(
                        "There is no terms.csv in the school folder, so nothing was compared with school hours.",
                        "There is no list of people, so nobody can be recognised. Add roster.csv or an export of the"
                                + " school's system."),
                run.problems());
    }

    @Test
    void saysWhenAFolderIsNoSchoolFolderOrNotThere() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertEquals(
                "There is no school.json in the school folder. It names the school and its hours; copy the one of a sample school and"
                        + " change it.",
                check(empty).complaint());
        assertEquals(
                "There is no folder of the name given with --school. Check how it is written and in which folder it lies.",
                check(folder.resolve("nowhere")).complaint());
        assertEquals(1, check(empty).exit());
    }

    @Test
    void runsWithoutASchoolAndSaysWhatToDo() {
        CommandRun run = CommandRun.check(folder.resolve("out"), CommandRun.CARDS);

        assertEquals(0, run.exit());
        assertEquals(
                "No school was given, so pupils, parents and mentions of the school could not be looked for."
                        + " Ask for the school's folder and add --school DIR.",
                run.complaint());
    }

    private CommandRun check(Path which) {
        return CommandRun.check(folder.resolve("out"), CommandRun.CARDS, "--school", which);
    }

    private void replace(String file, String right, String wrong) throws IOException {
        Path path = school.resolve(file);
        String content = Files.readString(path);
        assertTrue(content.contains(right), "the sample no longer holds " + right);
        Files.writeString(path, content.replace(right, wrong));
    }
}
