package org.exposureaudit.web.http;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.exposureaudit.web.Features;
import org.exposureaudit.web.http.ServerSettings.Mode;
import org.exposureaudit.web.http.session.SessionRules;
import org.exposureaudit.web.http.session.Sessions;

/// A running server on any free port, with its sessions in a folder of the test.
public final class ServerFixture implements AutoCloseable {
    private final Sessions sessions;
    private final WebServer server;
    private final Launch launch = Launch.forOne();
    private final List<Exception> failures = Collections.synchronizedList(new ArrayList<>());

    /// One with all features.
    public ServerFixture(Path folder) throws IOException {
        this(folder, Clock.systemUTC(), Features::all);
    }

    /// One with these features.
    public ServerFixture(Path folder, Clock clock, Function<Surroundings, List<Feature>> features)
            throws IOException {
        sessions = new Sessions(folder, SessionRules.USUAL, clock);
        Surroundings around =
                new Surroundings(
                        new ServerSettings(0, Mode.PRIVATE, List.of()), sessions, launch, clock);
        server = WebServer.start(around, features.apply(around), failures::add);
    }

    /// The running server.
    public WebServer server() {
        return server;
    }

    /// Its port.
    public int port() {
        return server.port();
    }

    /// The sessions it knows.
    public Sessions sessions() {
        return sessions;
    }

    /// What the browser that opened the program holds.
    public String openedCookie() {
        return Launch.COOKIE + "=" + launch.kept();
    }

    /// What went wrong in the program itself.
    public List<Exception> failures() {
        return List.copyOf(failures);
    }

    /// Its address, without a slash at the end.
    public String origin() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        server.close();
        sessions.close();
    }
}
