package org.exposureaudit.detect.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.detect.weigh.Weighing.Place;
import org.exposureaudit.item.Trait;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A detector that, where it sees nothing in single words, goes by what all words weigh together.
public final class WeighedDetector implements Detector {
    private static final List<Row> ROWS = read();

    private final Detector words;
    private final DetectorInfo info;
    private final List<Weighed> weighed;

    /// What is said when the words of a text weigh enough.
    record Row(
            String detector,
            String label,
            Map<String, List<String>> when,
            List<String> unless,
            Map<String, String> says,
            String because) {}

    private record Weighed(Row row, Conditions when, List<Integer> unless) {
        static Weighed of(Row row) {
            SignalBook book = SignalBook.shipped();
            return new Weighed(
                    row,
                    Conditions.of(row.when()),
                    row.unless().stream().map(name -> book.number(row.detector(), name)).toList());
        }

        boolean mayHold(Passage passage) {
            return when.hold(passage) && unless.stream().noneMatch(passage.signals()::has);
        }
    }

    private WeighedDetector(Detector words, List<Row> rows) {
        this.words = words;
        info = DetectorCatalogue.shipped().find(words.name()).orElseThrow();
        weighed = rows.stream().map(Weighed::of).toList();
    }

    private static List<Row> read() {
        try (InputStream in =
                Objects.requireNonNull(WeighedDetector.class.getResourceAsStream("weighed.yaml"))) {
            return new YAMLMapper().readValue(in, new TypeReference<List<Row>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same detector, or one that also weighs, where there is something for it to weigh.
    public static Detector around(Detector detector) {
        List<Row> rows =
                ROWS.stream().filter(row -> row.detector().equals(detector.name())).toList();
        return rows.isEmpty() ? detector : new WeighedDetector(detector, rows);
    }

    @Override
    public String name() {
        return words.name();
    }

    @Override
    public void look(Passage passage, Observations out) {
        Heard heard = new Heard(out);
        words.look(passage, heard);
        if (!passage.item().has(Trait.SYSTEM) && !passage.text().isEmpty()) {
            for (Weighed each : weighed) {
                if (!heard.labels.contains(each.row().label())) {
                    weigh(each, passage, out);
                }
            }
        }
    }

    // All labels are weighed at once, so what was weighed is asked first.
    private void weigh(Weighed each, Passage passage, Observations out) {
        passage.weighing()
                .shows(each.row().label())
                .filter(_ -> each.mayHold(passage))
                .ifPresent(places -> out.add(seen(each.row(), passage, places)));
    }

    private ObservationBuilder seen(Row row, Passage passage, List<Place> places) {
        ObservationBuilder seen =
                Observation.of(passage.item(), Confidence.POSSIBLE)
                        .group(info.name(), row.label(), "weighed", passage.item().platform())
                        .category(row.label())
                        .because(row.because())
                        .marks(
                                places.stream()
                                        .map(place -> new Mark(place.start(), place.end()))
                                        .toList());
        ItemFacts.say(info, passage, seen);
        row.says().forEach(seen::says);
        if (!passage.isOwn()) {
            seen.because("Somebody else wrote it, so it is nothing you said.");
        }
        return seen;
    }

    @Override
    public void conclude(Gathered all, Observations out) {
        words.conclude(all, out);
    }

    @Override
    public Observation settle(Observation seen, Gathered all) {
        return words.settle(seen, all);
    }

    /// Hears what was seen, and hands it on.
    private static final class Heard implements Observations {
        private final Observations out;
        private final Set<String> labels = new HashSet<>();

        Heard(Observations out) {
            this.out = out;
        }

        @Override
        public void add(ObservationBuilder seen) {
            labels.addAll(seen.labels());
            out.add(seen);
        }

        @Override
        public void once(ObservationBuilder seen) {
            labels.addAll(seen.labels());
            out.once(seen);
        }
    }
}
