package org.exposureaudit.web.http;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Assets;
import org.exposureaudit.web.http.page.Frame;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.page.Notices;
import org.exposureaudit.web.http.page.SessionBar;
import org.exposureaudit.web.http.session.Session;

/// Makes the frame of each page. May be shared between threads.
final class Frames {
    private final Assets assets;
    private final Notices notices = new Notices();
    private final Clock clock;
    private final boolean shared;

    /// @param clock the time, in the zone of the computer
    Frames(Assets assets, Clock clock, ServerSettings settings) {
        this.assets = assets;
        this.clock = clock;
        this.shared = !settings.isPrivate();
    }

    /// Lets the next page of the session say something.
    void say(Visit visit, Notice notice) {
        if (visit instanceof SessionVisit inside) {
            notices.put(inside.session().id(), notice);
        }
    }

    /// The frame of a page.
    Frame around(Visit visit, Answer.Page page) throws IOException {
        return new Frame(
                page.title(),
                page.isToMend(),
                visit.context().path(),
                visit instanceof SessionVisit inside ? bar(inside.session()) : SessionBar.NONE,
                visit instanceof SessionVisit inside
                        ? notices.take(inside.session().id())
                        : Notice.NONE,
                assets::address);
    }

    private SessionBar bar(Session session) throws IOException {
        Instant ends = session.endsAt();
        ZoneId zone = clock.getZone();
        Duration left = Duration.between(clock.instant(), ends);
        return new SessionBar(
                Routes.SESSIONS + session.id() + "/",
                ends.atZone(zone),
                left.isNegative() ? Duration.ZERO : left,
                Math.toIntExact(Math.round(session.timeLeft() * 100)),
                session.state().sample(),
                shared);
    }
}
