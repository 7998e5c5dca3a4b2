package org.exposureaudit.web.http;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.web.http.Route.Body;
import org.exposureaudit.web.http.Route.InSession;
import org.exposureaudit.web.http.Route.Method;
import org.exposureaudit.web.http.Route.Open;

/// The addresses of all features, gathered while the server is set up.
public final class Routes {
    /// What the path of a session begins with; its public id follows.
    static final String SESSIONS = "/c/";

    /// The name of the session's id in a path.
    static final String ID = "session";

    private final List<Route> all = new ArrayList<>();

    /// Shows something to anybody.
    public void open(String path, Answering<Visit> handler) {
        all.add(new Open(Method.GET, path, handler));
    }

    /// Changes something for somebody who has no session yet.
    public void openPost(String path, Answering<Visit> handler) {
        all.add(new Open(Method.POST, path, handler));
    }

    /// Shows something of a session.
    ///
    /// @param path what follows the session in the address, for example `findings/{fingerprint}`
    public void get(String path, Answering<SessionVisit> handler) {
        all.add(new InSession(Method.GET, inSession(path), Body.FORM, handler));
    }

    /// Changes something in a session, as a form says.
    public void post(String path, Answering<SessionVisit> handler) {
        all.add(new InSession(Method.POST, inSession(path), Body.FORM, handler));
    }

    /// Takes files into a session: the handler reads the body as a stream.
    public void upload(String path, Answering<SessionVisit> handler) {
        all.add(new InSession(Method.POST, inSession(path), Body.FILES, handler));
    }

    /// Every address so far.
    public List<Route> all() {
        return List.copyOf(all);
    }

    private static String inSession(String path) {
        return SESSIONS + "{" + ID + "}/" + path;
    }
}
