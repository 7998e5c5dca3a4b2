package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.exposureaudit.detect.Background;
import org.exposureaudit.detect.DetectRun;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.weigh.Clues;
import org.exposureaudit.detect.weigh.Learning;
import org.exposureaudit.detect.weigh.Learning.Learned;
import org.exposureaudit.detect.weigh.Weights;
import org.exposureaudit.identity.Recognizer;
import org.exposureaudit.reader.ReadRun;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.School;
import org.exposureaudit.source.Input;
import org.exposureaudit.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Learns `weights.tsv` anew from made-up texts and finds it as it stands; `-Dweights.update=true` writes it instead.
///
/// Learned from: all of `learn/`, and the half of `evaluate/larkfield` that was in sight anyway. The other half is for counting only.
final class LearnWeightsTest {
    private static final String FILE =
            "src/main/resources/org/exposureaudit/detect/weigh/weights.tsv";
    private static final String HEAD =
            """
            # What words weigh, in hundredths, for what no single word says; learned by LearnWeightsTest, never written by hand.
            # label   what the sum must reach, and what every text starts with
            # word, pair, signal of a lexicon, item: what each adds or takes away, by label
            # Names of people and words for what people are, such as their faith or union, are not learned from.
            """;
    private static final int LEAST_TEXTS = 2;
    private static final int LEAST_WEIGHT = 4;

    /// By label, how likely it must be.
    private static final Map<String, Double> LIKELY = new LinkedHashMap<>();

    static {
        LIKELY.put("derogatory", 0.42);
        LIKELY.put("school-business", 0.58);
        LIKELY.put("school-grievance", 0.54);
        LIKELY.put("offensive", 0.50);
        LIKELY.put("reputation", 0.46);
        LIKELY.put("trading-or-political", 0.48);
        LIKELY.put("pupil-information", 0.55);
        LIKELY.put("cyberbullying-target", 0.50);
    }

    private final Map<String, Set<String>> clues = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> labels = new TreeMap<>();

    /// Keeps what may be weighed of each text. It bears the name of a detector that reads all sorts of texts.
    private record Collector(Map<String, Set<String>> clues) implements Detector {
        @Override
        public String name() {
            return "post.school-mention";
        }

        @Override
        public void look(Passage passage, Observations out) {
            clues.put(
                    passage.item().sourceId(),
                    Clues.of(passage.text(), passage.signals(), passage.weighedFacts()));
        }
    }

    @Test
    void theWeightsAreThoseLearned(@TempDir Path work) throws IOException, URISyntaxException {
        collect("learn/marram", work.resolve("marram"));
        collect("learn/more", work.resolve("more"));
        collect("evaluate/larkfield", work.resolve("larkfield"));
        labels.keySet().removeIf(id -> id.startsWith("d-") && !LabelledSet.isOdd(id));
        clues.keySet().retainAll(labels.keySet());
        labels.keySet().retainAll(clues.keySet());
        String learned = HEAD + String.join("\n", learn()) + "\n";
        if (Boolean.getBoolean("weights.update")) {
            Files.writeString(Path.of(FILE), learned);
        } else {
            assertEquals(shipped(), learned);
        }
    }

    private static String shipped() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Weights.class.getResourceAsStream("weights.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void collect(String name, Path work) throws IOException, URISyntaxException {
        LabelledSet set = LabelledSet.in(name);
        labels.putAll(set.labels());
        for (Map.Entry<String, List<String>> one : set.lines().entrySet()) {
            Path folder = Files.createDirectories(work.resolve(one.getKey()));
            Files.write(folder.resolve("items.jsonl"), one.getValue());
            read(folder, set.school(), set.user(one.getKey()));
        }
    }

    private void read(Path folder, School school, Me me) {
        Recognizer recognizer = Recognizer.of(school, me);
        DetectRun run =
                new DetectRun(
                        List.of(new Collector(clues)),
                        Background.of(school, me, recognizer::recognize));
        OwnWords mine = new OwnWords(me);
        DetectRun.Worker worker = run.worker();
        new ReadRun(ArchiveReaders.ALL, Limits.DEFAULT, 1)
                .readAll(
                        Input.onDisk(List.of(folder)),
                        _ -> item -> worker.accept(mine.claimed(item)));
    }

    private List<String> learn() throws IOException, URISyntaxException {
        List<String> ids = List.copyOf(labels.keySet());
        Learning learning = new Learning(places(ids), ids.size());
        boolean[] seen = new boolean[ids.size()];
        Arrays.fill(seen, true);
        List<String> lines = new ArrayList<>();
        Map<String, List<String>> cells = new TreeMap<>();
        for (Map.Entry<String, Double> label : LIKELY.entrySet()) {
            boolean[] so = new boolean[ids.size()];
            for (int i = 0; i < so.length; i++) {
                so[i] = labels.getOrDefault(ids.get(i), Set.of()).contains(label.getKey());
            }
            Learned learned = learning.tell(so, seen);
            double reaches = StrictMath.log(label.getValue() / (1 - label.getValue()));
            lines.add(
                    "label\t%s\t%d\t%d"
                            .formatted(
                                    label.getKey(),
                                    Math.round(reaches * 100),
                                    Math.round(learned.base() * 100)));
            learned.weights().forEach((clue, weight) -> note(cells, clue, label.getKey(), weight));
        }
        cells.forEach((clue, weights) -> lines.add(clue + "\t" + String.join("\t", weights)));
        return lines;
    }

    private static void note(
            Map<String, List<String>> cells, String clue, String label, double weight) {
        long hundredths = Math.round(weight * 100);
        if (Math.abs(hundredths) >= LEAST_WEIGHT) {
            cells.computeIfAbsent(clue, _ -> new ArrayList<>()).add(label + "=" + hundredths);
        }
    }

    private Map<String, List<Integer>> places(List<String> ids)
            throws IOException, URISyntaxException {
        Set<String> left = LeftOut.words();
        Map<String, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < ids.size(); i++) {
            for (String clue : clues.getOrDefault(ids.get(i), Set.of())) {
                if (!LeftOut.holds(clue, left)) {
                    places.computeIfAbsent(clue, _ -> new ArrayList<>()).add(i);
                }
            }
        }
        places.values().removeIf(texts -> new HashSet<>(texts).size() < LEAST_TEXTS);
        return places;
    }
}
