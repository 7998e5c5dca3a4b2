package org.exposureaudit.web.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.exposureaudit.Policies;
import org.exposureaudit.policy.file.PolicyLoader;
import org.exposureaudit.web.http.ServerFixture;
import org.exposureaudit.web.http.Visitor;
import org.exposureaudit.web.http.Visitor.Given;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PolicyRoutesTest {
    private ServerFixture running;
    private Visitor visitor;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        running = new ServerFixture(folder);
        visitor = new Visitor(running);
    }

    @AfterEach
    void stop() {
        running.close();
        assertEquals(List.of(), running.failures());
    }

    @Test
    void offersEveryPolicyWithAPageToReadItOn() throws IOException {
        Document page = visitor.page("policy");
        assertEquals(Policies.IDS, page.select("input[name=policies]").eachAttr("value"));
        assertEquals(
                Policies.IDS.stream().map(id -> "/policies/" + id).toList(),
                page.select(".govuk-checkboxes__hint a").eachAttr("href"));
    }

    @Test
    void appliesThoseThatWereChosen() throws IOException {
        assertEquals(
                visitor.link("bring"),
                visitor.post("policy", "policies", "grange", "policies", "marchwood")
                        .headers()
                        .get("location"));
        assertEquals(List.of("marchwood", "grange"), visitor.session().state().policies());
        assertEquals(
                List.of("marchwood", "grange"),
                visitor.page("policy").select("input[checked]").eachAttr("value"));
    }

    @Test
    void needsOne() throws IOException {
        assertTrue(Visitor.errors(visitor.post("policy")).containsKey("policies"));
        assertTrue(
                Visitor.errors(visitor.post("policy", "policies", "elsewhere"))
                        .containsKey("policies"));
    }

    @Test
    void saysWhatIsWrongWithTheSchoolsOwn() throws IOException {
        Map<String, String> wrong =
                Visitor.errors(
                        visitor.give("policy/own", "own", new Given("ours.yaml", "id: 5\n")));
        assertTrue(wrong.getOrDefault("own", "").startsWith("ours.yaml, line 1"), wrong::toString);
        assertEquals("", visitor.session().state().ownPolicy());
    }

    @Test
    void takesTheSchoolsOwnAndDropsItAgain() throws IOException {
        String own = visitor.get("policy/template").body();
        assertEquals(PolicyLoader.template(), own);
        visitor.give("policy/own", "own", new Given("ours.yaml", own));
        assertEquals(own, visitor.session().state().ownPolicy());
        assertEquals(1, visitor.page("policy").select(".ea-unread li").size());
        assertEquals(303, visitor.post("policy").status());

        visitor.post("policy/own/forget");
        assertEquals("", visitor.session().state().ownPolicy());
    }
}
