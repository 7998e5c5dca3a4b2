package org.exposureaudit.web.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.report.HandoverWriter;
import org.exposureaudit.report.HtmlReport;
import org.exposureaudit.report.JsonReport;
import org.exposureaudit.report.Report;
import org.exposureaudit.report.ReportWriter;
import org.exposureaudit.web.http.Feature;
import org.exposureaudit.web.http.Routes;
import org.exposureaudit.web.http.SessionVisit;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.page.Answer;
import org.exposureaudit.web.http.page.Answer.Download;
import org.exposureaudit.web.http.page.Notice;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.session.told.Mark.Kind;
import org.exposureaudit.web.http.session.told.Marks;

/// The pages of the report.
public final class ReportRoutes implements Feature {
    private static final String REPORT = "report";
    private static final String FINDING = "finding";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";
    private static final int LONGEST_NOTE = 2_000;

    @Override
    public void add(Routes routes) {
        routes.get(REPORT, this::page);
        routes.get(REPORT + "/save", this::save);
        routes.post(REPORT + "/leave-out", this::leaveOut);
        routes.post(REPORT + "/note", this::note);
    }

    private Answer page(SessionVisit visit) throws IOException {
        Results results = visit.session().results();
        Optional<Report> report = results.report();
        if (report.isEmpty()) {
            return new Answer.Page(
                    "report/none.jte", "Your report", new NonePage(visit.link("bring")));
        }
        Chosen chosen = chosen(visit, report.get());
        return new Answer.Page(
                "report/report.jte",
                "Your report",
                ReportPage.of(chosen, results instanceof Results.Running));
    }

    private static Chosen chosen(SessionVisit visit, Report report) throws IOException {
        return new Chosen(report, visit.session().state().marks(), Options.of(visit.query()));
    }

    private Answer save(SessionVisit visit) throws IOException {
        Optional<Report> report = visit.session().results().report();
        if (report.isEmpty()) {
            return visit.to(REPORT);
        }
        Chosen chosen = chosen(visit, report.get());
        return switch (visit.query().text("form")) {
            case "html", "" ->
                    new Download(
                            "report.html", HTML, out -> HandoverWriter.html(chosen.paper(), out));
            case "json" ->
                    new Download(
                            "report.json", JSON, out -> HandoverWriter.json(chosen.paper(), out));
            case "all-html" -> whole(report.get(), new HtmlReport(chosen.options().names()), HTML);
            case "all-json" -> whole(report.get(), new JsonReport(), JSON);
            default -> new Answer.Missing();
        };
    }

    private static Download whole(Report report, ReportWriter writer, String type) {
        return new Download(writer.fileName(), type, out -> writer.write(report, out));
    }

    private Answer leaveOut(SessionVisit visit) throws IOException {
        String finding = visit.form().text(FINDING);
        Marks marks =
                visit.session()
                        .change(state ->
                                state.with(state.marks().without(List.of(finding), Kind.KEEP)))
                        .marks();
        return back(
                visit,
                new Notice(
                        "It is left out of the report. It is still among your findings.",
                        visit.link("undo/" + marks.lastChange() + "/" + REPORT)));
    }

    private Answer note(SessionVisit visit) throws IOException {
        Form form = visit.form();
        String finding = form.text(FINDING);
        String typed = form.text("note");
        String note = typed.substring(0, Math.min(typed.length(), LONGEST_NOTE));
        boolean found = isFound(visit, finding);
        if (!found) {
            return new Answer.Missing();
        }
        visit.session()
                .change(state -> {
                    Mark kept = Mark.of(Kind.KEEP);
                    Mark noted = new Mark(kept.kind(), kept.whom(), kept.on(), note);
                    return state.with(state.marks().with(List.of(finding), noted));
                });
        return back(visit, Notice.of("Your note is in the report."));
    }

    private static boolean isFound(SessionVisit visit, String fingerprint) throws IOException {
        return visit.session().results().report().stream()
                .flatMap(report -> report.current().stream())
                .anyMatch(finding -> finding.fingerprint().value().equals(fingerprint));
    }

    private static Answer back(SessionVisit visit, Notice notice) {
        return visit.to(REPORT + "?" + Options.of(visit.form()).query(), notice);
    }

    /// Where nothing was checked yet.
    ///
    /// @param bring where to bring data
    public record NonePage(String bring) {}
}
