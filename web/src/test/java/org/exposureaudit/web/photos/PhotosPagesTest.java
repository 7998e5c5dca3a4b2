package org.exposureaudit.web.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.exposureaudit.web.http.RawHttp;
import org.exposureaudit.web.http.SampleServer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
final class PhotosPagesTest {
    private SampleServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        server = SampleServer.checked(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Document page() throws IOException {
        return server.page("pictures");
    }

    private static Element shot(Document page, String file) {
        return page.select(".ea-shot").stream()
                .filter(each -> each.text().contains(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void drawsEachPictureInsideOrOutsideTheGrounds() throws IOException {
        Document page = page();
        assertTrue(page.select(".ea-sitemap .m-in").size() > 3);
        assertEquals(
                page.select(".ea-sitemap circle").size() - page.select(".m-site").size(),
                page.select("section[aria-labelledby=where] tbody tr").size());
        assertEquals(0, page.select("section img[src^=http], section [href^=http]").size());
    }

    @Test
    void drawsTheDaysOfASchoolYear() throws IOException {
        Document page = page();
        assertEquals(
                page.select(".ea-yearmap .d-shot").size(),
                page.select("section[aria-labelledby=when] tbody tr").size());
        assertTrue(page.select(".ea-yearmap .d-term").size() > 100);
    }

    @Test
    void tellsWhatSpeaksForAPictureAndLeadsToItsFindings() throws IOException {
        Element shot = shot(page(), "PXL_20261006_104012345.jpg");
        assertTrue(
                shot.text().contains("within the school's grounds, by the place in the picture"));
        assertTrue(shot.text().contains("Tuesday 6 October 2026 at 11:40, in school hours"));
        assertFalse(shot.select("a[href*=findings/]").isEmpty());
    }

    @Test
    void saysThatNobodysFaceIsLookedFor() throws IOException {
        assertTrue(page().text().contains("Nobody’s face is looked for"));
    }

    @Test
    void showsASmallCopyOfTheUsersOwnPictureAlone() throws IOException {
        Document page = page();
        String address = shot(page, "PXL_20261006_104012345.jpg").select("img").attr("src");
        RawHttp.Response copy = server.get(address.substring(address.lastIndexOf("pictures/")));
        assertEquals(200, copy.status());
        assertEquals("image/jpeg", copy.headers().get("content-type"));
        List<String> shown = page.select(".ea-shot:has(img)").eachText();
        assertEquals(
                List.of(), shown.stream().filter(text -> text.contains("Somebody else")).toList());
    }

    @Test
    void hasNoCopyOfWhatIsNotThere() throws IOException {
        for (String number : List.of("0", "-1", "9999", "one", "1e3")) {
            assertEquals(404, server.get("pictures/" + number).status());
        }
    }
}
