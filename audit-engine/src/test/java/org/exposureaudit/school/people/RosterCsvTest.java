package org.exposureaudit.school.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Birth;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterCsvTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @TempDir Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private List<Person> read(byte[] bytes) throws IOException {
        Path file = folder.resolve("roster.csv");
        Files.write(file, bytes);
        PeopleList list = new PeopleList("roster.csv", DAY, new Joins(), problems::add);
        assertTrue(PeopleCsv.read(SourceFile.of(file), list));
        return SamePeople.of(list.people());
    }

    private List<Person> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsEveryColumn() throws IOException {
        List<Person> people =
                read(
                        """
                        Role,Forename,Middle Names,Preferred Forename,Former forename,Surname,Preferred surname,Former_Surname,\
                        Date of Birth,Year Group,Leaving Date,Handles,Related To,Phone,Email
                        ex pupil,Ann,Rose,Annie,Dan,Dell,Fox,Rook; Lamb,05/01/2012,Y6,17 July 2023,"@ann.d, annd_2",\
                        Tom Dell; Sue Dell,07700 900001 / 01632 960001,a@example.org;b@example.org
                        """);
        Person ann = people.getFirst();
        assertEquals(List.of(), problems);
        assertEquals(Role.EX_PUPIL, ann.role());
        assertEquals(
                new Names("Ann", "Rose", "Annie", "Dan", "Dell", "Fox", List.of("Rook", "Lamb")),
                ann.names());
        assertEquals(new Birth.On(LocalDate.parse("2012-01-05")), ann.birth());
        assertEquals("Y6", ann.yearGroup());
        assertEquals(LocalDate.parse("2023-07-17"), ann.leaving());
        assertEquals(List.of("ann.d", "annd_2"), ann.handles());
        assertEquals(List.of("Tom Dell", "Sue Dell"), ann.relatedTo());
        assertEquals(List.of("07700 900001", "01632 960001"), ann.phones());
        assertEquals(List.of("a@example.org", "b@example.org"), ann.emails());
    }

    @Test
    void worksOutTheCohortFromTheYearGroup() throws IOException {
        List<Person> people =
                read(
                        """
                        role,forename,surname,year_group,leaving_date
                        pupil,A,Dell,Year 2,
                        ex-pupil,B,Dell,6,2019-07-19
                        pupil,C,Dell,Y4,2026-07-17
                        ex-pupil,D,Dell,,2019-07-19
                        """);
        assertEquals(
                List.of(
                        new Birth.InCohort(2019),
                        new Birth.InCohort(2007),
                        new Birth.InCohort(2016),
                        Birth.UNKNOWN),
                people.stream().map(Person::birth).toList());
        assertEquals(Role.EX_PUPIL, people.get(2).role());
    }

    @Test
    void namesTheRowAndColumnOfWhatItCannotRead() throws IOException {
        List<Person> people =
                read(
                        """
                        role,forename,surname,date_of_birth,year_group
                        teacher,Ann,Dell,,
                        pupil,Bea,Dell,soon,Otters
                        pupil,,,2019-01-01,Y3
                        pupil,Cy,Dell,2019-01-01,Y3
                        """);
        assertEquals(List.of("Bea Dell", "Cy Dell"), people.stream().map(Person::name).toList());
        assertEquals(
                List.of(
                        problem(
                                "row 2, column role",
                                "This role is not known, so the row was left out. Use one of pupil, ex-pupil, parent, ex-parent, "
                                        + "governor, colleague, managed-colleague."),
                        problem(
                                "row 3, column date_of_birth",
                                "This is not a date, so it was left out. Write it as 2026-09-01."),
                        problem(
                                "row 3, column year_group",
                                "This is not a year group, so it was left out. Write it as YR or Y6."),
                        problem(
                                "row 4, column surname",
                                "There is no name in this row, so it was left out. Fill in forename and surname.")),
                problems);
    }

    @Test
    void stopsListingProblemsOfAWrongList() throws IOException {
        read("role,forename,surname\n" + "x,a,b\n".repeat(500));
        assertEquals(50, problems.size());
        assertEquals(Problem.Kind.CAPPED, problems.getLast().kind());
        assertEquals(
                "More rows of this list have problems than are shown. Check that it is the right list.",
                problems.getLast().message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "UTF-16"})
    void readsTheEncodingsListsComeIn(String encoding) throws IOException {
        String text = "role,forename,surname\npupil,Zoë,O’Dell\n";
        List<Person> people = read(text.getBytes(Charset.forName(encoding)));
        assertEquals("Zoë O’Dell", people.getFirst().name());
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertEquals(
                "Zoë Dell",
                read("\uFEFFrole,forename,surname\npupil,Zoë,Dell\n").getFirst().name());
        byte[] little =
                "\uFEFFrole\tforename\tsurname\npupil\tZoë\tDell\n"
                        .getBytes(StandardCharsets.UTF_16LE);
        assertEquals("Zoë Dell", read(little).getFirst().name());
    }

    @Test
    void takesSemicolonsRaggedRowsAndTitleRows() throws IOException {
        List<Person> people =
                read(
                        "List of 2026\n\nrole;forename;surname;phone\npupil;Ann;Dell\npupil;Bea;Dell;1;2;3\n");
        assertEquals(List.of("Ann Dell", "Bea Dell"), people.stream().map(Person::name).toList());
    }

    @Test
    void makesOnePersonOfRepeatedRows() throws IOException {
        List<Person> people =
                read(
                        """
                        role,forename,surname,date_of_birth,related_to,phone
                        pupil,Ann,Dell,2019-01-01,,
                        pupil,ANN,Dell,,,
                        pupil,Ann,Dell,2018-01-01,,
                        parent,Sue,Dell,,Ann Dell,
                        parent,Sue,Dell,,Bea Dell,07700 900001
                        parent,Sue,Dell,,Cy Fox,+44 7700 900001
                        parent,Sue,Dell,,Una Rook,
                        colleague,Sue,Dell,,,
                        """);
        assertEquals(
                List.of("pupil", "pupil", "parent", "parent", "colleague"),
                people.stream().map(person -> person.role().label()).toList());
        assertEquals(List.of("Ann Dell", "Bea Dell", "Cy Fox"), people.get(2).relatedTo());
        assertEquals(List.of(0, 1, 2, 3, 4), people.stream().map(Person::key).toList());
    }

    private static Problem problem(String place, String message) {
        return new Problem(Problem.Kind.SCHOOL, "roster.csv, " + place, message);
    }
}
