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
import java.util.LinkedHashMap;
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
    private static final String MEASURED = "src/main/resources/org/exposureaudit/measured.tsv";
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("school-mention", "Names the school, or says which it is");
        NAMES.put("pupil-information", "Information about a pupil or a family");
        NAMES.put("school-business", "Internal matters of the school");
        NAMES.put("personal-data", "Birth dates, addresses, numbers, passwords");
        NAMES.put("derogatory", "Insulting or mocking words about people at school");
        NAMES.put("offensive", "Offensive or obscene words");
        NAMES.put("as-school-view", "An opinion that looks like the school’s");
        NAMES.put("school-grievance", "Complaints about the school");
        NAMES.put("contact-details-to-pupil", "Your contact details, given to a pupil");
        NAMES.put("private-contact-with-pupil", "Private contact with a pupil");
        NAMES.put("private-contact-with-parent", "Private contact with a parent");
        NAMES.put("working-hours", "Posts in working hours");
        NAMES.put("school-photo", "Pictures taken at school");
        NAMES.put("tagged-you", "Somebody tagged you");
        NAMES.put("cyberbullying-target", "Abuse aimed at you");
        NAMES.put("ai-school-information", "School information given to an AI assistant");
        NAMES.put("trading-or-political", "Trading or campaigning beside the job");
        NAMES.put("reputation", "Things that could embarrass you in the job");
    }

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

    // What is shown to users is what was counted on the half that nobody read;
    // `-Dmeasured.update=true` writes it.
    @Test
    void theFiguresShownAreThoseCountedOnTheUnseenHalf() throws IOException {
        List<String> shown =
                Files.readAllLines(Path.of(MEASURED)).stream()
                        .filter(line -> line.startsWith("TEXTS\t"))
                        .toList();
        List<String> counted =
                NAMES.entrySet().stream().map(name -> row(name.getKey(), name.getValue())).toList();
        if (Boolean.getBoolean("measured.update")) {
            String all = Files.readString(Path.of(MEASURED));
            Files.writeString(
                    Path.of(MEASURED),
                    all.replace(String.join("\n", shown), String.join("\n", counted)));
        } else {
            assertEquals(counted, shown);
        }
    }

    private static String row(String label, String name) {
        long found = count("unseen-half", label, true, true);
        long missed = count("unseen-half", label, true, false);
        long wrong = count("unseen-half", label, false, true);
        return "TEXTS\t%s\t%d\t%d\t%d".formatted(name, found + missed, found, wrong);
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
