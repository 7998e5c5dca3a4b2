package org.exposureaudit.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// The system's Chromium, driven as a user would. Where there is none, browser tests are left out, but never where changes are accepted.
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> foreign = new ArrayList<>();
    private final List<String> dialogs = new ArrayList<>();

    Chromium() {
        boolean there = Files.isExecutable(PROGRAM);
        if (System.getenv("CI") != null) {
            Assertions.assertTrue(there, "the browser tests need chromium");
        }
        Assumptions.assumeTrue(there, "no chromium here, so no browser tests");
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--no-first-run")));
    }

    /// How a page is looked at.
    ///
    /// @param width the width of the window
    /// @param script whether scripts run
    record View(int width, boolean script) {
        static final View DESKTOP = new View(1280, true);
        static final View PHONE = new View(390, true);
        static final View PLAIN = new View(1280, false);

        @Override
        public String toString() {
            return width + (script ? "" : " without scripts");
        }
    }

    /// A window of its own that notes every request to elsewhere and every dialog.
    Page open(View view, String origin) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(view.width(), 900)
                                .setLocale("en-GB")
                                .setJavaScriptEnabled(view.script()));
        context.setDefaultTimeout(120_000);
        context.setDefaultNavigationTimeout(120_000);
        context.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(origin + "/") && !url.startsWith("data:")) {
                foreign.add(url);
            }
        });
        Page page = context.newPage();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    /// Every request that went elsewhere.
    List<String> foreignRequests() {
        return List.copyOf(foreign);
    }

    /// Every dialog that popped up.
    List<String> dialogs() {
        return List.copyOf(dialogs);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
