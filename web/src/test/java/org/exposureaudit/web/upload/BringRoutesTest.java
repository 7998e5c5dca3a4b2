package org.exposureaudit.web.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.exposureaudit.ArchiveReaders;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.web.http.RawHttp.Response;
import org.exposureaudit.web.http.ServerFixture;
import org.exposureaudit.web.http.Visitor;
import org.exposureaudit.web.http.Visitor.Given;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BringRoutesTest {
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

    private List<String> brought() throws IOException {
        return visitor.session().state().uploads().stream()
                .map(upload -> upload.drop() + ":" + upload.path() + ":" + text(upload))
                .toList();
    }

    private String text(StoredUpload upload) {
        try (InputStream in = Channels.newInputStream(visitor.session().open(upload))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void takesEverythingInOneFormAndBeginsToRead() throws IOException {
        Response answer =
                visitor.give(
                        "bring",
                        "files",
                        new Given("Zoë's chat.txt", "a\r\n--b\r\n"),
                        new Given("export/posts/1.json", "[]"),
                        new Given("export/posts/../2.json", "{}"),
                        new Given("export/.DS_Store", "x"));

        assertEquals(visitor.link("progress"), answer.headers().get("location"));
        assertEquals(
                List.of(
                        ":Zoë's chat.txt:a\r\n--b\r\n",
                        "export:posts/1.json:[]",
                        "export:posts/2.json:{}"),
                brought());
        assertTrue(visitor.session().state().checked());
        assertEquals(
                List.of("Zoë's chat.txt", "export"),
                visitor.page("bring").select(".ea-file__name").eachText());
    }

    @Test
    void saysWhichFilesItCannotReadAndKeepsTheOthers() throws IOException {
        Response answer =
                visitor.give(
                        "bring",
                        "files",
                        new Given("contacts.vcf", "BEGIN:VCARD\nEND:VCARD\n"),
                        new Given("holiday.pages", "x"),
                        new Given("facebook.zip.crdownload", "x"));

        String said = Visitor.errors(answer).getOrDefault("files", "");
        assertTrue(
                said.contains(
                        "holiday.pages is not a kind of file we can read. Add a ZIP, HTML, JSON, CSV or text file."),
                said);
        assertTrue(
                said.contains("facebook.zip.crdownload is a download that has not finished."),
                said);
        assertEquals(1, visitor.session().state().uploads().size());
    }

    @Test
    void asksForFilesWhereNoneIsChosen() throws IOException {
        assertEquals(
                Map.of("files", "Choose the files first."),
                Visitor.errors(visitor.give("bring", "files", new Given("", ""))));
        assertEquals(
                Map.of("files", "Add a file or folder first."),
                Visitor.errors(visitor.post("bring/start")));
    }

    @Test
    void takesOneFileAsItIsForTheScript() throws IOException {
        assertEquals(
                "{\"kept\":true,\"error\":\"\"}",
                visitor.file("bring/file", "my export+1/Zoë/1.json", "[1]").body());
        assertEquals(List.of("my export+1:Zoë/1.json:[1]"), brought());
        assertTrue(
                visitor.file("bring/file", "holiday.pages", "x")
                        .body()
                        .startsWith("{\"kept\":false,\"error\":\"is not a kind"));
        assertEquals(
                "{\"kept\":false,\"error\":\"\"}",
                visitor.file("bring/file", "Thumbs.db", "x").body());
        assertEquals(
                visitor.link("progress"), visitor.post("bring/start").headers().get("location"));
    }

    @Test
    void replacesAFileOfAFolderThatComesAgain() throws IOException {
        visitor.file("bring/file", "export/1.json", "old");
        visitor.file("bring/file", "export/1.json", "new");
        assertEquals(List.of("export:1.json:new"), brought());
    }

    @Test
    void takesAThingOffTheListAgain() throws IOException {
        visitor.file("bring/file", "export/1.json", "[]");
        visitor.file("bring/file", "export/2.json", "[]");
        visitor.file("bring/file", "contacts.vcf", "x");
        String removal = visitor.page("bring").select(".ea-file form").attr("action");

        Response answer = visitor.post(removal.replace(visitor.link(""), ""));

        assertEquals(visitor.link("bring"), answer.headers().get("location"));
        assertEquals(List.of(":contacts.vcf:x"), brought());
        assertEquals(404, visitor.post("bring/remove/none").status());
    }

    @Test
    void stopsTheCheckWithTheLastThing() throws IOException {
        visitor.give("bring", "files", new Given("contacts.vcf", "x"));
        String removal = visitor.page("bring").select(".ea-file form").attr("action");
        visitor.post(removal.replace(visitor.link(""), ""));
        assertEquals(false, visitor.session().state().checked());
        assertTrue(visitor.page("progress").text().contains("nothing is added yet"));
    }

    @Test
    void readsAFolderOfThisComputerWhereItLies(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("my export"));
        String path = folder.resolve("my export").toString();
        assertEquals(
                visitor.link("progress"),
                visitor.post("bring/place", "place", "\"" + path + "\"").headers().get("location"));
        assertEquals(List.of(path), visitor.session().state().inPlace());
        Document page = visitor.page("bring");
        assertEquals(List.of("my export"), page.select(".ea-file__name").eachText());
        visitor.post(page.select(".ea-file form").attr("action").replace(visitor.link(""), ""));
        assertEquals(List.of(), visitor.session().state().inPlace());
    }

    @Test
    void saysWhatIsWrongWithAPlace() throws IOException {
        for (String place : List.of("", "Downloads", "/", "/no/such/folder", "/a\0b")) {
            Response wrong = visitor.post("bring/place", "place", place);
            assertEquals(1, Visitor.errors(wrong).size(), place);
        }
        assertEquals(List.of(), visitor.session().state().inPlace());
    }

    @Test
    void guidesToACopyFromEveryPlatform() throws IOException {
        List<String> guides = visitor.page("bring").select(".ea-panel li a").eachAttr("href");
        assertEquals(ArchiveReaders.ALL.size(), guides.size());
        for (int i = 0; i < guides.size(); i++) {
            ReaderInfo info = ArchiveReaders.ALL.get(i).info();
            Document guide = visitor.page(guides.get(i).replace(visitor.link(""), ""));
            assertEquals(info.howToGet(), guide.select(".ea-guide__step p").eachText());
            assertTrue(guide.text().contains(info.cannotShow().getFirst()), info.name());
            for (String picture : guide.select("main img").eachAttr("src")) {
                assertTrue(picture.matches("/assets/[0-9a-f]+/guide-[a-z]+\\.svg"), picture);
            }
        }
        assertEquals(404, visitor.get("bring/elsewhere").status());
        assertEquals(5, visitor.page("bring/no-copy").select(".ea-steps li").size());
    }
}
