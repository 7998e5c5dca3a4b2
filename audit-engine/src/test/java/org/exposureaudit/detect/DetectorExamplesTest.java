package org.exposureaudit.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.Detectors;
import org.exposureaudit.detect.DetectRun.Worker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Runs the examples that lie beside the detectors: what must be seen, and what comes near and must not.
final class DetectorExamplesTest {
    private static final Background BACKGROUND = TestSchool.background();
    private static final int LEAST = 2;

    private static JsonNode read(String file) throws IOException {
        try (InputStream in = Detector.class.getResourceAsStream("examples/" + file + ".yaml")) {
            assertTrue(in != null, "no examples: " + file);
            return new YAMLMapper().readTree(in);
        }
    }

    private static List<JsonNode> list(JsonNode node, String name) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode value = node.get(name);
        if (value != null) {
            value.forEach(all::add);
        }
        return all;
    }

    // An example is one item, or several that only together show something.
    private static List<JsonNode> itemsOf(JsonNode example) {
        return example.get("items") == null ? List.of(example) : list(example, "items");
    }

    private static List<Observation> observe(JsonNode example) {
        DetectRun run = new DetectRun(Detectors.ALL, BACKGROUND);
        Worker worker = run.worker();
        int row = 0;
        for (JsonNode item : itemsOf(example)) {
            worker.accept(ExampleItems.item(item, ++row));
        }
        DetectResult result = run.finish(List.of(worker));
        assertEquals(List.of(), result.problems());
        result.observations().forEach(DetectorExamplesTest::checkAgainstCatalogue);
        return result.observations();
    }

    private static void checkAgainstCatalogue(Observation seen) {
        DetectorInfo info = DetectorCatalogue.shipped().find(seen.detector()).orElseThrow();
        seen.attributes()
                .forEach((name, value) ->
                        assertTrue(
                                info.allows(name, value),
                                () -> seen.detector() + " may not say " + name + ": " + value));
        assertTrue(info.categories().containsAll(seen.categories()), seen::detector);
        assertFalse(seen.group().isBlank(), () -> seen.detector() + " names no group");
        assertFalse(seen.evidence().isEmpty(), () -> seen.detector() + " shows no evidence");
        seen.evidence().forEach(line -> assertFalse(line.isBlank(), seen::detector));
    }

    @TestFactory
    Stream<DynamicTest> everyDetectorSeesItsExamplesAndPassesOverItsNearMisses() {
        return Detectors.ALL.stream()
                .map(detector -> dynamicTest(detector.name(), () -> tryExamples(detector.name())));
    }

    private static void tryExamples(String name) throws IOException {
        JsonNode file = read(name);
        List<JsonNode> sees = list(file, "sees");
        List<JsonNode> misses = list(file, "near-misses");
        assertTrue(sees.size() >= LEAST, "too few examples");
        assertTrue(misses.size() >= LEAST, "too few near misses");
        sees.forEach(example -> mustSee(name, example));
        misses.forEach(example -> mustNotSee(name, example));
    }

    private static void mustSee(String name, JsonNode example) {
        List<Observation> seen =
                observe(example).stream().filter(each -> each.detector().equals(name)).toList();
        assertEquals(1, seen.size(), () -> "one observation of " + example);
        Observation one = seen.getFirst();
        List<Observation.Mark> marks =
                itemsOf(example).stream()
                        .flatMap(item -> ExampleItems.marks(item).stream())
                        .toList();
        assertEquals(marks, one.marks(), example::toString);
        JsonNode says = example.get("says");
        if (says != null) {
            says.properties()
                    .forEach(fact ->
                            assertEquals(
                                    fact.getValue().asString(),
                                    one.says(fact.getKey()),
                                    () -> fact.getKey() + " of " + example));
        }
        if (example.get("categories") != null) {
            assertEquals(
                    ExampleItems.strings(example, "categories"),
                    one.categories(),
                    example::toString);
        }
    }

    private static void mustNotSee(String name, JsonNode example) {
        assertFalse(ExampleItems.text(example, "because", "").isBlank(), "a near miss says why");
        assertEquals(
                List.of(),
                observe(example).stream().filter(each -> each.detector().equals(name)).toList(),
                example::toString);
    }

    @Test
    void nothingIsEverSeenInWhatIsNobodysBusiness() throws IOException {
        for (JsonNode example : list(read("never"), "near-misses")) {
            assertEquals(List.of(), observe(example), example::toString);
        }
    }
}
