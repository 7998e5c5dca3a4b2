package org.exposureaudit.web.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.exposureaudit.web.http.ServerFixture;
import org.exposureaudit.web.http.session.Sessions.Started;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FindingsFeatureTest {
    private static final Clock DAY =
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private ServerFixture server;
    private Browser browser;
    private Browser stranger;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = new ServerFixture(folder, DAY, _ -> List.of(new FindingsFeature()));
        stranger = browser(server.sessions().create());
    }

    @BeforeEach
    void check() throws IOException {
        Started started = server.sessions().create();
        CheckedPerson.bringTo(started.session());
        browser = browser(started);
    }

    @AfterAll
    void stop() {
        server.close();
        assertEquals(List.of(), server.failures());
    }

    private Browser browser(Started started) {
        return new Browser(server.origin(), started.session().id(), started.secret());
    }

    private Document page(String relative) throws IOException, InterruptedException {
        Browser.Visited visited = browser.get(relative);
        assertEquals(200, visited.status(), relative);
        return visited.page();
    }

    private static String title(Document page) {
        return page.select("h1").text();
    }

    private static List<String> titles(Document page) {
        return page.select(".ea-finding__title").eachText();
    }

    private String fingerprint(String words) throws IOException, InterruptedException {
        Element link =
                page("findings?state=all")
                        .select(".ea-finding__title a")
                        .select("a:contains(" + words + ")")
                        .first();
        assertTrue(link != null, words);
        String href = link.attr("href");
        return href.substring(href.lastIndexOf('/') + 1);
    }

    @Test
    void showsTheResultsWithTheirCharts() throws IOException, InterruptedException {
        Document page = page("results");
        assertTrue(title(page).endsWith("to look at first"), title(page));
        assertTrue(
                page.select(".ea-caption").text().contains("Larkfield Primary School"),
                page.select(".ea-caption").text());
        assertTrue(page.select("#themes").size() == 1 && page.select("#accounts").size() == 1);
        assertEquals("1 person we are not sure about", page.expectFirst(".ea-panel h2").text());
        assertTrue(page.select("#unread").size() == 1);
        assertFalse(page.select("svg:not([aria-hidden=true])").iterator().hasNext());
    }

    @Test
    void saysThatNothingIsCheckedYet() throws IOException, InterruptedException {
        Browser.Visited visited = stranger.get("results");
        assertEquals("Nothing is checked yet", title(visited.page()));
        assertTrue(stranger.get("findings").to().endsWith("/results"));
        assertTrue(stranger.get("who").to().endsWith("/results"));
    }

    @Test
    void saysThatNothingWasFoundAndWhatWasNotRead() throws IOException, InterruptedException {
        Started started = server.sessions().create();
        CheckedPerson.bringTo(started.session());
        started.session().change(state -> state.under(List.of(), ""));
        Document page = browser(started).get("results").page();
        assertEquals("We found nothing to look at", title(page));
        assertTrue(page.text().contains("That is true for what was read only."));
        assertTrue(page.text().contains("do not look at or listen to them"));
    }

    @ParameterizedTest
    @CsvSource({
        "sev=high, linked with somebody who might be Ottilie Quernmore",
        "theme=school, point to the school",
        "on=facebook, point to the school",
        "year=2026, Messages between you",
        "clause=marchwood.social.pupil-friends, linked with"
    })
    void filters(String query, String words) throws IOException, InterruptedException {
        int all = titles(page("findings?state=all")).size();
        List<String> shown = titles(page("findings?" + query));
        assertTrue(shown.stream().anyMatch(title -> title.contains(words)), query + shown);
        assertTrue(shown.size() < all, query);
    }

    @Test
    void filtersByAPersonWithoutNamingThemInTheAddress() throws IOException, InterruptedException {
        Element option = page("findings").select("#who option:contains(Ottilie)").first();
        assertTrue(option != null);
        String key = option.attr("value");
        assertTrue(key.matches("[0-9a-f]{16}"), key);
        List<String> shown = titles(page("findings?who=" + key));
        assertTrue(shown.toString().contains("Ottilie Quernmore"), shown.toString());
        assertFalse(shown.toString().contains("Jack Wilson"), shown.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sev=nothing&state=hidden",
                "who=0000000000000000",
                "on=%3Cscript%3E",
                "year=1999",
                "clause=no.such",
                "page=999999&theme=photos"
            })
    void showsAnEmptyListWhereNothingFits(String query) throws IOException, InterruptedException {
        Document page = page("findings?" + query);
        assertEquals(List.of(), titles(page));
        assertTrue(page.text().contains("No finding fits these filters."));
    }

    @Test
    void showsTheWordsInertAndMarked() throws IOException, InterruptedException {
        Document page = page("findings/" + fingerprint("point to the school"));
        assertTrue(
                page.select(".ea-msg__text").text().contains("<script>alert(1)</script>"),
                page.select(".ea-msg__text").text());
        assertEquals("Larkfield Primary", page.expectFirst("mark").ownText());
        assertEquals(page.select("mark").size() > 0, page.select(".ea-keys li").size() > 0);
        assertInert(page);
    }

    @Test
    void showsAMessageInItsConversation() throws IOException, InterruptedException {
        Document page = page("findings/" + fingerprint("Messages between you"));
        assertEquals(
                List.of("are you there " + CheckedPerson.NAUGHTY, "see you at training"),
                page.select(".ea-msg__text").eachText());
        assertTrue(page.expectFirst(".ea-msg__who").text().startsWith("Ottilie Quernmore"));
        assertTrue(page.text().contains("Whom to tell"));
        assertTrue(page.select(".ea-steps li").size() > 1);
        assertTrue(
                page.select(".ea-clause a").attr("href").contains("/policies/marchwood#"),
                page.select(".ea-clause a").attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"results", "findings?state=all", "who", "who/all"})
    void takesNothingOfWhatWasReadForMarkup(String path) throws IOException, InterruptedException {
        assertInert(page(path));
    }

    private static void assertInert(Document page) {
        assertEquals(0, page.select("img, script:not([src]), [onerror], iframe, style").size());
        assertFalse(page.title().contains("Quernmore"), page.title());
        for (Element name : page.select(".ea-finding__title a, .ea-pair__name, .ea-msg__who")) {
            assertEquals("bdi", name.child(0).tagName(), name.outerHtml());
        }
    }

    @Test
    void marksSeveralAndTakesItBack() throws IOException, InterruptedException {
        String one = fingerprint("point to the school");
        String other = fingerprint("Messages between you");
        int open = titles(page("findings")).size();
        Document done = browser.submit("findings", "do", "done", "f", one, "f", other, "f", "no");
        assertEquals("2 findings marked as done.", done.select("[role=status] p").text());
        assertEquals(open - 2, titles(done).size());
        assertEquals(2, titles(page("findings?state=done")).size());
        Document undone = browser.submit(done.select("[role=status] form").attr("action"));
        assertEquals(open, titles(undone).size());
    }

    @Test
    void marksAllThatAFilterLetsThrough() throws IOException, InterruptedException {
        browser.submit("findings", "do", "hidden", "all", "1", "theme", "people");
        assertEquals(List.of(), titles(page("findings?theme=people")));
        assertFalse(titles(page("findings?theme=people&state=hidden")).isEmpty());
        assertNotEquals(List.of(), titles(page("findings")));
    }

    @Test
    void saysThatNothingIsTicked() throws IOException, InterruptedException {
        Document page = browser.submit("findings", "do", "done");
        assertTrue(page.select("[role=status]").text().contains("No finding is ticked"));
        assertEquals(404, browser.post("findings", "do", "nothing").status());
    }

    @Test
    void notesWhomTheUserToldAndOnWhichDay() throws IOException, InterruptedException {
        String path = "findings/" + fingerprint("Messages between you");
        Browser.Visited wrong =
                browser.post(
                        path,
                        "told",
                        "1",
                        "how",
                        "reported",
                        "whom",
                        "",
                        "on-day",
                        "31",
                        "on-month",
                        "2",
                        "on-year",
                        "2026");
        assertEquals(422, wrong.status());
        assertTrue(wrong.page().title().startsWith("Error:"), wrong.page().title());
        assertEquals(2, wrong.page().select(".govuk-error-summary li").size());
        Document right =
                browser.submit(
                        path,
                        "told",
                        "1",
                        "how",
                        "reported",
                        "whom",
                        "Mrs <Nair>",
                        "on-day",
                        "20",
                        "on-month",
                        "11",
                        "on-year",
                        "2026");
        assertTrue(
                right.select(".ea-who").text().contains("I have reported it to Mrs <Nair>, 20"),
                right.select(".ea-who").text());
    }

    @Test
    void takesBackWhatWasNoted() throws IOException, InterruptedException {
        String path = "findings/" + fingerprint("point to the school");
        assertEquals(1, browser.submit(path, "do", "done").select(".ea-who li").size());
        assertEquals(0, browser.submit(path, "back", "done").select(".ea-who li").size());
    }

    @Test
    void keepsForTheReportWhatIsStillToLookAt() throws IOException, InterruptedException {
        String path = "findings/" + fingerprint("point to the school");
        browser.submit(path, "do", "keep");
        assertEquals(1, titles(page("findings?state=kept")).size());
        assertTrue(page("findings").text().contains("Kept for the report"));
    }

    @Test
    void changesTheVerdictAtOnceForFamily() throws IOException, InterruptedException {
        String path = "findings/" + fingerprint("linked with somebody who might be Ottilie");
        browser.submit(path, "do", "family");
        assertEquals(
                List.of(),
                titles(page("findings")).stream()
                        .filter(title -> title.contains("linked with somebody who might be Ott"))
                        .toList());
    }

    @Test
    void asksWhoSomebodyIsAndJudgesByTheAnswer() throws IOException, InterruptedException {
        Document question = page("who");
        assertEquals("Is this Jack Wilson, a pupil?", title(question));
        assertEquals(4, question.select(".ea-answers button").size());
        assertTrue(question.text().contains("Points to no:"), question.text());
        String path = question.select("main form").attr("action");
        Document next = browser.submit(path, "answer", "no");
        assertTrue(next.text().contains("You have answered for everybody"), next.text());
        assertFalse(titles(page("findings?state=all")).toString().contains("Jack Wilson"));
        browser.submit(next.select("[role=status] form").attr("action"));
        browser.submit(path, "answer", "yes");
        List<String> after = titles(page("findings?state=all"));
        assertTrue(after.contains("You are linked with Jack Wilson, a pupil"), after.toString());
        assertEquals("Yes", answer(page("who/all")));
        browser.submit(path, "answer", "not-sure");
        assertEquals("Not sure", answer(page("who/all")));
    }

    private static String answer(Document page) {
        return page.expectFirst(".ea-who .ea-small").text().replace("You answered: ", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings/ffffffffffffffffffff",
                "findings/no such",
                "who/0000000000000000",
                "undo/1/findings"
            })
    void knowsNothingElse(String path) throws IOException, InterruptedException {
        assertEquals(404, browser.get(path.replace(" ", "%20")).status());
    }

    @Test
    void isMissingToWhoeverHasNotTheSecret() throws IOException, InterruptedException {
        String finding = "findings/" + fingerprint("point to the school");
        for (String path : List.of("results", "findings", finding, "who", "who/all")) {
            assertEquals(404, browser.with("").get(path).status(), path);
            assertEquals(404, browser.with(stranger.secret()).get(path).status(), path);
        }
        assertEquals(404, stranger.get(finding).status());
        assertEquals(404, stranger.post(finding, "do", "done").status());
        assertEquals(404, browser.with("").post("findings", "do", "done", "all", "1").status());
    }
}
