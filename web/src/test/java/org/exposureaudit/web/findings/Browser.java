package org.exposureaudit.web.findings;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Visits one session's pages as a browser does, without running scripts.
///
/// @param origin the server's address
/// @param id the session's public id
/// @param secret what the browser holds
record Browser(String origin, String id, String secret) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /// What came back.
    ///
    /// @param status the status
    /// @param to where it leads, or an empty text
    /// @param page the page
    record Visited(int status, String to, Document page) {}

    Browser with(String other) {
        return new Browser(origin, id, other);
    }

    /// A page of the session.
    Visited get(String relative) throws IOException, InterruptedException {
        return send(request(address(relative)).GET().build());
    }

    /// Sends a form; fields are names and values in turn.
    Visited post(String relative, String... fields) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=');
            body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(
                request(address(relative))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build());
    }

    /// Sends a form and goes where it leads.
    Document submit(String relative, String... fields) throws IOException, InterruptedException {
        Visited sent = post(relative, fields);
        if (sent.status() != 303) {
            throw new IllegalStateException("status " + sent.status());
        }
        return send(request(origin + sent.to()).GET().build()).page();
    }

    private String address(String relative) {
        return relative.startsWith("/") ? origin + relative : origin + "/c/" + id + "/" + relative;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Cookie", "check=" + secret);
    }

    private static Visited send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
        return new Visited(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                Jsoup.parse(response.body()));
    }
}
