package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.School;
import org.exposureaudit.school.file.MeFile;
import org.exposureaudit.school.file.SchoolFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What is seen in the labelled items of a made-up school, label by label. `floors.yaml` holds what each must reach; it may only rise.
final class EvaluateItemsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final List<String> ANSWERS = List.of("labels", "difficulty", "note");
    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, Set<String>> WANTED = new LinkedHashMap<>();
    private static final Map<String, Set<String>> SEEN = new HashMap<>();
    private static JsonNode floors;

    @BeforeAll
    static void audit(@TempDir Path work) throws IOException, URISyntaxException {
        Path set =
                Path.of(
                        Objects.requireNonNull(
                                        EvaluateItemsTest.class.getResource("/evaluate/larkfield"))
                                .toURI());
        floors = new YAMLMapper().readTree(Files.readString(set.resolve("floors.yaml")));
        // The connections beside the lists are no list of people.
        School school = SchoolFolder.load(set, DAY, _ -> {});
        for (Map.Entry<String, List<String>> one : byHolder(set).entrySet()) {
            Path folder = Files.createDirectories(work.resolve(one.getKey()));
            Files.write(folder.resolve("items.jsonl"), one.getValue());
            Report report =
                    Audit.of(
                                    List.of(folder),
                                    MeFile.read(set.resolve("me-" + one.getKey() + ".json")),
                                    school)
                            .run();
            for (Observation seen : report.observations()) {
                SEEN.computeIfAbsent(seen.item().sourceId(), _ -> new HashSet<>())
                        .addAll(seen.categories());
            }
        }
    }

    // Without labels, notes and roles, as a real export would be.
    private static Map<String, List<String>> byHolder(Path set) throws IOException {
        Map<String, List<String>> lines = new TreeMap<>();
        for (String line : Files.readAllLines(set.resolve("items.jsonl"))) {
            ObjectNode item = (ObjectNode) JSON.readTree(line);
            String id = item.get("id").asString();
            Set<String> labels = new HashSet<>();
            item.get("labels").forEach(label -> labels.add(label.asString()));
            WANTED.put(id, labels);
            item.remove(ANSWERS);
            if (item.get("other_party") instanceof ObjectNode other) {
                other.remove("role");
            }
            lines.computeIfAbsent(id.split("-", -1)[1], _ -> new ArrayList<>())
                    .add(item.toString());
        }
        return lines;
    }

    private static Set<String> seenIn(String id) {
        return SEEN.getOrDefault(id, Set.of());
    }

    private static long count(String label, boolean wanted, boolean seen) {
        return WANTED.entrySet().stream()
                .filter(item -> item.getValue().contains(label) == wanted)
                .filter(item -> seenIn(item.getKey()).contains(label) == seen)
                .count();
    }

    @TestFactory
    Stream<DynamicTest> everyLabelReachesItsFloor() {
        return floors.get("labels").properties().stream()
                .map(floor ->
                        dynamicTest(floor.getKey(), () -> check(floor.getKey(), floor.getValue())));
    }

    private static void check(String label, JsonNode floor) {
        double right = count(label, true, true);
        double precision = right / Math.max(1, right + count(label, false, true));
        double recall = right / Math.max(1, right + count(label, true, false));
        assertTrue(
                precision >= floor.get("precision").asDouble(),
                () -> label + ": precision " + precision);
        assertTrue(recall >= floor.get("recall").asDouble(), () -> label + ": recall " + recall);
    }

    @Test
    void fewItemsWithoutAnyLabelAreFlagged() {
        List<String> clean =
                WANTED.entrySet().stream()
                        .filter(item -> item.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList();
        double flagged =
                (double) clean.stream().filter(id -> !seenIn(id).isEmpty()).count() / clean.size();
        assertTrue(
                flagged <= floors.get("clean-flagged").asDouble(),
                () -> "clean items flagged: " + flagged);
    }
}
