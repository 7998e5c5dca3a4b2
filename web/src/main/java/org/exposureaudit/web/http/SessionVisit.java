package org.exposureaudit.web.http;

import io.javalin.http.Context;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.session.Session;

/// A request of somebody who brought the secret of the session its path names.
public final class SessionVisit extends Visit {
    private final Session session;

    SessionVisit(Context context, Session session) {
        super(context);
        this.session = session;
    }

    /// The session.
    public Session session() {
        return session;
    }

    /// The address of another page of the session.
    ///
    /// @param relative for example `findings`
    public String link(String relative) {
        return Routes.SESSIONS + session.id() + "/" + relative;
    }

    /// Go to another page of the session.
    public Answer.SeeOther to(String relative) {
        return new Answer.SeeOther(link(relative));
    }

    /// Go to another page of the session, which says what was done.
    public Answer.SeeOther to(String relative, Notice notice) {
        return new Answer.SeeOther(link(relative), notice);
    }
}
