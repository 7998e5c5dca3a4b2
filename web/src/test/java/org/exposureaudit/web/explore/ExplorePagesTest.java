package org.exposureaudit.web.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.exposureaudit.web.http.RawHttp;
import org.exposureaudit.web.http.SampleServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
final class ExplorePagesTest {
    private SampleServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        server = SampleServer.checked(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Document search(Map<String, String> form) throws IOException {
        return Jsoup.parse(server.post("explore", form).body());
    }

    @Test
    void marksTheWordsThatWereLookedFor() throws IOException {
        Document page = search(Map.of("words", "SCHOOL"));
        List<String> marked = page.select("mark").eachText();
        assertTrue(!marked.isEmpty(), page.text());
        assertEquals(
                List.of(),
                marked.stream().filter(word -> !word.equalsIgnoreCase("school")).toList());
    }

    @Test
    void narrowsToWhatIsTicked() throws IOException {
        Document page = search(Map.of("words", "", "kind", "message", "by", "me"));
        assertEquals(List.of("Messages"), labels(page, "kind"));
        assertTrue(page.select(".ea-hits .ea-small").text().startsWith("By you"));
    }

    private static List<String> labels(Document page, String name) {
        return page.select("input[name=" + name + "] + label").eachText().stream()
                .map(label -> label.replaceFirst(" \\([0-9,]+\\)$", ""))
                .toList();
    }

    @Test
    void goesOnToTheNextPageOfWhatWasFound() throws IOException {
        Document first = search(Map.of("words", ""));
        Document second = search(Map.of("words", "", "page", "2"));
        assertEquals(Search.PER_PAGE, first.select(".ea-hits > li").size());
        assertTrue(second.text().contains("These are 26 to 50."), second.text());
        assertTrue(
                !first.select(".ea-hits a")
                        .eachAttr("href")
                        .getFirst()
                        .equals(second.select(".ea-hits a").eachAttr("href").getFirst()));
    }

    @Test
    void showsAMessageWithWhatStandsAroundIt() throws IOException {
        Document page = search(Map.of("words", "", "kind", "message"));
        String href = page.select(".ea-hits a").attr("href");
        Document item = server.page("explore/" + href.substring(href.lastIndexOf('/') + 1));
        assertEquals("In its place", item.select("h1").text());
        assertTrue(item.select(".ea-chat").text().length() > 10, item.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onfocus=alert(1) x=\"",
                "school AND (((",
                "*",
                "-",
                "\"",
                "\u202e\u0000",
                "{{7*7}}"
            })
    void anythingCanBeLookedFor(String words) throws IOException {
        RawHttp.Response response = server.post("explore", Map.of("words", words));
        assertEquals(200, response.status());
        Document page = Jsoup.parse(response.body());
        assertEquals(1, page.select("script").size());
        assertEquals(0, page.select("[onfocus]").size());
        assertEquals(List.of(), server.failures());
    }

    @Test
    void saysWhatToMendInADay() throws IOException {
        RawHttp.Response response =
                server.post("explore", Map.of("words", "school", "from", "yesterday"));
        assertEquals(422, response.status());
        assertTrue(response.body().contains("Write the first day as 2026-09-01."));
    }

    @Test
    void knowsNoItemThatIsNotThere() throws IOException {
        assertEquals(404, server.get("explore/999999999").status());
        assertEquals(404, server.get("explore/x").status());
    }

    @Test
    void saysWhoCouldSeeWhat() throws IOException {
        Document page = server.page("audience");
        assertEquals("Who could see what", page.select("h1").text());
        assertTrue(page.select("section h2").eachText().contains("One conversation"));
    }

    @Test
    void leadsToTheDataWhereNothingWasRead(@TempDir Path folder) throws IOException {
        try (SampleServer empty = SampleServer.begun(folder)) {
            assertEquals(
                    "Bring your data", empty.page("explore").select("main a.govuk-button").text());
            assertEquals(
                    "Bring your data", empty.page("audience").select("main a.govuk-button").text());
        }
    }
}
