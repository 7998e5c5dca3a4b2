package org.exposureaudit.web.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exposureaudit.Policies;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.web.http.RawHttp;
import org.exposureaudit.web.http.RawHttp.Response;
import org.exposureaudit.web.http.ServerFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(Lifecycle.PER_CLASS)
final class HelpPagesTest {
    private ServerFixture running;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        running = new ServerFixture(folder);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @ParameterizedTest
    @EnumSource(HelpTopic.class)
    void helpsWithEverythingItSaysItHelpsWith(HelpTopic topic) throws IOException {
        Document help = page("/" + topic.path());

        assertEquals(1, help.select("h1").size());
        assertEquals(topic.title() + " – Exposure Audit", help.title());
        List<String> dead = new ArrayList<>();
        for (String href : new TreeSet<>(help.select("main a[href^=/]").eachAttr("href"))) {
            if (get(href).status() != 200) {
                dead.add(href);
            }
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void showsEveryRuleAndQuestionOfEveryPolicy() throws IOException {
        for (Policy policy : Policies.of(Policies.ALL)) {
            String text = page("/policies/" + policy.id()).text();

            List<String> missing =
                    Stream.concat(
                                    policy.clauses().stream().map(Clause::paraphrase),
                                    policy.questions().stream().map(each -> each.text()))
                            .filter(words -> !text.contains(words.strip()))
                            .toList();
            assertEquals(List.of(), missing, policy.id());
            assertEquals(
                    List.of(),
                    policy.tell().keySet().stream()
                            .filter(each -> !EventWords.isKnown(each))
                            .toList());
        }
    }

    @Test
    void knowsNoOtherPolicyAndNoOtherHelp() throws IOException {
        assertEquals(404, get("/policies/elsewhere").status());
        assertEquals(404, get("/help/elsewhere").status());
    }

    private Document page(String path) throws IOException {
        Response response = get(path);
        assertEquals(200, response.status(), path);
        return Jsoup.parse(response.body());
    }

    private Response get(String path) throws IOException {
        return RawHttp.send(
                running.port(),
                "GET " + path + " HTTP/1.1",
                List.of("Host: 127.0.0.1:" + running.port()),
                "");
    }
}
