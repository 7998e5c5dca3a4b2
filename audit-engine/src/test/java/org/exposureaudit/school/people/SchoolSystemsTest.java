package org.exposureaudit.school.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Birth;
import org.exposureaudit.school.Roster;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lists as school systems write them.
class SchoolSystemsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Path SAMPLES = Path.of("..", "samples", "rosters");

    @TempDir Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private List<Person> read(String... files) throws IOException {
        for (String file : files) {
            Files.copy(SAMPLES.resolve(file), folder.resolve(file));
        }
        return people();
    }

    private List<Person> people() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new PeopleLists(DAY, "Wherry Lane"::equals, problems::add)
                    .read(files.map(SourceFile::of).toList());
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<String> named(List<Person> people) {
        return people.stream().map(SchoolSystemsTest::text).toList();
    }

    private static String text(Person person) {
        return person.role().label() + " " + person.name();
    }

    private static Person one(List<Person> people, String name) {
        return people.stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsAClassListWithTwoParentsInARow() throws IOException {
        List<Person> people = read("mavis-class-list.csv");
        assertEquals(List.of(), problems);
        assertEquals(
                List.of("pupil Nathaniel Quaife", "parent Justine Quaife", "parent Dean Quaife"),
                named(people).subList(0, 3));
        Person nate = people.getFirst();
        assertEquals("Nate", nate.names().preferredForename());
        assertEquals("Y4", nate.yearGroup());
        assertEquals(new Birth.On(LocalDate.parse("2017-11-03")), nate.birth());
        assertEquals(List.of("justine.q@postbox.example"), people.get(1).emails());
        assertEquals(List.of("07700 900502"), people.get(2).phones());
        assertEquals(
                List.of(
                        new Birth.On(LocalDate.parse("2018-02-14")),
                        new Birth.On(LocalDate.parse("2018-05-21"))),
                List.of(
                        one(people, "Siân Llewelyn-Ash").birth(),
                        one(people, "Temiloluwa Adebanjo").birth()));
        assertEquals(
                List.of(one(people, "Bríd O’Shaughnessy")),
                new Roster(people).parentsOf(one(people, "Conor O’Shaughnessy")));
    }

    @Test
    void tellsPupilAndParentApartWhereTheirColumnsAreNamedAlike() throws IOException {
        List<Person> people = read("flat-parent-file.csv");
        assertEquals(List.of(), problems);
        assertEquals(
                List.of(
                        "pupil Edie Frostwick",
                        "parent Hannah Frostwick",
                        "parent Björn Frostwick",
                        "pupil Zachary Nkemelu"),
                named(people).subList(0, 4));
        assertEquals(List.of("01632 960511", "07700 900511"), people.get(1).phones());
        assertEquals(List.of("hannah.f@postbox.example"), people.get(1).emails());
        assertEquals(List.of(), people.getFirst().phones());
        assertEquals("René Vasseur", one(people, "Odile Vasseur").relatedTo().getFirst());
        assertEquals(13, people.size());
    }

    @Test
    void tiesContactsToPupilsByNumberAcrossFiles() throws IOException {
        List<Person> people = read("sims-contacts.csv", "sims-pupils.csv");
        assertEquals(List.of(), problems);
        assertEquals(List.of("Imogen Ashwell"), one(people, "Claire Ashwell").relatedTo());
        assertEquals(
                List.of("01632 960521", "07700 900521"), one(people, "Claire Ashwell").phones());
        assertEquals("Y5", one(people, "Imogen Ashwell").yearGroup());
        assertEquals(12, people.size());
    }

    @Test
    void saysThatContactsWithoutTheirPupilsAreOfNoUse() throws IOException {
        assertEquals(List.of(), read("sims-contacts.csv"));
        assertEquals(
                List.of(
                        new Problem(
                                Problem.Kind.SCHOOL,
                                "school folder",
                                "6 contacts belong to pupils by number only and the list of these pupils is not there, so they were "
                                        + "left out. Add the list of pupils.")),
                problems);
    }

    @Test
    void readsStaffByTheNameTheyUse() throws IOException {
        List<Person> people = read("sims-staff.csv");
        assertEquals("colleague Bernie Holloway", named(people).getFirst());
        assertEquals("Bernadette", people.getFirst().names().formerForename());
        assertEquals(List.of("Cutler"), one(people, "Fern Appleyard").names().formerSurnames());
    }

    @Test
    void readsLeaversWithTheYearTheyLeftIn() throws IOException {
        List<Person> people = read("isams-pupils.csv");
        assertEquals(List.of(), problems);
        Person petra = one(people, "Petra Szabó");
        assertEquals("ex-pupil Petra Szabó", text(petra));
        assertEquals(LocalDate.parse("2025-07-22"), petra.leaving());
        assertEquals("Y6", petra.yearGroup());
        assertEquals("Ilona", petra.names().middle());
        assertEquals("ex-pupil Lucas Brown", text(one(people, "Lucas Brown")));
        assertEquals("Bea", people.getFirst().names().preferredForename());
        assertEquals(List.of("07700 900531"), one(people, "Ayomide Fagbenle").phones());
    }

    @Test
    void keepsPreferredBesideLegalNames() throws IOException {
        List<Person> people = read("bromcom.csv", "arbor.csv");
        assertEquals(List.of(), problems);
        assertEquals("Reid", one(people, "Isla Penhallow-Reid").names().preferredSurname());
        assertEquals(List.of("Isla Penhallow-Reid"), one(people, "Stuart Reid").relatedTo());
        assertEquals(
                new Names("Finn", "", "", "Fionn", "Ó Cuív-Hart", "Hart", List.of()),
                one(people, "Finn Ó Cuív-Hart").names());
        assertEquals("parent Naomi Haverfield", text(one(people, "Naomi Haverfield")));
        assertEquals(List.of("naomi.h@postbox.example"), one(people, "Naomi Haverfield").emails());
    }

    @Test
    void readsTransferFiles() throws IOException {
        List<Person> people = read("9985112_CTF_9985113_001.xml", "9985112_ATF_9985113_001.xml");
        assertEquals(List.of(), problems);
        Person jago = one(people, "Jago Trelawney-Fox");
        assertEquals("pupil Jago Trelawney-Fox", text(jago));
        assertEquals("Trelawney", jago.names().preferredSurname());
        assertEquals(
                List.of("Ferreira"), one(people, "Beatriz Ferreira-Holt").names().formerSurnames());
        assertEquals("Emmanuel", one(people, "Oluwaseun Ikande").names().middle());
        assertEquals(List.of("07700 900551"), one(people, "Demelza Trelawney").phones());
        assertEquals(
                List.of("demelza.t@postbox.example"), one(people, "Demelza Trelawney").emails());
        assertEquals("parent João Ferreira", text(one(people, "João Ferreira")));
        assertFalse(
                named(people).contains("parent Joan Harrop"),
                "no family and without responsibility");
        assertEquals(
                "pupil Cordelia Sandringham-Poole",
                text(one(people, "Cordelia Sandringham-Poole")));
    }

    @Test
    void takesThePupilsThisSchoolPassesOnForLeavers() throws IOException {
        write(
                "leavers.xml",
                """
                <CTfile><Header><DateTime>2025-07-23T10:00:00</DateTime><SourceSchool><SchoolName>Wherry Lane</SchoolName></SourceSchool>
                </Header><CTFpupilData><Pupil><Surname>Dell</Surname><Forename>Ann</Forename><DOB></DOB>
                <BasicDetails><NCyearActual>6</NCyearActual></BasicDetails>
                <Contacts><Contact><Surname>Dell</Surname><Forename>Una</Forename><Relationship>PAM</Relationship></Contact></Contacts>
                </Pupil></CTFpupilData></CTfile>
                """);
        List<Person> people = people();
        assertEquals(List.of("ex-pupil Ann Dell", "ex-parent Una Dell"), named(people));
        assertEquals(LocalDate.parse("2025-07-23"), people.getFirst().leaving());
        assertEquals(new Birth.InCohort(2013), people.getFirst().birth());
    }

    @Test
    void mergesWhatSeveralListsSayOfOnePerson() throws IOException {
        write(
                "roster.csv",
                "role,forename,surname,date_of_birth,handles\npupil,Nathaniel,Quaife,2017-11-03,nq_17\n");
        List<Person> people = read("mavis-class-list.csv");
        Person nate = one(people, "Nathaniel Quaife");
        assertEquals(
                1, people.stream().filter(each -> each.name().equals("Nathaniel Quaife")).count());
        assertEquals("Nate", nate.names().preferredForename());
        assertEquals(List.of("nq_17"), nate.handles());
    }

    @Test
    void readsTypedNames() throws IOException {
        write(
                "names.txt",
                "# for one session\n\nPupils: Ann Dell; Cy de Fox\nex-parent: Mrs Una Dell\nBo Rook\n");
        assertEquals(
                List.of("pupil Ann Dell", "pupil Cy de Fox", "ex-parent Una Dell"),
                named(people()));
        assertEquals(
                List.of(
                        new Problem(
                                Problem.Kind.SCHOOL,
                                "names.txt, line 5",
                                "This line does not begin with a role, so it was left out. Write it as pupil: Forename Surname.")),
                problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mrs Ann Dell|Ann Dell",
                "Dell, Ann|Ann Dell",
                "Dell, Mrs Ann|Ann Dell",
                "Ann Dell and Mr Cy Fox|Ann Dell,Cy Fox",
                "Mrs Ann Dell, Mr Cy van Fox|Ann Dell,Cy van Fox",
                "Ann Dell; Cy Fox|Ann Dell,Cy Fox",
            })
    void takesNamesApart(String cell, String names) {
        assertEquals(
                names, String.join(",", WholeNames.all(cell).stream().map(Names::full).toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "PAM, N, true",
        "Mother, '', true",
        "Step Father, No, true",
        "Nana, '', true",
        "OTH, N, false",
        "OTH, Y, true",
        "Social Worker, '', false",
        "Childminder, F, false",
        "'', '', true",
    })
    void countsFamilyAndCarers(String relation, String responsibility, boolean family) {
        assertEquals(family, Relation.isFamily(relation, responsibility));
    }

    @Test
    void neverReadsAnotherFileThroughAnEntity() throws IOException {
        write("secret.txt", "Canary");
        write(
                "transfer.xml",
                "<!DOCTYPE CTfile [<!ENTITY x SYSTEM \"secret.txt\">]><CTfile><CTFpupilData><Pupil><Surname>&x;</Surname>"
                        + "<Forename>Ann</Forename></Pupil></CTFpupilData></CTfile>");
        assertFalse(people().toString().contains("Canary"));
        assertTrue(people().stream().noneMatch(person -> person.name().contains("Canary")));
    }

    @Test
    void keepsWhatStoodBeforeABreakAndSaysWhere() throws IOException {
        write(
                "transfer.xml",
                "<CTfile><CTFpupilData><Pupil><Surname>Dell</Surname><Forename>Ann</Forename></Pupil>\n<Pupil><Surname>");
        assertEquals(List.of("pupil Ann Dell"), named(people()));
        assertEquals(
                List.of(
                        new Problem(
                                Problem.Kind.SCHOOL,
                                "transfer.xml",
                                "transfer.xml, line 2: this is not valid XML. Export the file again.")),
                problems);
    }

    @Test
    void saysWhichRowOfASystemsListItCannotRead() throws IOException {
        write(
                "pupils.csv",
                "Report of today\n\nForename,Surname,DOB,Year Group\nAnn,Dell,soon,Year 3\n,,2018-01-01,Y3\nCy,Fox,,Otters\n");
        assertEquals(List.of("pupil Ann Dell", "pupil Cy Fox"), named(people()));
        assertEquals(
                List.of(
                        "pupils.csv, row 4, column C",
                        "pupils.csv, row 5",
                        "pupils.csv, row 6, column D"),
                problems.stream().map(Problem::where).toList());
    }
}
