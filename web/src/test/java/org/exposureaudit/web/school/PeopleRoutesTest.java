package org.exposureaudit.web.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.web.http.ServerFixture;
import org.exposureaudit.web.http.Visitor;
import org.exposureaudit.web.http.Visitor.Given;
import org.exposureaudit.web.http.session.told.People.Typed;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PeopleRoutesTest {
    private static final Path ROSTERS = Path.of("..", "samples", "rosters");

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

    private static Given sample(String name) throws IOException {
        return new Given(name, Files.readString(ROSTERS.resolve(name)));
    }

    @Test
    void keepsNamesThatWereTyped() throws IOException {
        String next =
                visitor.post("people", "pupil", "Una Lamb\nCy Fox", "ex-pupil", "Ivo Dell")
                        .headers()
                        .get("location");
        assertEquals(visitor.link("policy"), next);
        assertEquals(
                List.of(
                        new Typed(Role.PUPIL, "Una Lamb"),
                        new Typed(Role.PUPIL, "Cy Fox"),
                        new Typed(Role.EX_PUPIL, "Ivo Dell")),
                visitor.session().state().people().typed());
        Document page = visitor.page("people");
        assertEquals("Una Lamb\nCy Fox", Visitor.filledIn(page).get("pupil"));
        assertTrue(page.text().contains("We look for 2 pupils and 1 former pupil"), page.text());
    }

    @Test
    void showsHowItUnderstoodNamesBeforeTheyAreUsed() throws IOException {
        String next =
                visitor.post("people", "pupil", "Dell, Ann; van der Berg, Ida\nBo Lamb, Cy Fox")
                        .headers()
                        .get("location");
        assertEquals(visitor.link("people"), next);
        Document page = visitor.page("people");
        assertTrue(page.text().contains("We read this as 4 names."), page.text());
        String understood = Visitor.filledIn(page).getOrDefault("pupil", "");
        assertEquals("Ann Dell\nIda van der Berg\nBo Lamb\nCy Fox", understood);
        assertEquals(
                visitor.link("policy"),
                visitor.post("people", "pupil", understood).headers().get("location"));
    }

    @Test
    void showsWhatOfAListItKeptAndWhatItNeverLookedAt() throws IOException {
        visitor.give("people/files", "files", sample("mavis-class-list.csv"));

        Document page = visitor.page("people");
        List<String> said = page.select(".ea-kept dd").eachText();
        assertTrue(said.getFirst().contains("CHILD_FIRST_NAME"), said::toString);
        assertTrue(said.getLast().contains("CHILD_NHS_NUMBER"), said::toString);
        assertFalse(said.getFirst().contains("NHS"), said::toString);
    }

    @Test
    void readsATransferFile() throws IOException {
        visitor.give("people/files", "files", sample("9985112_CTF_9985113_001.xml"));
        assertTrue(visitor.page("people").text().contains("Transfer file, "));
    }

    @Test
    void refusesWhatIsNoListAndKeepsNothingOfIt() throws IOException {
        Given noList = new Given("recipe.csv", "flour,sugar\n1,2\n");
        assertTrue(
                Visitor.errors(visitor.give("people/files", "files", noList))
                        .getOrDefault("files", "")
                        .startsWith("recipe.csv: This is no list of people that is known"));
        Given broken = new Given("roster.csv", "forename,surname\nUna,Lamb\n");
        assertTrue(
                Visitor.errors(visitor.give("people/files", "files", broken))
                        .getOrDefault("files", "")
                        .startsWith("roster.csv: the first row must name the columns"));
        Given note = new Given("notes.txt", "Una");
        assertEquals(
                "notes.txt is not a list we can read.",
                Visitor.errors(visitor.give("people/files", "files", note)).get("files"));
        assertTrue(visitor.session().state().people().isNone());
    }

    @Test
    void takesAListOffAgain() throws IOException {
        visitor.give("people/files", "files", sample("sims-pupils.csv"));
        String removal = visitor.page("people").select(".ea-file form").attr("action");
        visitor.post(removal.replace(visitor.link(""), ""));
        assertTrue(visitor.session().state().people().isNone());
        assertEquals(404, visitor.post("people/forget/none").status());
    }
}
