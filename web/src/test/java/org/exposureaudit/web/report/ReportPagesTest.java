package org.exposureaudit.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.Person;
import org.exposureaudit.web.http.RawHttp;
import org.exposureaudit.web.http.SampleServer;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.session.told.Mark.Kind;
import org.exposureaudit.web.http.session.told.Marks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
final class ReportPagesTest {
    private SampleServer server;
    private Report report;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        server = SampleServer.checked(folder);
        report = server.session().results().report().orElseThrow();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void markNothing() throws IOException {
        server.session().change(state -> state.with(Marks.NONE));
    }

    private String about(Person.Role role) {
        return report.current().stream()
                .filter(finding ->
                        finding.people().stream().anyMatch(person -> person.role() == role))
                .findFirst()
                .orElseThrow()
                .fingerprint()
                .value();
    }

    private void mark(String fingerprint, Mark mark) throws IOException {
        server.session()
                .change(state -> state.with(state.marks().with(List.of(fingerprint), mark)));
    }

    @Test
    void holdsNothingUntilSomethingIsKept() throws IOException {
        Document page = server.page("report");
        assertEquals(0, page.select(".ea-paper h3").size());
        assertTrue(page.text().contains("You have not kept any findings"), page.text());
    }

    @Test
    void savesJustWhatThePageShows() throws IOException {
        mark(about(Person.Role.PUPIL), Mark.of(Kind.KEEP));
        mark(
                about(Person.Role.PUPIL),
                new Mark(Kind.REPORTED, "the head", LocalDate.of(2026, 11, 20), ""));
        for (String words : List.of("part", "whole", "none")) {
            String options = "?kind=school&names=hidden&to=1&words=" + words;
            Document page = server.page("report" + options);
            RawHttp.Response saved = server.get("report/save" + options + "&form=html");
            Document file = Jsoup.parse(saved.body());
            assertEquals(
                    page.select(".ea-paper blockquote").eachText(),
                    file.select("blockquote").eachText());
            assertEquals(
                    page.select(".ea-paper h3 bdi").eachText(), file.select("h2 bdi").eachText());
            assertTrue(file.text().contains("I reported it to the head on 20"), file.text());
            assertEquals(
                    "attachment; filename=\"report.html\"",
                    saved.headers().get("content-disposition"));
        }
    }

    @Test
    void hidesNamesUnlessTheyAreAskedFor() throws IOException {
        String fingerprint = about(Person.Role.PARENT);
        mark(fingerprint, Mark.of(Kind.KEEP));
        String name =
                report.current().stream()
                        .filter(finding -> finding.fingerprint().value().equals(fingerprint))
                        .findFirst()
                        .map(Finding::people)
                        .orElseThrow()
                        .getFirst()
                        .name();
        for (String form : List.of("html", "json")) {
            assertFalse(server.get("report/save?form=" + form).body().contains(name));
            assertTrue(server.get("report/save?names=shown&form=" + form).body().contains(name));
        }
    }

    @Test
    void takesANoteAndLeavesOutAgain() throws IOException {
        String fingerprint = about(Person.Role.PUPIL);
        mark(fingerprint, Mark.of(Kind.KEEP));
        String note = "I have asked <b>the head</b> about it.";
        Map<String, String> form = Map.of("finding", fingerprint, "note", note);
        assertEquals(303, server.post("report/note", form).status());
        assertTrue(server.page("report").select(".ea-paper").text().contains(note));
        assertEquals(303, server.post("report/leave-out", form).status());
        assertEquals(0, server.page("report").select(".ea-paper h3").size());
        assertEquals(404, server.post("report/note", Map.of("finding", "0", "note", "x")).status());
    }

    @Test
    void theUsersOwnCopyHoldsAllButWhatTheyPutAside() throws IOException {
        Finding aside = report.current().getFirst();
        mark(aside.fingerprint().value(), Mark.of(Kind.HIDDEN));
        String json = server.get("report/save?kind=mine&form=json").body();
        assertFalse(json.contains(aside.fingerprint().value()));
        assertTrue(json.contains(report.current().getLast().fingerprint().value()));
        assertTrue(server.get("report/save?kind=mine&form=all-json").body().contains("findings/1"));
        assertEquals(404, server.get("report/save?kind=mine&form=doc").status());
    }

    @Test
    void leadsToTheDataWhereNothingWasChecked(@TempDir Path folder) throws IOException {
        try (SampleServer empty = SampleServer.begun(folder)) {
            assertEquals(
                    "Bring your data", empty.page("report").select("main a.govuk-button").text());
            assertEquals(303, empty.get("report/save?form=html").status());
        }
    }
}
