package org.exposureaudit.web.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.exposureaudit.Policies;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Clause.Checkable;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Question;
import org.exposureaudit.web.http.RawHttp;
import org.exposureaudit.web.http.SampleServer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
final class ChecklistPagesTest {
    private static final Policy POLICY = Policies.of("marchwood").getFirst();

    private SampleServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        server = SampleServer.checked(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void listsEveryClauseOfThePolicy() throws IOException {
        Document page = server.page("checklist");
        assertEquals(
                POLICY.clauses().stream().map(Clause::paraphrase).sorted().toList(),
                page.select(".govuk-task-list__link").eachText().stream().sorted().toList());
    }

    @Test
    void talliesEveryClauseOnce() throws IOException {
        int all =
                server.page("checklist").select(".ea-tally dd").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum();
        assertEquals(POLICY.clauses().size(), all);
    }

    @Test
    void showsOnlyWhatNeedsTheUser() throws IOException {
        Document page = server.page("checklist?policy=marchwood&show=mine");
        assertTrue(page.select(".govuk-task-list__item").size() < POLICY.clauses().size());
        assertEquals(0, page.select(".govuk-task-list__status:contains(Nothing found)").size());
    }

    @Test
    void everyClauseHasAPage() throws IOException {
        for (Clause clause : POLICY.clauses()) {
            RawHttp.Response response = server.get("checklist/marchwood/" + clause.id());
            assertEquals(200, response.status(), clause.id());
        }
        assertEquals(404, server.get("checklist/marchwood/marchwood.nothing").status());
        assertEquals(404, server.get("checklist/nothing/marchwood.nothing").status());
    }

    @Test
    void anAnswerIsKeptSaidAndTakenBack() throws IOException {
        Clause clause =
                POLICY.clauses().stream()
                        .filter(each ->
                                each.checkable() == Checkable.ASK && each.questions().size() == 1)
                        .findFirst()
                        .orElseThrow();
        Question question = POLICY.question(clause.questions().getFirst()).orElseThrow();
        Map<String, String> about =
                Map.of("policy", "marchwood", "question", question.id(), "clause", clause.id());
        String unsafe = question.safeAnswer().equalsIgnoreCase("yes") ? "no" : "yes";

        assertEquals(303, server.post("checklist/answer", with(about, "reply", unsafe)).status());
        Document page = server.page("checklist/marchwood/" + clause.id());
        assertEquals("Something to do", page.select("h1").text());
        assertTrue(page.text().contains("You said " + unsafe), page.text());
        assertTrue(page.text().contains(question.otherwise()), page.text());

        assertEquals(303, server.post("checklist/withdraw", about).status());
        assertEquals(
                "Question for you",
                server.page("checklist/marchwood/" + clause.id()).select("h1").text());
    }

    @Test
    void asksTheNextQuestionUntilNoneIsLeft() throws IOException {
        String first = asked("checklist");
        String second = asked("checklist?policy=marchwood&after=" + first);
        assertTrue(!first.equals(second), first);
    }

    private String asked(String path) throws IOException {
        return server.page(path).select(".ea-ask input[name=question]").attr("value");
    }

    @Test
    void saysWhatToMendWhereNoAnswerWasChosen() throws IOException {
        RawHttp.Response response =
                server.post(
                        "checklist/answer",
                        Map.of("policy", "marchwood", "question", asked("checklist")));
        assertEquals(422, response.status());
        assertTrue(response.body().contains("<title>Error: "), response.body());
        assertTrue(response.body().contains("Choose an answer."), response.body());
    }

    @Test
    void knowsNoQuestionOfAnotherPolicy() throws IOException {
        assertEquals(
                404,
                server.post(
                                "checklist/answer",
                                Map.of("policy", "nothing", "question", "q.x", "reply", "yes"))
                        .status());
    }

    @Test
    void leadsToThePoliciesWhereNoneIsChosen(@TempDir Path folder) throws IOException {
        try (SampleServer empty = SampleServer.begun(folder)) {
            assertEquals(
                    "Choose the policy",
                    empty.page("checklist").select("main a.govuk-button").text());
        }
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> more = new TreeMap<>(form);
        more.put(name, value);
        return more;
    }
}
