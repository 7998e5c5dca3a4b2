package org.exposureaudit.reader.format;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.ReaderFixture;
import org.exposureaudit.reader.format.JsonPaths.Step;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

final class JsonPathsTest {
    private static final String CHATS =
            """
            {"about":"x","chats":{"list":[
             {"name":"a","tags":[1,2],"skip":[{"no":1}],"messages":[{"t":"1"},{"t":"2"}]},
             {"name":"b","messages":[{"t":"3"}]}, 7]}}
            """;

    private static Step step(String path) {
        return switch (path) {
            case "", "/chats", "/chats/list", "/chats/list/*" -> Step.ENTER;
            case "/chats/list/*/messages" -> Step.EACH;
            case "/chats/list/*/tags" -> Step.HEAD;
            default -> Step.SKIP;
        };
    }

    @Test
    void handsOnElementsWithWhatStoodBeforeThem() throws IOException {
        List<String> found = new ArrayList<>();
        JsonPaths.each(
                reading(CHATS),
                JsonPathsTest::step,
                each ->
                        found.add(
                                each.head().text("name")
                                        + each.head().items("tags").size()
                                        + " "
                                        + each.value().text("t")
                                        + " "
                                        + each.at().text()));
        assertEquals(
                List.of(
                        "a2 1 /chats/list/0/messages/0",
                        "a2 2 /chats/list/0/messages/1",
                        "b0 3 /chats/list/1/messages/0"),
                found);
    }

    @Test
    void handsOnObjectsWhole() throws IOException {
        List<String> found = new ArrayList<>();
        JsonPaths.each(
                reading("{\"a\":{\"x\":1},\"b\":[{\"y\":2}],\"c\":3}"),
                path -> path.isEmpty() ? Step.ENTER : Step.EACH,
                each -> found.add(each.name() + each.value().fields().size()));
        assertEquals(List.of("a1", "b1"), found);
    }

    @Test
    void handsOnWhatStoodBeforeABreak() {
        List<String> found = new ArrayList<>();
        assertThrows(
                JacksonException.class,
                () ->
                        JsonPaths.each(
                                reading("{\"a\":[{\"x\":1},{\"x\":2},{\"x\""),
                                path -> path.isEmpty() ? Step.ENTER : Step.EACH,
                                each -> found.add(each.value().text("x"))));
        assertEquals(List.of("1", "2"), found);
    }

    private static FileReading reading(String json) {
        return new FileReading(file("t.json", json), ReaderFixture.NOWHERE);
    }
}
