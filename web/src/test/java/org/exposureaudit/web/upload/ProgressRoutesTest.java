package org.exposureaudit.web.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.exposureaudit.web.http.RawHttp.Response;
import org.exposureaudit.web.http.ServerFixture;
import org.exposureaudit.web.http.Visitor;
import org.exposureaudit.web.http.session.check.Results;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class ProgressRoutesTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @TempDir private Path exports;
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

    private void await() throws IOException {
        while (visitor.session().results() instanceof Results.Running) {
            visitor.session().awaitNews(Duration.ofSeconds(1));
        }
    }

    private void bringContacts() throws IOException {
        Path sample = SAMPLES.resolve(Path.of("contacts", "vcard-3.0", "export", "Contacts.vcf"));
        bring("Contacts.vcf", Files.readString(sample));
    }

    private void bring(String name, String text) throws IOException {
        Path file = exports.resolve(name);
        Files.writeString(file, text);
        visitor.post("bring/place", "place", file.toString());
    }

    @Test
    void saysThatNothingIsReadBeforeAnythingIsAdded() throws IOException {
        Document page = visitor.page("progress");
        assertTrue(page.text().contains("nothing is added yet"), page.text());
        assertEquals(0, page.select("noscript").size());
    }

    @Test
    void saysOfEachThingWhatBecameOfIt() throws IOException {
        bringContacts();
        bring("cut.zip", "PK\u0003\u0004 and no more");
        bring("notes.txt", "nothing we know");
        await();

        Document page = visitor.page("progress");
        assertEquals("Your files are read – Exposure Audit", page.title());
        assertEquals(
                List.of(
                        "Contacts.vcf Read",
                        "cut.zip Could not be opened",
                        "notes.txt Not an export we know"),
                page.select(".ea-file__top").eachText());
        assertTrue(page.select(".ea-file__meta").text().startsWith("Contacts · "));
        assertTrue(page.select(".ea-file__help").text().contains("You can go on without it."));
        assertEquals(visitor.link("results"), page.select("a.govuk-button").attr("href"));
    }

    @Test
    void listsEverySingleFileByWhatBecameOfIt() throws IOException {
        bringContacts();
        bring("notes.txt", "nothing we know");
        await();

        assertEquals(2, visitor.page("progress/files").select("tbody tr").size());
        Document unknown = visitor.page("progress/files?state=unknown");
        assertEquals("notes.txt", unknown.select("tbody th").text());
        assertTrue(unknown.select("[aria-current=page]").text().contains("Not known to us 1"));
        assertEquals(2, visitor.page("progress/files?state=x&page=99").select("tbody tr").size());
    }

    @Test
    void fetchesThePageAgainOnlyWhileSomethingIsDone() throws IOException {
        bringContacts();
        Response early = visitor.get("progress");
        boolean working = early.body().contains("Reading your files");
        assertEquals(working, !Jsoup.parse(early.body()).select("noscript").isEmpty());
        await();
        assertEquals(0, visitor.page("progress").select("noscript").size());
    }

    @Test
    void sendsEventsUntilItIsDone() throws IOException {
        bringContacts();
        String events = visitor.get("progress/events").body();
        assertTrue(events.contains("event: done\n"), events);
        await();
        assertTrue(visitor.get("progress/events").body().contains("event: done\n"));
    }

    @Test
    void staysStoppedUntilItIsStartedAgain() throws IOException {
        bringContacts();
        assertEquals(
                visitor.link("progress"), visitor.post("progress/stop").headers().get("location"));
        Document stopped = visitor.page("progress");
        assertTrue(stopped.text().contains("Nothing is being read just now"), stopped.text());
        assertEquals(List.of("Contacts.vcf Added"), stopped.select(".ea-file__top").eachText());
        assertEquals(303, visitor.get("progress/files").status());

        visitor.post("bring/start");
        await();
        assertTrue(visitor.page("progress").text().contains("Your files are read"));
    }

    @Test
    void saysWhenNothingCouldBeRead() throws IOException {
        bring("cut.zip", "PK and no more");
        await();
        Document page = visitor.page("progress");
        assertEquals("Nothing could be read", page.select("h1").text());
        assertEquals(0, page.select("a.govuk-button").size());
    }
}
