package org.exposureaudit.web.http;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exposureaudit.web.http.session.SamplePerson;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.Sessions.Started;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A running server with a session in which the made-up teacher's exports are checked, or one that has just begun.
public final class SampleServer implements AutoCloseable {
    private final ServerFixture running;
    private final Started started;

    private SampleServer(Path folder) throws IOException {
        running = new ServerFixture(folder);
        started = running.sessions().create();
    }

    /// One whose session has just begun.
    public static SampleServer begun(Path folder) throws IOException {
        return new SampleServer(folder);
    }

    /// One whose session is checked.
    public static SampleServer checked(Path folder) throws IOException, InterruptedException {
        SampleServer server = new SampleServer(folder);
        SamplePerson.rhian().bringTo(server.session());
        server.session().check();
        server.session().awaitCheck();
        return server;
    }

    /// The session.
    public Session session() {
        return started.session();
    }

    /// Asks for a page of the session.
    public RawHttp.Response get(String path) throws IOException {
        return RawHttp.send(running.port(), "GET " + at(path) + " HTTP/1.1", headers(), "");
    }

    /// The page at an address of the session.
    public Document page(String path) throws IOException {
        return Jsoup.parse(get(path).body());
    }

    /// Sends a form to an address of the session.
    public RawHttp.Response post(String path, Map<String, String> form) throws IOException {
        String body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return RawHttp.send(running.port(), "POST " + at(path) + " HTTP/1.1", headers(), body);
    }

    private List<String> headers() {
        return List.of(
                "Host: 127.0.0.1:" + running.port(),
                "Origin: " + running.origin(),
                "Content-Type: application/x-www-form-urlencoded",
                "Cookie: check=" + started.secret());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String at(String path) {
        return "/c/" + session().id() + "/" + path;
    }

    /// What went wrong in the program itself.
    public List<Exception> failures() {
        return running.failures();
    }

    @Override
    public void close() {
        running.close();
    }
}
