package org.exposureaudit.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.web.browser.Chromium.View;
import org.exposureaudit.web.http.ServerFixture;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.Sessions.Started;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.session.told.You;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names, posts, file names and search terms that would like to be more than text.
final class NaughtyStringsTest {
    private static final List<String> STRINGS =
            List.of(
                    "<script>window.caught=1;alert('caught')</script>",
                    "\"><img src=x onerror=window.caught=1>",
                    "<img src=\"http://caught.example/pixel.png\">",
                    "<svg/onload=alert(1)>",
                    "javascript:alert(1)",
                    "';alert(String.fromCharCode(88))//",
                    "</textarea></title><iframe src=http://caught.example>",
                    "{{7*7}} ${7*7} @{7*7}",
                    "&lt;script&gt;alert(2)&lt;/script&gt;",
                    "\u202egnp.exe\u202c \u200b\ufeff",
                    "Z\u0351\u034f\u0321\u032ba\u0321l\u0361g\u035co",
                    "\ud83d\udc69\u200d\ud83c\udfeb \ud83c\udff4\u200d\u2620\ufe0f",
                    "\u0627\u0644\u0645\u062f\u0631\u0633\u0629 \u05d1\u05d9\u05ea \u05e1\u05e4\u05e8",
                    "../../../../etc/passwd",
                    "' OR 1=1 --",
                    "%0d%0aSet-Cookie:%20a=b");
    private static final String SCHOOL = "Nine Elms <b>Primary</b> School";

    @Test
    void stayText(@TempDir Path folder) throws IOException, InterruptedException {
        try (Chromium chromium = new Chromium();
                ServerFixture running = new ServerFixture(folder)) {
            Started started = running.sessions().create();
            bring(started.session());
            Page page = chromium.open(View.DESKTOP, running.origin());
            String base = running.origin() + "/c/" + started.session().id() + "/";
            page.context().addCookies(List.of(new Cookie("check", started.secret()).setUrl(base)));
            for (String path : paths(started.session())) {
                page.navigate(base + path);
                assertTrue(untouched(page), path);
            }
            page.navigate(base + "explore");
            for (String words : STRINGS) {
                page.locator("#words").fill(words);
                page.locator("form[role=search] button").first().click();
                assertTrue(untouched(page), "a search term");
            }
            assertEquals(List.of(), chromium.dialogs());
            assertEquals(List.of(), chromium.foreignRequests());
            assertEquals(List.of(), running.failures());
        }
    }

    private static boolean untouched(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "() => window.caught === undefined && !document.querySelector('main iframe, main img:not([src^=\"/assets/\"]), main script:not([src^=\"/assets/\"])')"));
    }

    private static List<String> paths(Session session) throws IOException {
        List<String> paths =
                new ArrayList<>(
                        List.of(
                                "you",
                                "school",
                                "people",
                                "bring",
                                "progress",
                                "progress/files",
                                "results",
                                "who",
                                "findings",
                                "audience",
                                "checklist",
                                "report?kind=mine&names=shown&words=whole",
                                "finish"));
        session.results().report().orElseThrow().current().stream()
                .limit(12)
                .forEach(finding -> paths.add("findings/" + finding.fingerprint().value()));
        return paths;
    }

    private static void bring(Session session) throws IOException, InterruptedException {
        StoredUpload upload =
                session.store(
                        "<b>drop</b>",
                        "items.jsonl",
                        new ByteArrayInputStream(items().getBytes(StandardCharsets.UTF_8)));
        You nobody = You.UNKNOWN;
        You you =
                new You(
                        STRINGS.getFirst(),
                        STRINGS.get(1),
                        "",
                        List.of(),
                        "",
                        STRINGS.get(2),
                        nobody.role(),
                        List.of(),
                        List.of(),
                        "",
                        nobody.phase(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false);
        session.change(state ->
                state.with(you)
                        .with(SchoolChoice.named(SCHOOL, List.of("Nine Elms Primary School")))
                        .under(List.of("marchwood"), "")
                        .withUploads(List.of(upload)));
        session.check();
        session.awaitCheck();
    }

    private static String items() {
        StringBuilder items = new StringBuilder();
        int n = 0;
        for (String text : STRINGS) {
            n++;
            items.append(
                    "{\"id\":\"n%d\",\"kind\":\"post\",\"platform\":\"facebook\",\"author\":\"self\",\"datetime\":\"2026-03-02T10:00:00Z\",\"text\":\"%s at Nine Elms Primary School, call me on 07700 900123\",\"audience\":\"public\"}\n"
                            .formatted(n, escaped(text)));
            items.append(
                    "{\"id\":\"m%d\",\"kind\":\"message\",\"platform\":\"instagram\",\"author\":\"other\",\"other_party\":{\"display_name\":\"%s\"},\"datetime\":\"2026-03-02T20:00:00Z\",\"text\":\"%s\"}\n"
                            .formatted(n, escaped(text), escaped(text)));
        }
        return items.toString();
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder();
        text.chars().forEach(c -> json.append("\\u%04x".formatted(c)));
        return json.toString();
    }
}
