package org.exposureaudit.web.findings.book;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.session.told.Marks;

/// Changes what a session has noted on findings.
public final class Marking {
    private Marking() {}

    /// Notes a mark without more on findings, or takes back where the user is with them.
    ///
    /// @return the number of the change, by which it can be undone
    public static int mark(
            Session session, Collection<String> fingerprints, Optional<Mark.Kind> kind)
            throws IOException {
        return change(
                session,
                marks ->
                        kind.map(one -> marks.with(fingerprints, Mark.of(one)))
                                .orElseGet(() -> marks.reopened(fingerprints)));
    }

    /// Changes the marks.
    ///
    /// @return the number of the change
    public static int change(Session session, java.util.function.UnaryOperator<Marks> how)
            throws IOException {
        return session.change(state -> state.with(how.apply(state.marks()))).marks().lastChange();
    }

    /// Where a POST takes a change back.
    ///
    /// @param to the page that is shown then
    public static String undo(int change, String to) {
        return "undo/" + change + "/" + to;
    }
}
