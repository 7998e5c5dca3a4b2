package org.exposureaudit.school.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Establishment;
import org.exposureaudit.school.Hours;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Phase;
import org.exposureaudit.school.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolFolderTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final String SCHOOL_JSON =
            """
            {"reference_date": "2026-11-22", "time_zone": "Europe/London", "unheard_of": [1],
             "also_known": "Mossdale is also a lake.",
             "schools": [{
              "key": "main", "name": "Mossdale Primary School", "phase": "Junior",
              "aliases": ["Mossy"], "address": "1 Fen Lane, Anytown ZZ9 4QQ", "postcode": "ZZ9 4QQ",
              "geo": {"lat": 53.1, "lon": 0.8, "radius_m": 200},
              "hours": {"start": "08:50", "end": "15:15"},
              "domains": ["https://www.Mossdale.example.org/home", "mossdale.example.sch.uk"],
              "uniform": ["green jumper"], "classes": {"Otters": "Y3"}, "houses": ["Elm"],
              "events": ["Fen Fair"], "headteacher": "Ann Example", "office_phone": "01632 960001",
              "social": {"x": "@mossdale"}, "approved_channels": ["classdojo"],
              "roles": {"dsl": "Bea Example"}}]}
            """;
    private static final String TERMS =
            "kind,name,first_day,last_day\nterm,Autumn,2026-09-02,2026-12-18\ninset,,2026-09-02,\n";
    private static final String ROSTER =
            """
            role,forename,surname,date_of_birth,year_group,related_to,phone
            pupil,Tom,Dell,2019-01-05,Y3,,
            parent,Ann,Dell,,,Tom Dell,07700 900001
            """;

    @TempDir Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private School load() {
        return SchoolFolder.load(folder, DAY, problems::add);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String refusal() {
        return String.valueOf(assertThrows(InvalidSchoolException.class, this::load).getMessage());
    }

    @Test
    void readsAllThatASchoolSaysOfItself() throws IOException {
        write("school.json", SCHOOL_JSON);
        write("terms.csv", TERMS);
        write("roster.csv", ROSTER);
        School school = load();
        Establishment main = school.establishments().getFirst();
        assertEquals(List.of(), problems);
        assertEquals("Mossdale Primary School", main.name());
        assertEquals(Phase.PRIMARY, main.phase());
        assertEquals("ZZ9", main.postcodeArea());
        assertEquals(List.of("mossdale.example.org", "mossdale.example.sch.uk"), main.domains());
        assertEquals(List.of(new Hours(LocalTime.of(8, 50), LocalTime.of(15, 15))), main.hours());
        assertEquals(Map.of("Otters", "Y3"), main.classes());
        assertEquals(Map.of("dsl", "Bea Example"), main.roles());
        assertEquals(List.of("classdojo"), main.approvedChannels());
        assertEquals(List.of("01632 960001"), main.phones());
        assertTrue(main.site().contains(Point.of(53.1, 0.8015)));
        assertEquals("Mossdale is also a lake.", school.namesakes());
        assertTrue(school.calendar().isSchoolHours(LocalDateTime.parse("2026-11-20T09:00:00")));
        assertTrue(school.calendar().isInset(LocalDate.parse("2026-09-02")));
        assertEquals(List.of("Tom Dell", "Ann Dell"), names(school));
        assertEquals("aged 7", school.ageOf(school.roster().people().getFirst()).text());
    }

    @Test
    void saysWhatIsMissingAndGoesOn() throws IOException {
        write("school.json", "{\"schools\":[{\"name\":\"Mossdale\"}]}");
        School school = load();
        assertEquals(School.UK, school.zone());
        assertEquals(
                List.of(
                        "There is no terms.csv in the school folder, so nothing was compared with school hours.",
                        "There is no list of people, so nobody can be recognised. Add roster.csv or an export of the "
                                + "school's system."),
                problems.stream().map(Problem::message).toList());
    }

    @Test
    void saysThatHoursAreMissing() throws IOException {
        write("school.json", "{\"schools\":[{\"name\":\"Mossdale\"}]}");
        write("terms.csv", TERMS);
        write("roster.csv", ROSTER);
        load();
        assertEquals(
                List.of(
                        "Terms in terms.csv or hours in school.json are missing, so nothing was compared with school "
                                + "hours."),
                problems.stream().map(Problem::message).toList());
    }

    @Test
    void refusesAFolderWithoutASchool() {
        assertEquals(
                "There is no school.json in the school folder. It names the school and its hours; "
                        + "copy the one of a sample school and change it.",
                refusal());
    }

    @Test
    void pointsAtBrokenJson() throws IOException {
        write("school.json", "{\"schools\": [\n  {\"name\": \"Mossdale\",}\n]}");
        assertEquals(
                "school.json, line 2, column 23: this is not valid JSON. A comma, a quotation mark or a bracket is "
                        + "probably missing or too many here or just before; the file must be saved as UTF-8.",
                refusal());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|school.json must begin with { and end with }.",
                "{}|school.json: schools must list at least one school with its name.",
                "{'schools':{}}|school.json: schools must be a list in square brackets.",
                "{'schools':['x']}|school.json: schools[0] must be an object in curly brackets.",
                "{'schools':[{}]}|school.json: schools[0].name is missing or empty; please fill it in.",
                "{'schools':[{'name':['a']}]}|school.json: schools[0].name must be a text in double quotes.",
                "{'schools':[{'name':'A','hours':{'start':'9am'}}]}"
                        + "|school.json: schools[0].hours.start must be a time such as 08:40.",
                "{'schools':[{'name':'A','hours':{'start':'09:00','end':'08:00'}}]}"
                        + "|school.json: schools[0].hours.end must be later than the start.",
                "{'schools':[{'name':'A','geo':{'lat':99,'lon':0}}]}"
                        + "|school.json: schools[0].geo.lat must be a number from -90 to 90.",
                "{'schools':[{'name':'A','classes':'Otters'}]}"
                        + "|school.json: schools[0].classes must be an object in curly brackets.",
                "{'schools':[{'name':'A','aliases':[{}]}]}"
                        + "|school.json: schools[0].aliases[0] must be a text in double quotes.",
                "{'reference_date':'22/11/2026','schools':[{'name':'A'}]}"
                        + "|school.json: reference_date must be a date such as 2026-09-01.",
                "{'time_zone':'Mars','schools':[{'name':'A'}]}"
                        + "|school.json: time_zone must be a time zone such as Europe/London.",
            })
    void namesTheFieldThatIsWrong(String json, String message) throws IOException {
        write("school.json", json.replace('\'', '"'));
        assertEquals(message, refusal());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind,start\\nterm,x|terms.csv: the first row must be kind,name,first_day,last_day.",
                "kind,name,first_day,last_day\\nclosure,,2026-01-01,"
                        + "|terms.csv, row 2, column kind: use term, holiday, inset, bank-holiday, trip or event.",
                "kind,name,first_day,last_day\\nterm,A,2026-01-01,2026-02-01\\nterm,B,soon,"
                        + "|terms.csv, row 3, column first_day: this is not a date; write it as 2026-09-01.",
                "kind,name,first_day,last_day\\n\\nterm,B,2026-02-30,"
                        + "|terms.csv, row 3, column first_day: this is not a date; write it as 2026-09-01.",
                "kind,name,first_day,last_day\\nterm,B,2026-02-20,2026-02-19"
                        + "|terms.csv, row 2, column last_day: the last day is before the first.",
                "kind,name,first_day,last_day\\nterm,\"B\"x,2026-02-20,2026-02-19"
                        + "|terms.csv, row 2: this row cannot be read. A quotation mark is probably missing; "
                        + "save the file as CSV again.",
            })
    void namesTheRowAndColumnOfTheCalendar(String csv, String message) throws IOException {
        write("school.json", SCHOOL_JSON);
        write("terms.csv", csv.replace("\\n", "\n"));
        assertEquals(message, refusal());
    }

    @Test
    void refusesARosterWithoutItsColumns() throws IOException {
        write("school.json", SCHOOL_JSON);
        write("terms.csv", TERMS);
        write("roster.csv", "first,last\nTom,Dell\n");
        assertEquals(
                "roster.csv: the first row must name the columns; role, forename and surname are needed, date_of_birth, "
                        + "year_group, related_to, phone and email help.",
                refusal());
    }

    @Test
    void takesNobodyForAPupilForWantOfTheRoles() throws IOException {
        write("school.json", SCHOOL_JSON);
        write("terms.csv", TERMS);
        write("roster.csv", ROSTER);
        write(
                "more.csv",
                "forename,surname,date_of_birth,related_to\nUna,Dell,1990-01-02,Tom Dell\n");
        assertEquals(2, load().roster().people().size());
        write("roster.csv", "forename,surname,date_of_birth\nTom,Dell,2017-01-02\n");
        assertEquals(
                "roster.csv: the first row must name the columns; role, forename and surname are needed, date_of_birth, "
                        + "year_group, related_to, phone and email help.",
                refusal());
    }

    @Test
    void leavesOutAnotherListItDoesNotKnow() throws IOException {
        write("school.json", SCHOOL_JSON);
        write("terms.csv", TERMS);
        write("roster.csv", ROSTER);
        write("dinner.csv", "meal,price\nfish,2\n");
        assertEquals(2, load().roster().people().size());
        assertEquals(
                List.of(
                        new Problem(
                                Problem.Kind.SCHOOL,
                                "dinner.csv",
                                "This is no list of people that is known, so it was left out. Use the columns of roster.csv.")),
                problems);
    }

    private static List<String> names(School school) {
        return school.roster().people().stream().map(Person::name).toList();
    }
}
