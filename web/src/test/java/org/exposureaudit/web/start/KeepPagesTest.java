package org.exposureaudit.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exposureaudit.web.http.RawHttp;
import org.exposureaudit.web.http.RawHttp.Response;
import org.exposureaudit.web.http.ServerFixture;
import org.exposureaudit.web.http.session.Sessions.Started;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
final class KeepPagesTest {
    private static final String PASSPHRASE = "four odd words here";

    private ServerFixture running;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        running = new ServerFixture(folder);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private Response post(String path, String cookie, Map<String, String> form) throws IOException {
        String body =
                form.entrySet().stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        List<String> headers =
                List.of(
                        "Host: 127.0.0.1:" + running.port(),
                        "Origin: " + running.origin(),
                        "Content-Type: application/x-www-form-urlencoded",
                        "Cookie: " + cookie);
        return RawHttp.send(running.port(), "POST " + path + " HTTP/1.1", headers, body);
    }

    private String keep(Started started) throws IOException {
        Response kept =
                post(
                        "/c/" + started.session().id() + "/keep",
                        "check=" + started.secret(),
                        Map.of("days", "7", "passphrase", PASSPHRASE, "again", PASSPHRASE));
        assertEquals(200, kept.status());
        return Jsoup.parse(kept.body()).select("main strong bdi").text();
    }

    @Test
    void comesBackWithCodeAndPassphraseAndNothingElse() throws IOException {
        Started started = running.sessions().create();
        started.session().change(state -> state.asSample());
        String code = keep(started);
        String opened = running.openedCookie();
        Map<String, String> right = Map.of("code", code, "passphrase", PASSPHRASE);

        assertEquals(422, post("/come-back", "a=b", right).status());
        assertEquals(
                422,
                post("/come-back", opened, Map.of("code", code, "passphrase", "another one"))
                        .status());
        assertEquals(
                422,
                post("/come-back", opened, Map.of("code", "x" + code, "passphrase", PASSPHRASE))
                        .status());
        Response back = post("/come-back", opened, right);
        assertEquals(303, back.status());
        assertTrue(
                back.headers().getOrDefault("location", "").endsWith("/results"),
                "it leads to the results");
        assertEquals(
                404,
                RawHttp.send(
                                running.port(),
                                "GET /c/" + started.session().id() + "/keep HTTP/1.1",
                                List.of(
                                        "Host: 127.0.0.1:" + running.port(),
                                        "Cookie: check=" + started.secret()),
                                "")
                        .status());
    }

    @ParameterizedTest
    @CsvSource({
        "7, short, short, at least 12",
        "7, long enough for it, long enough for ti, differ",
        "8, long enough for it, long enough for it, Choose how long",
        "'', long enough for it, long enough for it, Choose how long"
    })
    void saysWhatToMend(String days, String passphrase, String again, String words)
            throws IOException {
        Started started = running.sessions().create();
        Response response =
                post(
                        "/c/" + started.session().id() + "/keep",
                        "check=" + started.secret(),
                        Map.of("days", days, "passphrase", passphrase, "again", again));
        assertEquals(422, response.status());
        assertTrue(Jsoup.parse(response.body()).text().contains(words), response.body());
        assertTrue(!response.body().contains(passphrase), "a passphrase is never sent back");
    }
}
