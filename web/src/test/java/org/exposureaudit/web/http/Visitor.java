package org.exposureaudit.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exposureaudit.web.http.RawHttp.Response;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.Sessions.Started;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Somebody with a session of their own, who sends what a browser would.
public final class Visitor {
    private static final String BOUNDARY = "----visitor7f3a";

    private final ServerFixture running;
    private final Started started;

    /// One whose session has just begun.
    public Visitor(ServerFixture running) throws IOException {
        this.running = running;
        this.started = running.sessions().create();
    }

    /// A file of a form.
    ///
    /// @param name what the browser calls it
    /// @param text what is in it
    public record Given(String name, String text) {}

    /// Their session.
    public Session session() {
        return started.session();
    }

    /// The address of a page of theirs.
    public String link(String path) {
        return "/c/" + session().id() + "/" + path;
    }

    /// What is answered to a request for a page.
    public Response get(String path) throws IOException {
        return send("GET", path, List.of(), "");
    }

    /// A page that is there.
    public Document page(String path) throws IOException {
        Response response = get(path);
        assertEquals(200, response.status(), path);
        return Jsoup.parse(response.body());
    }

    /// What is answered to a form, whose fields are given as names and values in turn.
    public Response post(String path, String... fields) throws IOException {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(
                "POST",
                path,
                List.of("Content-Type: application/x-www-form-urlencoded"),
                String.join("&", pairs));
    }

    /// What is answered to a form with files.
    public Response give(String path, String field, Given... files) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Given file : files) {
            body.append("--")
                    .append(BOUNDARY)
                    .append("\r\nContent-Disposition: form-data; name=\"");
            body.append(field).append("\"; filename=\"").append(file.name().replace("\"", "%22"));
            body.append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.append(file.text()).append("\r\n");
        }
        body.append("--").append(BOUNDARY).append("--\r\n");
        return send(
                "POST",
                path,
                List.of("Content-Type: multipart/form-data; boundary=" + BOUNDARY),
                body.toString());
    }

    /// What is answered to a file as our script sends it.
    public Response file(String path, String name, String text) throws IOException {
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return send(
                "POST",
                path,
                List.of("Content-Type: application/octet-stream", "X-Path: " + coded),
                text);
    }

    /// The values in the fields of the form on a page, by name, as far as they are filled in.
    public static Map<String, String> filledIn(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("main input[type=text][value], main textarea")
                .forEach(field ->
                        fields.put(
                                field.attr("name"),
                                field.normalName().equals("textarea")
                                        ? field.wholeText()
                                        : field.attr("value")));
        page.select("main input[checked]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /// What a page says has to be put right, by the field it leads to; checks that these are there, and that the title says it first.
    public static Map<String, String> errors(Response response) {
        assertEquals(422, response.status());
        Document page = Jsoup.parse(response.body());
        assertEquals("Error: ", page.title().substring(0, "Error: ".length()));
        return page.select(".govuk-error-summary__list a").stream()
                .collect(
                        Collectors.toMap(
                                link -> {
                                    String field = link.attr("href").substring(1);
                                    assertEquals(1, page.select("#" + field).size(), field);
                                    return field;
                                },
                                link -> link.text(),
                                (one, other) -> one + " " + other,
                                LinkedHashMap::new));
    }

    private Response send(String method, String path, List<String> more, String body)
            throws IOException {
        List<String> headers =
                new ArrayList<>(
                        List.of(
                                "Host: 127.0.0.1:" + running.port(),
                                "Origin: " + running.origin(),
                                "Cookie: check=" + started.secret()));
        headers.addAll(more);
        return RawHttp.send(running.port(), method + " " + link(path) + " HTTP/1.1", headers, body);
    }
}
