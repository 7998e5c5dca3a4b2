package org.exposureaudit.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.web.browser.Chromium.View;
import org.exposureaudit.web.http.ServerFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// From the first click to a check that is deleted, as a user goes through it.
@TestInstance(Lifecycle.PER_CLASS)
final class JourneyTest {
    private ServerFixture running;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        chromium = new Chromium();
        running = new ServerFixture(folder);
    }

    @AfterAll
    void stop() {
        if (running != null) {
            running.close();
            chromium.close();
        }
    }

    static Stream<View> views() {
        return Stream.of(View.DESKTOP, View.PHONE, View.PLAIN);
    }

    @ParameterizedTest
    @MethodSource("views")
    void theSamplePersonIsCheckedLookedThroughReportedAndDeleted(View view) throws IOException {
        Page page = chromium.open(view, running.origin());
        page.context().addCookies(List.of(OpenedCookie.of(running)));
        page.navigate(running.origin() + "/");
        press(page, "Try it with a made-up person first");
        follow(page, "See your results");
        assertThat(heading(page)).isVisible();
        finding(page);
        list(page);
        search(page);
        checklist(page);
        report(page);
        finish(page);
        assertEquals(List.of(), chromium.foreignRequests());
        assertEquals(List.of(), chromium.dialogs());
        assertEquals(List.of(), running.failures());
        page.context().close();
    }

    private static void finding(Page page) {
        follow(page, "Start with the first one");
        assertThat(page.getByText("What to do").first()).isVisible();
        press(page, "It is done");
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
        press(page, "Undo");
    }

    private static void list(Page page) {
        navigate(page, "Findings");
        Locator boxes = page.locator("input[name=f]");
        assertTrue(boxes.count() > 5, "the sample person has findings");
        boxes.nth(0).check();
        boxes.nth(1).check();
        press(page, "Keep for report");
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
    }

    private static void search(Page page) {
        navigate(page, "Search");
        page.locator("#words").fill("school");
        page.locator("form[role=search] button").first().click();
        assertThat(page.locator("mark").first()).isVisible();
        assertTrue(!page.url().contains("school"), "what was looked for is in no address");
        page.locator(".ea-hits a").first().click();
        assertThat(heading(page)).hasText("In its place");
    }

    private static void checklist(Page page) {
        navigate(page, "Checklist");
        page.locator(".ea-ask input[value=not-sure]").check();
        press(page, "Save and go to the next question");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Your answer is saved");
    }

    private static void report(Page page) throws IOException {
        navigate(page, "Report");
        assertThat(page.locator(".ea-paper h3")).hasCount(2);
        Download saved =
                page.waitForDownload(
                        () -> page.getByText("Save the report", exactly()).first().click());
        assertEquals("report.html", saved.suggestedFilename());
        String file = Files.readString(saved.path());
        String first = page.locator(".ea-paper h3 bdi").first().innerText();
        assertTrue(file.contains("Things I found in my own accounts"));
        assertTrue(file.contains(first), "the file says what the page says");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private void finish(Page page) {
        String results = page.url();
        page.getByText("Delete now").first().click();
        press(page, "Delete everything now");
        assertThat(heading(page)).hasText("It is all gone");
        Response after = page.navigate(results);
        assertEquals(404, after.status());
        assertEquals(0, running.sessions().count());
    }

    private static Locator heading(Page page) {
        return page.locator("h1").first();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    // A link that looks like a button is told to be one.
    private static void follow(Page page, String words) {
        page.locator("main a", new Page.LocatorOptions().setHasText(words)).first().click();
    }

    private static void navigate(Page page, String entry) {
        page.locator(".ea-nav a", new Page.LocatorOptions().setHasText(entry)).first().click();
    }
}
