package org.exposureaudit.web.findings.overview;

import java.io.IOException;
import java.util.Optional;
import org.exposureaudit.web.findings.book.Casebook;
import org.exposureaudit.web.findings.book.Casebooks;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.session.check.CheckProgress;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.tag.Words;

/// The results at a glance.
public final class ResultsRoutes {
    private static final String TITLE = "Results";

    /// They need nothing but the session of each request.
    public ResultsRoutes() {}

    /// Names the addresses it answers.
    public void add(Routes routes) {
        routes.get("results", ResultsRoutes::show);
    }

    private static Answer show(SessionVisit visit) throws IOException {
        Results results = visit.session().results();
        Optional<Casebook> book = Casebooks.of(visit);
        if (book.isEmpty()) {
            return new Answer.Page("findings/none.jte", TITLE, nothing(results, visit));
        }
        ResultsBuilder builder = new ResultsBuilder(book.get(), visit::link);
        String running = results instanceof Results.Running now ? running(now.progress()) : "";
        boolean outdated = results instanceof Results.Ready ready && ready.outdated();
        ResultsPage page = builder.page(running, outdated);
        String template = page.all() == 0 ? "findings/zero.jte" : "findings/results.jte";
        return new Answer.Page(template, TITLE, page);
    }

    private static String running(CheckProgress progress) {
        String far =
                progress.ofFiles() > 0
                        ? Words.number(progress.files())
                                + " of "
                                + Words.count(progress.ofFiles(), "file is", "files are")
                                + " read. "
                        : "The check still runs. ";
        return far + "These are the first results; there may be more.";
    }

    private static NonePage nothing(Results results, SessionVisit visit) {
        return switch (results) {
            case Results.Running now ->
                    new NonePage(
                            "We are reading what you brought",
                            now.progress().waits()
                                    ? "Other checks on this computer have their turn first."
                                    : "There are no results to show yet. They appear here as soon as there are some.",
                            visit.link("progress"),
                            "See how far it is");
            case Results.Failed failed ->
                    new NonePage(
                            "The check did not work",
                            failed.sentence(),
                            visit.link("bring"),
                            "Go to your data");
            case Results.None _, Results.Ready _ ->
                    new NonePage(
                            "Nothing is checked yet",
                            "Bring a copy of one of your accounts first. Then the results appear here.",
                            visit.link("bring"),
                            "Bring your data");
        };
    }
}
