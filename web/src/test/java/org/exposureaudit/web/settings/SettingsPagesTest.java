package org.exposureaudit.web.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.exposureaudit.Detectors;
import org.exposureaudit.finding.Choices;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Detail;
import org.exposureaudit.web.http.SampleServer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
final class SettingsPagesTest {
    private static final String KEPT = "connection.pupil";

    private SampleServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        server = SampleServer.checked(folder);
    }

    @AfterEach
    void lookForEverything() throws IOException {
        server.session().change(state -> state.with(Choices.NONE));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void listsEveryCheckOnceAllTicked() throws IOException {
        Document page = server.page("settings");

        List<String> boxes = page.select("input[name=look][checked]").eachAttr("value");
        assertEquals(new TreeSet<>(Detectors.examined()), new TreeSet<>(boxes));
        assertEquals(
                boxes.size(), Set.copyOf(page.select("input[name=look]").eachAttr("id")).size());
    }

    @Test
    void leavesOutWhatIsSwitchedOffAndSaysSo() throws IOException {
        assertTrue(detectors().size() > 5);

        assertEquals(303, server.post("settings", Map.of("look", KEPT)).status());

        assertEquals(Set.of(KEPT), detectors());
        int off = Detectors.examined().size() - 1;
        String results = server.page("results").text();
        assertTrue(results.contains("You switched off " + off + " checks"), results);
        Document checklist = server.page("checklist");
        assertFalse(
                checklist
                        .select(".govuk-task-list__status:contains(Switched off by you)")
                        .isEmpty());
        assertEquals(
                List.of(KEPT),
                server.page("settings").select("input[name=look][checked]").eachAttr("value"));
    }

    @Test
    void allowsNamesAndLooksForEverythingAgain() throws IOException {
        Account account = someone();
        int before = findings().size();

        server.session()
                .change(state -> state.with(Choices.NONE.allowing(List.of(shown(account)))));
        assertTrue(findings().size() < before, "fewer than " + before);

        assertEquals(303, server.post("settings/reset", Map.of()).status());
        assertEquals(before, findings().size());
    }

    @Test
    void keepsNothingThatWouldLeaveOutTooMuch() throws IOException {
        var refused = server.post("settings", Map.of("look", KEPT, "allowed", "Rex\na"));

        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("A single letter would leave out far too much"));
        assertEquals(Choices.NONE, server.session().state().choices());
    }

    private List<Finding> findings() throws IOException {
        return server.session().results().report().orElseThrow().current();
    }

    private Set<String> detectors() throws IOException {
        Set<String> names = new TreeSet<>();
        findings().forEach(finding -> names.add(finding.detector()));
        return names;
    }

    // Somebody linked with the user, as their account calls them.
    private Account someone() throws IOException {
        return findings().stream()
                .filter(finding -> finding.detector().equals(KEPT))
                .map(finding -> finding.observations().getFirst().item().detail())
                .filter(Detail.Connection.class::isInstance)
                .map(detail -> ((Detail.Connection) detail).account())
                .findFirst()
                .orElseThrow();
    }

    private static String shown(Account account) {
        return account.displayName().isEmpty() ? account.handle() : account.displayName();
    }
}
