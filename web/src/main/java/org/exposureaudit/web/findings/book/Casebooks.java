package org.exposureaudit.web.findings.book;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.exposureaudit.index.Surroundings;
import org.exposureaudit.report.Report;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.session.told.Marks;

/// Gets what a session's check found, with what the user noted.
public final class Casebooks {
    private Casebooks() {}

    /// None where there is nothing to show yet.
    public static Optional<Casebook> of(SessionVisit visit) throws IOException {
        Session session = visit.session();
        Optional<Casebook> book = Optional.empty();
        var report = session.results().report();
        if (report.isPresent()) {
            Basis basis = new Basis(report.get(), session.state().marks());
            String id = session.id();
            book =
                    Optional.of(
                            session.digest()
                                    .of(
                                            basis,
                                            Casebook.class,
                                            () -> new Casebook(basis.report(), basis.marks(), id)));
        }
        return book;
    }

    /// What a casebook is made from: with thousands of findings making it takes longer than anything else on their pages.
    private record Basis(Report report, Marks marks) {}

    /// Does something with what looks for what stands around a message.
    public static Answer.Page withIndex(SessionVisit visit, Function<Around, Answer.Page> work)
            throws IOException {
        Optional<Answer.Page> found = visit.session().search(index -> work.apply(index::around));
        return found.orElseGet(() -> work.apply((place, most) -> Surroundings.NONE));
    }

    /// Whether a check still runs, so that there may be more.
    public static boolean isPartial(SessionVisit visit) throws IOException {
        return visit.session().results() instanceof Results.Running;
    }
}
