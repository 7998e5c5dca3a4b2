package org.exposureaudit.web.upload;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.reader.Coverage.FileLine;
import org.exposureaudit.report.Report;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Answer.EventSink;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.session.Session;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.tag.Action;
import org.exposureaudit.web.http.tag.Fact;
import org.exposureaudit.web.http.tag.FileRow;

/// How far the check is: as events where our script runs, as a page that is fetched again where it does not; and afterwards what became
/// of each file.
public final class ProgressRoutes implements Feature {
    private static final String PATH = "progress";

    // A stream that ends is asked for again by the browser, which counts as a visit and keeps the
    // session.
    private static final int MOST_WAITS = 30;
    private static final Duration WAIT = Duration.ofSeconds(2);

    @Override
    public void add(Routes routes) {
        routes.get(PATH, this::show);
        routes.get(PATH + "/events", visit -> new Answer.Events(sink -> send(visit, sink)));
        routes.get(PATH + "/files", this::files);
        routes.post(PATH + "/stop", this::stop);
    }

    private Answer show(SessionVisit visit) throws IOException {
        Session session = visit.session();
        List<Brought> brought = Brought.all(session.state());
        Results results = session.results();
        Course course = Course.of(results, brought.size());
        Optional<Coverage> coverage = results.report().map(Report::coverage);
        List<FileRow> files =
                brought.stream().map(each -> row(visit, each, coverage, course)).toList();
        return new Answer.Page(
                "upload/progress.jte",
                course.title(),
                new ProgressPage(
                        course,
                        course.working() ? workFirst(files) : files,
                        coverage.isPresent(),
                        results.report().map(ProgressRoutes::unseen).orElseGet(List::of),
                        GuideRoutes.links(visit)));
    }

    private static FileRow row(
            SessionVisit visit, Brought brought, Optional<Coverage> coverage, Course course) {
        List<Action> actions = List.of(BringRoutes.removal(visit, brought));
        List<FileLine> lines =
                coverage.map(Coverage::files).orElseGet(List::of).stream()
                        .filter(line -> brought.isCalled(line.input()))
                        .toList();
        if (!lines.isEmpty()) {
            return FileRows.reported(brought, lines, actions);
        }
        return FileRows.waiting(brought, course.working() ? "In work" : "Added", actions);
    }

    // What is in work or in trouble first, what is read last.
    private static List<FileRow> workFirst(List<FileRow> files) {
        List<FileRow> sorted = new ArrayList<>();
        files.stream().filter(row -> row.state() != FileRow.State.READ).forEach(sorted::add);
        files.stream().filter(row -> row.state() == FileRow.State.READ).forEach(sorted::add);
        return sorted;
    }

    private static List<Fact> unseen(Report report) {
        List<Fact> unseen = new ArrayList<>();
        report.blindSpots()
                .forEach((platform, spots) ->
                        unseen.add(Fact.of(platform, String.join(" ", spots))));
        return unseen;
    }

    private static void send(SessionVisit visit, EventSink sink) throws IOException {
        Session session = visit.session();
        String lead = "";
        int percent = -1;
        boolean results = false;
        for (int waits = 0; waits < MOST_WAITS; waits++) {
            Course course = Course.of(session.results(), 1);
            if (!course.working() || course.results() != results) {
                sink.event("done", "");
                return;
            }
            if (!course.lead().equals(lead)) {
                lead = course.lead();
                sink.event("lead", lead);
            }
            if (course.percent() != percent) {
                percent = course.percent();
                sink.event("percent", String.valueOf(percent));
            }
            if (!session.awaitNews(WAIT)) {
                sink.event("still", "");
            }
        }
    }

    private Answer files(SessionVisit visit) throws IOException {
        Optional<Report> report = visit.session().results().report();
        if (report.isEmpty()) {
            return visit.to(PATH);
        }
        FilesPage page =
                FilesPage.of(
                        report.get().coverage(),
                        visit.query().text("state"),
                        number(visit.query().text("page")),
                        query -> visit.link(PATH + "/files" + query));
        return new Answer.Page("upload/files.jte", "Every single file", page);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    private Answer stop(SessionVisit visit) throws IOException {
        visit.session().cancel();
        return visit.to(PATH, Notice.of("Reading is stopped. What you added is still here."));
    }
}
