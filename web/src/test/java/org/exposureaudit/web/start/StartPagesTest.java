package org.exposureaudit.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exposureaudit.web.http.RawHttp;
import org.exposureaudit.web.http.RawHttp.Response;
import org.exposureaudit.web.http.ServerFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
final class StartPagesTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    private ServerFixture running;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        running = new ServerFixture(folder);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void saysWhatItCannotPromiseBesideWhatItPromises() throws IOException {
        String text = page("/").text();

        assertTrue(text.contains("It is deleted 30 minutes after you stop"), text);
        assertTrue(text.contains("What we cannot promise."), text);
        assertTrue(text.contains("0344 381 4772"), text);
    }

    @Test
    void beginsNothingForABrowserTheProgramDidNotOpen() throws IOException {
        for (String path : List.of("/start", "/sample")) {
            Response refused = post(path, "");

            assertEquals(403, refused.status());
            assertTrue(refused.body().contains("Open the check from the program first"));
        }
        assertEquals(0, running.sessions().count());
    }

    @Test
    void beginsWithTheSamplePersonAndDeletesHer() throws IOException, InterruptedException {
        try (HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            String begun = location(send(browser, "/sample", running.openedCookie()));
            String session = begun.replaceFirst("progress$", "");

            Document finish = Jsoup.parse(send(browser, session + "finish", "").body());
            assertEquals("Sample", finish.select(".ea-sample .govuk-tag").text());
            assertTrue(finish.text().contains("the made-up person’s 9 files"), finish.text());

            String gone = finish.select("main form").attr("action");
            assertEquals("/deleted", location(send(browser, gone, "posted=1")));
            assertEquals(404, send(browser, session + "finish", "").statusCode());
        }
        assertTrue(page("/deleted").text().contains("It is all gone"));
    }

    private HttpResponse<String> send(HttpClient browser, String path, String post)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(running.origin() + path));
        if (!post.isEmpty()) {
            request.header("Origin", running.origin())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Cookie", post)
                    .POST(BodyPublishers.ofString("a=b"));
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    @Test
    void bringsTheWholeSamplePerson() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("staff/rhian-calloway"))) {
            Set<String> exports =
                    files.map(file -> file.getFileName() + (Files.isDirectory(file) ? ".zip" : ""))
                            .filter(name -> !name.endsWith(".json"))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(exports, new TreeSet<>(SamplePerson.EXPORTS));
        }
    }

    private Document page(String path) throws IOException {
        Response response = get(path, "");
        assertEquals(200, response.status(), path);
        return Jsoup.parse(response.body());
    }

    private Response get(String path, String cookie) throws IOException {
        return RawHttp.send(
                running.port(), "GET " + path + " HTTP/1.1", headers("Cookie: " + cookie), "");
    }

    private Response post(String path, String body) throws IOException {
        return post(path, body, "none=0");
    }

    private Response post(String path, String body, String cookie) throws IOException {
        List<String> headers = headers("Cookie: " + cookie);
        headers.add("Origin: " + running.origin());
        headers.add("Content-Type: application/x-www-form-urlencoded");
        return RawHttp.send(
                running.port(),
                "POST " + path + " HTTP/1.1",
                headers,
                body.isEmpty() ? "a=b" : body);
    }

    private List<String> headers(String cookie) {
        return new ArrayList<>(List.of("Host: 127.0.0.1:" + running.port(), cookie));
    }
}
