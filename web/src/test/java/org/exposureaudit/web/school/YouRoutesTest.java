package org.exposureaudit.web.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Me.Relative;
import org.exposureaudit.school.Phase;
import org.exposureaudit.school.file.MeFile;
import org.exposureaudit.web.http.RawHttp.Response;
import org.exposureaudit.web.http.ServerFixture;
import org.exposureaudit.web.http.Visitor;
import org.exposureaudit.web.http.Visitor.Given;
import org.exposureaudit.web.http.session.told.You;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class YouRoutesTest {
    private static final Path SAMPLE =
            Path.of("..", "samples", "staff", "rhian-calloway", "me.json");

    private ServerFixture running;
    private Visitor visitor;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        running = new ServerFixture(folder);
        visitor = new Visitor(running);
    }

    @AfterEach
    void stop() {
        running.close();
        assertEquals(List.of(), running.failures());
    }

    @Test
    void keepsWhatWasTyped() throws IOException {
        Response saved =
                visitor.post(
                        "you",
                        "name",
                        " Ann Mary Dell ",
                        "handles",
                        "@ann.d\nannd",
                        "birth-day",
                        "21",
                        "birth-month",
                        "6",
                        "birth-year",
                        "1989",
                        "role",
                        "teacher",
                        "phase",
                        "primary",
                        "also_parent",
                        "yes",
                        "manages",
                        "Cy Lamb, Di Fox");

        assertEquals(303, saved.status());
        assertEquals(visitor.link("school"), saved.headers().get("location"));
        You you = visitor.session().state().you();
        assertEquals("Ann Mary Dell", you.name());
        assertEquals(List.of("ann.d", "annd"), you.handles());
        assertEquals("1989-06-21", you.dateOfBirth());
        assertEquals(Me.Role.TEACHER, you.role());
        assertEquals(Phase.PRIMARY, you.phase());
        assertTrue(you.alsoParent());
        assertEquals(List.of("Cy Lamb", "Di Fox"), you.manages());
    }

    @Test
    void understandsALineForEachRelativeAndASentence() throws IOException {
        visitor.post("you", "name", "Ann", "family", "Bo Dell, Husband\nmy sons Tom and Ben\nUna");
        assertEquals(
                List.of(
                        new Relative("Bo Dell", "husband"),
                        new Relative("Tom", "son"),
                        new Relative("Ben", "son"),
                        new Relative("Una", "")),
                visitor.session().state().you().family());
    }

    @Test
    void losesNothingWhereSomethingHasToBePutRight() throws IOException {
        Response wrong =
                visitor.post(
                        "you",
                        "name",
                        "",
                        "known_as",
                        "<b>Annie</b> \"&",
                        "birth-day",
                        "31",
                        "birth-month",
                        "2",
                        "birth-year",
                        "1989",
                        "phones",
                        "123",
                        "emails",
                        "ann at home",
                        "role",
                        "visitor",
                        "family",
                        "Bo, \nCy");

        assertEquals(Set.of("name", "birth", "phones", "emails"), Visitor.errors(wrong).keySet());
        Map<String, String> kept = Visitor.filledIn(Jsoup.parse(wrong.body()));
        assertEquals("<b>Annie</b> \"&", kept.get("known_as"));
        assertEquals("31", kept.get("birth-day"));
        assertEquals("123", kept.get("phones"));
        assertEquals("ann at home", kept.get("emails"));
        assertEquals("visitor", kept.get("role"));
        assertEquals("Bo, \nCy", kept.get("family"));
        assertEquals(You.UNKNOWN, visitor.session().state().you());
    }

    @Test
    void doesNotTakeABirthdayToCome() throws IOException {
        Response wrong =
                visitor.post(
                        "you",
                        "name",
                        "Ann",
                        "birth-day",
                        "1",
                        "birth-month",
                        "1",
                        "birth-year",
                        "2999");
        assertEquals(Set.of("birth"), Visitor.errors(wrong).keySet());
    }

    @Test
    void fillsInFromAFile() throws IOException {
        Response loaded =
                visitor.give("you/load", "file", new Given("me.json", Files.readString(SAMPLE)));

        assertEquals(visitor.link("you"), loaded.headers().get("location"));
        assertEquals(MeFile.read(SAMPLE), visitor.session().state().you().me());
        Map<String, String> shown = Visitor.filledIn(visitor.page("you"));
        assertEquals("Rhian Calloway", shown.get("name"));
        assertEquals("rhian.calloway\nrhian.makes\nrhi_calloway", shown.get("handles"));
        assertEquals("teacher", shown.get("role"));
        assertTrue(shown.getOrDefault("family", "").startsWith("Tom Beddows, partner\n"));
    }

    @Test
    void keepsTheSameWhenAPageIsSavedAsItWasFilledIn() throws IOException {
        visitor.give("you/load", "file", new Given("me.json", Files.readString(SAMPLE)));
        You before = visitor.session().state().you();
        String[] fields =
                Visitor.filledIn(visitor.page("you")).entrySet().stream()
                        .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                        .toArray(String[]::new);

        visitor.post("you", fields);

        assertEquals(before, visitor.session().state().you());
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertEquals(
                Map.of("file", "me.json: name is missing or empty; please fill it in."),
                Visitor.errors(visitor.give("you/load", "file", new Given("x.json", "{}"))));
        assertEquals(
                Map.of("file", "Choose the file first."),
                Visitor.errors(visitor.give("you/load", "file", new Given("", ""))));
    }

    @Test
    void savesACopyThatCanBeLoadedAgain() throws IOException {
        visitor.give("you/load", "file", new Given("me.json", Files.readString(SAMPLE)));
        Response copy = visitor.get("you/me.json");

        assertTrue(copy.headers().getOrDefault("content-disposition", "").contains("me.json"));
        visitor.post("you", "name", "Somebody Else");
        visitor.give("you/load", "file", new Given("me.json", copy.body()));
        assertEquals(MeFile.read(SAMPLE), visitor.session().state().you().me());
    }

    @Test
    void savesBeforeItGivesACopy() throws IOException {
        Response saved = visitor.post("you", "name", "Ann Dell", "then", "file");
        assertEquals(visitor.link("you/me.json"), saved.headers().get("location"));
        assertEquals("Ann Dell", visitor.session().state().you().name());
    }
}
