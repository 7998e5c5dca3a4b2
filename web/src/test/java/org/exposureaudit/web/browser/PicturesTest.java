package org.exposureaudit.web.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exposureaudit.web.browser.Chromium.View;
import org.exposureaudit.web.http.ServerFixture;
import org.exposureaudit.web.http.session.SamplePerson;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.Sessions.Started;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Draws the pictures in the README from the made-up teacher's accounts: `-Dpictures.update=true`.
final class PicturesTest {
    private static final Path FOLDER = Path.of("src", "pictures");

    @Test
    @EnabledIfSystemProperty(
            named = "pictures.update",
            matches = "true",
            disabledReason = "it only draws pictures")
    void drawsThePicturesOfTheReadme(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (Chromium chromium = new Chromium();
                ServerFixture running = new ServerFixture(folder)) {
            Started started = running.sessions().create();
            Session session = started.session();
            SamplePerson.rhian().bringTo(session);
            session.change(state -> state.asSample());
            session.check();
            session.awaitCheck();
            Page page = chromium.open(View.DESKTOP, running.origin());
            String base = running.origin() + "/c/" + session.id() + "/";
            page.context().addCookies(List.of(new Cookie("check", started.secret()).setUrl(base)));
            draw(page, base + "results", "results.png");
            page.getByText("Start with the first one").first().click();
            draw(page, page.url(), "finding.png");
            draw(page, base + "checklist", "checklist.png");
        }
    }

    private static void draw(Page page, String url, String name) throws IOException {
        page.navigate(url);
        Files.createDirectories(FOLDER);
        Path picture = FOLDER.resolve(name);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        assertTrue(Files.size(picture) > 0);
    }
}
