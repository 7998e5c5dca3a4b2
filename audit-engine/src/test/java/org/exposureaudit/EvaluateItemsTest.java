package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What is seen in the labelled items of a made-up school, label by label and half by half. `floors.yaml` holds what each must reach; it
/// may only rise.
final class EvaluateItemsTest {
    private static final Map<String, Set<String>> SEEN = new HashMap<>();
    private static LabelledSet set;
    private static JsonNode floors;

    @BeforeAll
    static void audit(@TempDir Path work) throws IOException, URISyntaxException {
        set = LabelledSet.in("evaluate/larkfield");
        floors = new YAMLMapper().readTree(Files.readString(set.folder().resolve("floors.yaml")));
        for (Map.Entry<String, List<String>> one : set.lines().entrySet()) {
            Path folder = Files.createDirectories(work.resolve(one.getKey()));
            Files.write(folder.resolve("items.jsonl"), one.getValue());
            Report report = Audit.of(List.of(folder), set.user(one.getKey()), set.school()).run();
            for (Observation seen : report.observations()) {
                SEEN.computeIfAbsent(seen.item().sourceId(), _ -> new HashSet<>())
                        .addAll(seen.categories());
            }
        }
    }

    private static Set<String> seenIn(String id) {
        return SEEN.getOrDefault(id, Set.of());
    }

    private static boolean isIn(String half, String id) {
        return LabelledSet.isOdd(id) == half.equals("seen-half");
    }

    private static long count(String half, String label, boolean wanted, boolean seen) {
        return set.labels().entrySet().stream()
                .filter(item -> isIn(half, item.getKey()))
                .filter(item -> item.getValue().contains(label) == wanted)
                .filter(item -> seenIn(item.getKey()).contains(label) == seen)
                .count();
    }

    @TestFactory
    Stream<DynamicTest> everyLabelReachesItsFloor() {
        List<DynamicTest> all = new ArrayList<>();
        for (String half : List.of("seen-half", "unseen-half")) {
            floors.get(half)
                    .get("labels")
                    .properties()
                    .forEach(floor ->
                            all.add(
                                    dynamicTest(
                                            half + " " + floor.getKey(),
                                            () -> check(half, floor.getKey(), floor.getValue()))));
        }
        return all.stream();
    }

    private static void check(String half, String label, JsonNode floor) {
        double right = count(half, label, true, true);
        double precision = right / Math.max(1, right + count(half, label, false, true));
        double recall = right / Math.max(1, right + count(half, label, true, false));
        assertTrue(
                precision >= floor.get("precision").asDouble(),
                () -> label + ": precision " + precision);
        assertTrue(recall >= floor.get("recall").asDouble(), () -> label + ": recall " + recall);
    }

    @Test
    void everyLabelHasAFloorInBothHalves() {
        Set<String> labels = new TreeSet<>();
        set.labels().values().forEach(labels::addAll);
        for (String half : List.of("seen-half", "unseen-half")) {
            assertEquals(
                    labels, new TreeSet<>(floors.get(half).get("labels").propertyNames()), half);
        }
    }

    @Test
    void fewItemsWithoutAnyLabelAreFlagged() {
        for (String half : List.of("seen-half", "unseen-half")) {
            List<String> clean =
                    set.labels().entrySet().stream()
                            .filter(item -> isIn(half, item.getKey()) && item.getValue().isEmpty())
                            .map(Map.Entry::getKey)
                            .toList();
            double flagged =
                    (double) clean.stream().filter(id -> !seenIn(id).isEmpty()).count()
                            / clean.size();
            assertTrue(
                    flagged <= floors.get(half).get("clean-flagged").asDouble(),
                    () -> half + ": clean items flagged: " + flagged);
        }
    }
}
