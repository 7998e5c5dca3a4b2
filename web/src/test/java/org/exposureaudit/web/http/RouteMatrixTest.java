package org.exposureaudit.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.web.http.Route.InSession;
import org.exposureaudit.web.http.guard.ResponseHeaders;
import org.exposureaudit.web.http.session.Sessions.Started;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Every address there is, tried by those who may not have it.
@TestInstance(Lifecycle.PER_CLASS)
final class RouteMatrixTest {
    private static final String VARIES = "\\{[a-z]+\\}";

    private ServerFixture running;
    private Started own;
    private Started other;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        running = new ServerFixture(folder);
        own = running.sessions().create();
        other = running.sessions().create();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void thereIsSomethingToTry() {
        assertTrue(running.server().routes().stream().anyMatch(InSession.class::isInstance));
    }

    @Test
    void nobodyReachesASessionWithoutItsSecret() throws IOException {
        String id = own.session().id();
        List<String> reached = new ArrayList<>();
        for (Route route : inSession()) {
            for (String cookie :
                    List.of(
                            "a=b",
                            "check=",
                            "check=" + other.secret(),
                            "check=" + "A".repeat(43),
                            running.openedCookie())) {
                RawHttp.Response response = ask(route, path(route, id), cookie);
                if (response.status() != 404 || response.body().contains(id)) {
                    reached.add(route.method() + " " + route.path());
                }
            }
        }
        assertEquals(List.of(), reached);
    }

    @Test
    void anUnknownSessionIsNotToldFromAnothers() throws IOException {
        for (Route route : inSession()) {
            String unknown = path(route, "A".repeat(22));
            String foreign = path(route, other.session().id());
            String cookie = "check=" + own.secret();
            assertEquals(
                    ask(route, unknown, cookie).body(),
                    ask(route, foreign, cookie).body(),
                    route.path());
        }
    }

    @Test
    void noAddressAnswersUnderAnotherName() throws IOException {
        for (Route route : running.server().routes()) {
            String path = path(route, own.session().id());
            List<String> headers =
                    List.of(
                            "Host: rebound.example:" + running.port(),
                            "Cookie: check=" + own.secret());
            String line = route.method() + " " + path + " HTTP/1.1";
            assertEquals(
                    421, RawHttp.send(running.port(), line, headers, "").status(), route.path());
        }
    }

    @Test
    void noAddressAnswersAnotherSitesPage() throws IOException {
        for (Route route : running.server().routes()) {
            String path = path(route, own.session().id());
            String line = route.method() + " " + path + " HTTP/1.1";
            for (String from :
                    List.of("Origin: http://evil.example", "Sec-Fetch-Site: cross-site")) {
                List<String> headers =
                        List.of(
                                "Host: 127.0.0.1:" + running.port(),
                                from,
                                "Cookie: check=" + own.secret());
                assertEquals(
                        403,
                        RawHttp.send(running.port(), line, headers, "").status(),
                        route.path());
            }
        }
    }

    @Test
    void whoHasTheSecretReachesTheirPages() throws IOException {
        for (Route route : inSession()) {
            if (route.method() == Route.Method.GET
                    && !route.path().matches(".*" + VARIES + "/.*" + VARIES + ".*")) {
                RawHttp.Response response =
                        ask(route, path(route, own.session().id()), "check=" + own.secret());
                assertNotEquals(404, response.status(), route.path());
                assertNotEquals(500, response.status(), route.path());
            }
        }
        assertEquals(List.of(), running.failures());
    }

    @Test
    void everyAnswerTellsTheBrowserToKeepNothing() throws IOException {
        for (Route route : running.server().routes()) {
            RawHttp.Response response =
                    ask(route, path(route, own.session().id()), "check=" + other.secret());
            ResponseHeaders.ALL.forEach((name, value) ->
                    assertEquals(
                            value,
                            response.headers().get(name.toLowerCase(Locale.ROOT)),
                            route.path()));
        }
    }

    private List<Route> inSession() {
        return running.server().routes().stream().filter(InSession.class::isInstance).toList();
    }

    private static String path(Route route, String id) {
        return route.path().replace("{" + Routes.ID + "}", id).replaceAll(VARIES, "x");
    }

    private RawHttp.Response ask(Route route, String path, String cookie) throws IOException {
        List<String> headers =
                List.of(
                        "Host: 127.0.0.1:" + running.port(),
                        "Origin: " + running.origin(),
                        "Cookie: " + cookie);
        String line = route.method() + " " + path + " HTTP/1.1";
        return RawHttp.send(running.port(), line, headers, "");
    }
}
