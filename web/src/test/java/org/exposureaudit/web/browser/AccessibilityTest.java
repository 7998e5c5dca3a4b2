package org.exposureaudit.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exposureaudit.web.browser.Chromium.View;
import org.exposureaudit.web.http.Route;
import org.exposureaudit.web.http.ServerFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Goes from link to link over all pages there are, and looks on one of each sort for what keeps people with disabilities out.
@TestInstance(Lifecycle.PER_CLASS)
final class AccessibilityTest {
    private static final int EACH = 1;

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
        return Stream.of(View.DESKTOP, View.PHONE);
    }

    @ParameterizedTest
    @MethodSource("views")
    void noPageKeepsAnybodyOut(View view) {
        Page page = chromium.open(view, running.origin());
        page.context().addCookies(List.of(OpenedCookie.of(running)));
        page.navigate(running.origin() + "/");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Try it with a made-up person first"))
                .click();
        page.getByText("See your results").first().click();
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(page.url(), running.origin() + "/"));
        String base = page.url().replaceFirst("(/c/[^/]+/).*", "$1");
        ELSEWISE.forEach(path -> open.add(base + path));
        List<String> met = new ArrayList<>(open);
        while (!open.isEmpty()) {
            String url = open.poll();
            if (seen.merge(sort(url), 1, Integer::sum) > EACH) {
                continue;
            }
            page.navigate(url);
            wrong.addAll(wrongOn(page, sort(url), view));
            for (String link : links(page)) {
                if (!met.contains(link)) {
                    met.add(link);
                    open.add(link);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), unseen(seen));
        assertEquals(List.of(), chromium.foreignRequests());
    }

    private static List<String> wrongOn(Page page, String sort, View view) {
        List<String> wrong = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            wrong.add(sort + ": " + rule.getId() + " " + rule.getNodes().getFirst().getTarget());
        }
        Object wide =
                page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth + 1");
        if (Boolean.TRUE.equals(wide)) {
            wrong.add(sort + ": is wider than " + view);
        }
        return wrong;
    }

    // Links that save a file lead to no page.
    private List<String> links(Page page) {
        Object found =
                page.evaluate(
                        "() => Array.from(document.links).map(link => link.href.split('#')[0])");
        List<String> links = new ArrayList<>();
        if (found instanceof List<?> all) {
            for (Object link : all) {
                String url = String.valueOf(link);
                if (url.startsWith(running.origin() + "/") && isPage(url)) {
                    links.add(url);
                }
            }
        }
        return links;
    }

    private static boolean isPage(String url) {
        return !url.contains("/save?") && !url.contains("/template");
    }

    /// The route an address belongs to.
    private String sort(String url) {
        String path = url.substring(running.origin().length()).replaceFirst("\\?.*", "");
        return running.server().routes().stream()
                .filter(route -> route.method() == Route.Method.GET)
                .map(Route::path)
                .filter(route -> path.matches(route.replaceAll("\\{[a-z]+\\}", "[^/]+")))
                .min((one, other) -> Integer.compare(variables(one), variables(other)))
                .orElse(path);
    }

    private static int variables(String route) {
        return Math.toIntExact(route.chars().filter(c -> c == '{').count());
    }

    private List<String> unseen(Map<String, Integer> seen) {
        assertTrue(seen.size() > 10, seen.keySet().toString());
        return running.server().routes().stream()
                .filter(route -> route.method() == Route.Method.GET)
                .map(Route::path)
                .filter(path -> !seen.containsKey(path))
                .filter(path -> !NO_PAGES.contains(path))
                .toList();
    }

    /// Files, pictures and streams, which are no pages, and the two that the end of a session and the address of the program lead to.
    private static final List<String> NO_PAGES =
            List.of(
                    "/open/{token}",
                    "/come-back/{token}",
                    "/deleted",
                    "/c/{session}/you/me.json",
                    "/c/{session}/pictures/{number}",
                    "/c/{session}/policy/template",
                    "/c/{session}/progress/events",
                    "/c/{session}/report/save");

    /// Pages of a session that forms lead to, or that a sample does not link to.
    private static final List<String> ELSEWISE =
            List.of("keep", "progress", "progress/files", "explore/0");
}
