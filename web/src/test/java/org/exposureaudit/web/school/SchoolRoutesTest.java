package org.exposureaudit.web.school;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.RawHttp.Response;
import org.exposureaudit.web.http.ServerFixture;
import org.exposureaudit.web.http.ServerSettings;
import org.exposureaudit.web.http.ServerSettings.Mode;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.http.Visitor;
import org.exposureaudit.web.http.Visitor.Given;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.school.files.GivenFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchoolRoutesTest {
    private static final Path SAMPLE = Path.of("..", "samples", "schools", "wherry-lane");

    private ServerFixture running;
    private Visitor visitor;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        running = new ServerFixture(folder, Clock.systemUTC(), SchoolRoutesTest::features);
        visitor = new Visitor(running);
    }

    private static List<Feature> features(Surroundings around) {
        Surroundings prepared =
                new Surroundings(
                        new ServerSettings(0, Mode.PRIVATE, List.of(SAMPLE)),
                        around.sessions(),
                        around.launch(),
                        around.clock());
        return List.of(new SchoolRoutes(prepared), new PeopleRoutes(prepared));
    }

    @AfterEach
    void stop() {
        running.close();
        assertEquals(List.of(), running.failures());
    }

    private static Given sample(String name) throws IOException {
        return new Given(name, Files.readString(SAMPLE.resolve(name)));
    }

    @Test
    void takesTheSchoolsFolderAsAZip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("school.json", "terms.csv", "roster.csv")) {
                zip.putNextEntry(new ZipEntry("wherry-lane/" + name));
                Files.copy(SAMPLE.resolve(name), zip);
            }
            zip.putNextEntry(new ZipEntry("__MACOSX/wherry-lane/._school.json"));
            zip.putNextEntry(new ZipEntry("wherry-lane/logo.png"));
        }
        GivenFiles given = new GivenFiles(visitor.session(), Set.of("json", "csv"));

        given.take("files", "wherry-lane.zip", new ByteArrayInputStream(bytes.toByteArray()));

        assertEquals(
                List.of("roster.csv", "school.json", "terms.csv"),
                given.kept().stream().map(StoredUpload::name).toList());
        assertEquals(List.of(), given.refused());
        assertEquals("1 .png file", given.leftOut().kinds());
        try (var school = Channels.newInputStream(visitor.session().open(given.kept().get(1)))) {
            assertArrayEquals(
                    Files.readAllBytes(SAMPLE.resolve("school.json")), school.readAllBytes());
        }
    }

    @Test
    void saysWhatIsWrongWithAZip() throws IOException {
        Response refused =
                visitor.give("school/files", "files", new Given("school.zip", "no ZIP at all"));
        String said = Visitor.errors(refused).getOrDefault("files", "");
        assertTrue(said.contains("ZIP"), said);
        assertTrue(visitor.session().state().school().isNone());
    }

    @Test
    void keepsWhatWasTyped() throws IOException {
        Response saved =
                visitor.post(
                        "school",
                        "name",
                        "Fen Lane School",
                        "aliases",
                        "FLS\n#fenlane",
                        "postcode",
                        "HY4 2QN",
                        "headteacher",
                        "Bo Lamb");
        assertEquals(visitor.link("people"), saved.headers().get("location"));
        SchoolChoice school = visitor.session().state().school();
        assertEquals("Fen Lane School", school.name());
        assertEquals(List.of("FLS", "#fenlane"), school.aliases());
        assertEquals("Fen Lane School", Visitor.filledIn(visitor.page("school")).get("name"));
    }

    @Test
    void losesNothingWhereSomethingHasToBePutRight() throws IOException {
        Response wrong = visitor.post("school", "postcode", "HY4", "aliases", "FLS");
        assertEquals(Set.of("name", "postcode"), Visitor.errors(wrong).keySet());
        assertEquals("FLS", Visitor.filledIn(Jsoup.parse(wrong.body())).get("aliases"));
    }

    @Test
    void showsWhatItUnderstoodOfTheSchoolsFiles() throws IOException {
        visitor.give(
                "school/files",
                "files",
                sample("school.json"),
                sample("terms.csv"),
                sample("roster.csv"));

        String text = visitor.page("school").text();
        assertTrue(
                text.contains(
                        "Wherry Lane Primary School, Hessaby: terms 2023 to 2027, 104 people."),
                text);
        assertTrue(text.contains("55 pupils, 12 former pupils"), text);
        assertTrue(text.contains("Morwenna Tolland"), text);
        assertTrue(text.contains("8:45am to 3:15pm"), text);
    }

    @Test
    void saysInWhichRowAndColumnAFileIsWrongAndKeepsNothingOfIt() throws IOException {
        Response wrong =
                visitor.give(
                        "school/files",
                        "files",
                        sample("school.json"),
                        new Given(
                                "terms.csv", "kind,name,first_day,last_day\nterm,Autumn,soon,\n"));

        assertEquals(
                Map.of(
                        "files",
                        "terms.csv, row 2, column first_day: this is not a date; write it as 2026-09-01."),
                Visitor.errors(wrong));
        assertTrue(visitor.session().state().school().isNone());
    }

    @Test
    void saysWhatItDidNotUnderstandOfSingleRows() throws IOException {
        visitor.give(
                "school/files",
                "files",
                sample("school.json"),
                new Given(
                        "roster.csv",
                        "role,forename,surname,date_of_birth,hobby\npupil,Una,Lamb,soon,chess\n"));

        Document page = visitor.page("school");
        assertTrue(page.text().contains("1 thing was not understood"), page.text());
        assertTrue(page.text().contains("roster.csv, row 2, column date_of_birth"), page.text());
        assertEquals("hobby", page.select(".ea-kept div:last-child dd").text());
    }

    @Test
    void needsAFileThatNamesTheSchool() throws IOException {
        Response wrong = visitor.give("school/files", "files", sample("terms.csv"));
        assertTrue(
                Visitor.errors(wrong)
                        .getOrDefault("files", "")
                        .startsWith("There is no school.json"));
        Response other = visitor.give("school/files", "files", new Given("photo.jpg", "x"));
        assertTrue(
                Visitor.errors(other)
                        .getOrDefault("files", "")
                        .startsWith("photo.jpg is not a file"));
        Response none = visitor.give("school/files", "files", new Given("", ""));
        assertEquals("Choose the files your school gave you.", Visitor.errors(none).get("files"));
    }

    @Test
    void takesTheSchoolThatIsReady() throws IOException {
        assertTrue(visitor.page("school").text().contains("Your school has its details ready"));
        visitor.post("school/prepared");

        String text = visitor.page("school").text();
        assertTrue(text.contains("Wherry Lane Primary School, Hessaby: terms 2023"), text);
    }

    @Test
    void forgetsTheFilesAgain() throws IOException {
        visitor.post("school/prepared");
        visitor.post("school/forget");
        assertTrue(visitor.session().state().school().isNone());
        assertTrue(visitor.page("school").text().contains("Or type it in"));
    }

    @Test
    void replacesAFileOfTheSameName() throws IOException {
        visitor.post("school/prepared");
        visitor.give(
                "school/files",
                "files",
                new Given("school.json", "{\"schools\":[{\"name\":\"Fen Lane School\"}]}"));
        assertEquals(3, visitor.session().state().school().files().size());
        assertTrue(visitor.page("school").text().contains("Fen Lane School: terms 2023"));
    }
}
