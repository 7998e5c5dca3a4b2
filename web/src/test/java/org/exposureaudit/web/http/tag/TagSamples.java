package org.exposureaudit.web.http.tag;

import static java.util.Map.entry;

import gg.jte.Content;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exposureaudit.web.http.tag.Errors.FieldError;
import org.exposureaudit.web.http.tag.FileRow.State;
import org.exposureaudit.web.http.tag.chart.Bars;
import org.exposureaudit.web.http.tag.chart.Heat;
import org.exposureaudit.web.http.tag.chart.Years;
import org.exposureaudit.web.http.tag.evidence.Clue;
import org.exposureaudit.web.http.tag.evidence.Key;
import org.exposureaudit.web.http.tag.evidence.Message;
import org.exposureaudit.web.http.tag.evidence.PairSide;
import org.exposureaudit.web.http.tag.evidence.Piece;

/// Parameters for every tag, with one text wherever foreign text can stand and one number wherever something is counted.
final class TagSamples {
    private final String text;
    private final int number;

    private TagSamples(String text, int number) {
        this.text = text;
        this.number = number;
    }

    /// By the name of the tag, its parameters.
    static SortedMap<String, Map<String, Object>> of(String text, int number) {
        TagSamples samples = new TagSamples(text, number);
        SortedMap<String, Map<String, Object>> all = new TreeMap<>();
        all.putAll(samples.findings());
        all.putAll(samples.evidence());
        all.putAll(samples.people());
        all.putAll(samples.charts());
        all.putAll(samples.parts());
        all.putAll(samples.forms());
        return all;
    }

    private FindingRow row(String id) {
        return new FindingRow(id, text, "high", text, text, text, text, true);
    }

    private Map<String, Map<String, Object>> findings() {
        return Map.of(
                "severity", Map.of("level", "urgent"),
                "finding", Map.of("row", row("f0"), "pick", true),
                "findings", Map.of("rows", Collections.nCopies(number, row("f1")), "third", false),
                "notice", Map.of("text", text, "undo", "/undo"),
                "tasks", Map.of("title", text, "id", "tasks", "rows", tasks()),
                "tally", Map.of("counts", List.of(new Count(text, number, true))));
    }

    private List<TaskRow> tasks() {
        return List.of(
                new TaskRow(text, text, "", text, text, TaskRow.Tone.NONE),
                new TaskRow(text, text, text, text, text, TaskRow.Tone.PLAIN),
                new TaskRow("1", text, "/rule", "", text, TaskRow.Tone.STRONG));
    }

    private Map<String, Map<String, Object>> evidence() {
        List<Piece> pieces = List.of(new Piece(text, 0), new Piece(text, 1));
        return Map.of(
                "marked", Map.of("text", pieces),
                "chat",
                        Map.of(
                                "where", text,
                                "when", text,
                                "messages",
                                        List.of(
                                                new Message(text, true, true, pieces),
                                                new Message(text, false, false, pieces))),
                "keys", Map.of("keys", List.of(new Key(1, text, text))),
                "clause", Map.of("words", text, "source", text, "href", text),
                "steps",
                        Map.of(
                                "steps",
                                List.of(Step.of(text, text), new Step(text, "", text, text))),
                "masked", Map.of("text", text),
                "paper", Map.of("label", text, "content", content()),
                "file", Map.of("row", file()));
    }

    private FileRow file() {
        return new FileRow(
                text,
                State.STOPPED,
                text,
                text,
                text,
                40,
                List.of(new FileRow.Part(text, number, text)),
                List.of(new Action("/stop", text, text)));
    }

    private Map<String, Map<String, Object>> people() {
        PairSide side = new PairSide(text, text, text);
        return Map.of(
                "pair", Map.of("left", side, "right", side),
                "clues", Map.of("clues", List.of(new Clue(true, text), new Clue(false, text))),
                "answers",
                        Map.of(
                                "name",
                                "answer",
                                "labelledby",
                                "ask",
                                "choices",
                                List.of(Choice.of("yes", text)),
                                "row",
                                true));
    }

    private Map<String, Map<String, Object>> charts() {
        Bars.Row bar = new Bars.Row(text, text, Map.of("s-high", number, "s-note", 1));
        List<Integer> day = Collections.nCopies(48, number);
        return Map.of(
                "bars",
                        Map.of(
                                "chart",
                                new Bars(text, text, text, Bars.severities(), List.of(bar))),
                "years", Map.of("chart", Years.of(text, text, Map.of(1970, number, 2026, 1))),
                "heat", Map.of("chart", new Heat(text, text, 17, 31, Collections.nCopies(7, day))),
                "table",
                        Map.of(
                                "table",
                                new Table(text, List.of(text, text), List.of(List.of(text, text)))),
                "progress", Map.of("percent", 62, "label", text));
    }

    private Map<String, Map<String, Object>> parts() {
        List<Fact> facts = List.of(new Fact(text, text, new Link(text, text)));
        Link link = new Link(text, text);
        return Map.ofEntries(
                entry("facts", Map.of("facts", facts)),
                entry("glance", Map.of("facts", facts)),
                entry(
                        "fold",
                        Map.of("title", text, "content", content(), "about", text, "open", true)),
                entry("panel", Map.of("title", text, "content", content(), "line", true)),
                entry("pager", Map.of("label", text, "previous", link, "next", link, "say", text)),
                entry("back", Map.of("href", text, "text", text)),
                entry("button", Map.of("href", text, "text", text)),
                entry("submit", Map.of("text", text, "value", text, "name", "go", "about", text)));
    }

    private Map<String, Map<String, Object>> forms() {
        List<Choice> choices = List.of(new Choice(text, text, text, true), Choice.of("b", text));
        Map<String, Object> group =
                Map.of(
                        "name", "group", "legend", text, "choices", choices, "hint", text, "error",
                        text, "heading", true);
        Map<String, Object> field =
                Map.of("name", "field", "label", text, "value", text, "hint", text, "error", text);
        return Map.ofEntries(
                entry("input", field),
                entry("textarea", field),
                entry(
                        "upload",
                        Map.of("name", "field", "label", text, "hint", text, "error", text)),
                entry("select", Map.of("name", "field", "label", text, "choices", choices)),
                entry("radios", group),
                entry("checkboxes", group),
                entry(
                        "date",
                        Map.of(
                                "name", "born", "legend", text, "day", text, "month", text, "year",
                                text, "error", text)),
                entry(
                        "errors",
                        Map.of("errors", new Errors(List.of(new FieldError("field", text))))),
                entry("error", Map.of("field", "field", "text", text)));
    }

    private Content content() {
        return output -> output.writeUserContent(text);
    }
}
