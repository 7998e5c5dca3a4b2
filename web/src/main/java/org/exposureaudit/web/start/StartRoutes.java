package org.exposureaudit.web.start;

import java.io.IOException;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Launch;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.Surroundings;
import org.exposureaudit.web.http.Visit;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.Sessions;

/// The first page, where a check or the sample begins, and the last, where everything is deleted.
public final class StartRoutes implements Feature {
    private static final int FORBIDDEN = 403;

    private final Sessions sessions;
    private final Launch launch;
    private final boolean shared;

    /// Of this server.
    public StartRoutes(Surroundings around) {
        sessions = around.sessions();
        launch = around.launch();
        shared = !around.settings().isPrivate();
    }

    @Override
    public void add(Routes routes) {
        routes.open("/", _ -> start(""));
        routes.open("/open/{token}", visit -> start(visit.path("token")));
        routes.openPost("/start", this::begin);
        routes.openPost("/sample", this::beginSample);
        routes.open("/deleted", StartRoutes::deleted);
        routes.get("finish", StartRoutes::finish);
        routes.post("finish", this::delete);
    }

    private Answer start(String token) {
        return page(new StartPage(token, false, shared), 200);
    }

    private Answer begin(Visit visit) throws IOException {
        if (!launch.admits(visit)) {
            return refused();
        }
        Sessions.Started started = sessions.create();
        return new Answer.Begin(started.session().id(), started.secret(), "you");
    }

    private Answer beginSample(Visit visit) throws IOException {
        if (!launch.admits(visit)) {
            return refused();
        }
        Sessions.Started started = sessions.create();
        SamplePerson.load(started.session());
        return new Answer.Begin(started.session().id(), started.secret(), "progress");
    }

    private Answer refused() {
        return page(new StartPage("", true, shared), FORBIDDEN);
    }

    private static Answer page(StartPage page, int status) {
        return new Answer.Page("start/start.jte", "Check your accounts", page, status);
    }

    private static Answer finish(SessionVisit visit) throws IOException {
        Session session = visit.session();
        FinishPage page = FinishPage.of(session.state(), session.results());
        return new Answer.Page("start/finish.jte", "Delete everything and finish", page);
    }

    private Answer delete(SessionVisit visit) throws IOException {
        sessions.delete(visit.session());
        return new Answer.End(visit.session().id(), "/deleted");
    }

    private static Answer deleted(Visit visit) {
        DeletedPage page = new DeletedPage(visit.query().text("by").equals("time"));
        return new Answer.Page("start/deleted.jte", "It is all gone", page);
    }
}
