package org.exposureaudit.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.exposureaudit.web.http.guard.ResponseHeaders;
import org.exposureaudit.web.http.page.Answer.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
final class GuardsTest {
    private static final String GET = "GET /there HTTP/1.1";
    private static final String POST = "POST /there HTTP/1.1";

    private ServerFixture running;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Feature there =
                routes -> {
                    routes.open("/there", _ -> new Json("{}"));
                    routes.openPost(
                            "/there", visit -> new Json("\"" + visit.form().text("a") + "\""));
                };
        running = new ServerFixture(folder, Clock.systemUTC(), _ -> List.of(there));
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "[::1]:PORT", "LOCALHOST:PORT"})
    void answersUnderItsOwnNames(String host) throws IOException {
        assertEquals(200, status(GET, "Host: " + host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "127.0.0.1:1",
                "rebound.example:PORT",
                "127.0.0.1.rebound.example:PORT",
                "localhost.:PORT",
                "0.0.0.0:PORT",
                "2130706433:PORT",
                "127.1:PORT",
                "[::ffff:127.0.0.1]:PORT"
            })
    void answersUnderNoOtherName(String host) throws IOException {
        assertEquals(421, status(GET, "Host: " + host));
    }

    @Test
    void refusesTwoNames() throws IOException {
        int status = status(GET, "Host: 127.0.0.1:PORT", "Host: rebound.example:PORT");
        assertEquals(4, status / 100);
    }

    @Test
    void refusesAnotherNameInTheRequestLine() throws IOException {
        int status = status("GET http://rebound.example/there HTTP/1.1", "Host: 127.0.0.1:PORT");
        assertEquals(4, status / 100);
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, navigate, '', 200, 200",
        "same-origin, navigate, null, 200, 200",
        "same-origin, cors, http://127.0.0.1:PORT, 200, 200",
        "same-origin, cors, http://evil.example, 403, 403",
        "none, navigate, '', 200, 403",
        "none, no-cors, '', 403, 403",
        "same-site, navigate, '', 403, 403",
        "cross-site, navigate, '', 403, 403",
        "cross-site, no-cors, http://evil.example, 403, 403",
        "made-up, navigate, '', 403, 403"
    })
    void believesTheBrowserAboutWhoAsks(String site, String mode, String origin, int get, int post)
            throws IOException {
        String[] headers = {
            "Host: 127.0.0.1:PORT",
            "Sec-Fetch-Site: " + site,
            "Sec-Fetch-Mode: " + mode,
            origin.isEmpty() ? "Accept: */*" : "Origin: " + origin
        };
        assertEquals(List.of(get, post), List.of(status(GET, headers), status(POST, headers)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 200, 403",
        "http://127.0.0.1:PORT, 200, 200",
        "http://localhost:PORT, 200, 200",
        "https://127.0.0.1:PORT, 403, 403",
        "http://127.0.0.1, 403, 403",
        "null, 403, 403",
        "http://evil.example, 403, 403"
    })
    void goesByTheOriginWhereTheBrowserSaysNoMore(String origin, int get, int post)
            throws IOException {
        String[] headers = {
            "Host: 127.0.0.1:PORT", origin.isEmpty() ? "Accept: */*" : "Origin: " + origin
        };
        assertEquals(List.of(get, post), List.of(status(GET, headers), status(POST, headers)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "QUERY", "X"})
    void answersNoOtherMethod(String method) throws IOException {
        assertEquals(405, status(method + " /there HTTP/1.1", "Host: 127.0.0.1:PORT"));
    }

    @Test
    void takesAFormAndNothingElse() throws IOException {
        String own = "Origin: http://127.0.0.1:PORT";
        String host = "Host: 127.0.0.1:PORT";
        String form = "Content-Type: application/x-www-form-urlencoded";
        String tooLong = "Content-Length: 1000001";
        assertEquals("\"b c\"", send(POST, "a=b+c", host, own, form).body());
        assertEquals(415, send(POST, "{}", host, own, "Content-Type: application/json").status());
        assertEquals(415, send(POST, "a=b", host, own, "Content-Type: text/plain").status());
        assertEquals(415, send(POST, "a=b", host, own).status());
        assertEquals(413, status(POST, host, own, form, tooLong));
    }

    @Test
    void saysTheSameToTheBrowserWhateverTheAnswer() throws IOException {
        for (RawHttp.Response response :
                Stream.of(
                                send(GET, "", "Host: 127.0.0.1:PORT"),
                                send(GET, "", "Host: evil.example"),
                                send("PUT / HTTP/1.1", "", "Host: 127.0.0.1:PORT"),
                                send(POST, "", "Host: 127.0.0.1:PORT"),
                                send("GET /%zz HTTP/1.1", "", "Host: 127.0.0.1:PORT"),
                                send("NONSENSE", "", "Host: 127.0.0.1:PORT"))
                        .toList()) {
            ResponseHeaders.ALL.forEach((name, value) ->
                    assertEquals(
                            value,
                            response.headers().get(name.toLowerCase(Locale.ROOT)),
                            name + " of " + response.status()));
        }
    }

    private int status(String line, String... headers) throws IOException {
        return send(line, "", headers).status();
    }

    private RawHttp.Response send(String line, String body, String... headers) throws IOException {
        String port = Integer.toString(running.port());
        return RawHttp.send(
                running.port(),
                line,
                Stream.of(headers).map(header -> header.replace("PORT", port)).toList(),
                body);
    }
}
