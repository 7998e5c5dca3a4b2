package org.exposureaudit.detect.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.LinkedParents;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.signal.Lexicon;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.detect.signal.Signals.Hit;
import org.exposureaudit.item.Trait;

/// A detector made of a lexicon's rules. Of rules with the same label the first that holds says what the others only add marks to.
public final class RuleDetector implements Detector {
    private static final String LINKED_PARENTS = "linked-parents";
    private static final String WORKPLACE_SHOWN = "workplace-shown";

    private final DetectorInfo info;
    private final RuleSet rules;

    private RuleDetector(String name) {
        info =
                DetectorCatalogue.shipped()
                        .find(name)
                        .orElseThrow(() -> new IllegalArgumentException("no detector: " + name));
        rules = RuleSet.of(name);
    }

    /// One for each lexicon that has rules.
    public static List<Detector> all() {
        SignalBook book = SignalBook.shipped();
        List<Detector> all = new ArrayList<>();
        for (String file : SignalBook.FILES) {
            if (!book.lexicon(file).rules().isEmpty()) {
                all.add(new RuleDetector(file));
            }
        }
        return all;
    }

    @Override
    public String name() {
        return info.name();
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.item().has(Trait.SYSTEM) || !rules.mightHold(passage)) {
            return;
        }
        Map<String, ObservationBuilder> seen = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            Optional<List<Hit>> places = rule.find(passage);
            if (places.isPresent()) {
                Lexicon.Row row = rule.row();
                seen.computeIfAbsent(row.category(), _ -> start(row, passage))
                        .marks(marks(places.get()));
            }
        }
        seen.values().forEach(out::add);
    }

    private static List<Mark> marks(List<Hit> hits) {
        return hits.stream().map(hit -> new Mark(hit.start(), hit.end())).toList();
    }

    private ObservationBuilder start(Lexicon.Row row, Passage passage) {
        boolean likely = row.confidence().equals("likely");
        ObservationBuilder seen =
                Observation.of(passage.item(), likely ? Confidence.LIKELY : Confidence.POSSIBLE)
                        .group(info.name(), row.category(), passage.item().platform())
                        .because(row.because());
        label(row, seen);
        ItemFacts.say(info, passage, seen);
        row.says().forEach(seen::says);
        if (!passage.isOwn()) {
            seen.because("Somebody else wrote it, so it is nothing you said.");
        }
        return seen;
    }

    private void label(Lexicon.Row row, ObservationBuilder seen) {
        if (!row.category().isEmpty()) {
            seen.category(row.category());
        } else if (info.categories().size() == 1) {
            seen.category(info.categories().getFirst());
        }
    }

    @Override
    public Observation settle(Observation seen, Gathered all) {
        Observation settled = seen;
        Set<String> attributes = info.attributes().keySet();
        if (attributes.contains(LINKED_PARENTS)) {
            settled = settled.saying(LINKED_PARENTS, LinkedParents.label(seen.item(), all));
        }
        if (attributes.contains(WORKPLACE_SHOWN)) {
            boolean shown =
                    all.of("profile.workplace").stream()
                            .anyMatch(field ->
                                    field.item().platform().equals(seen.item().platform()));
            settled = settled.saying(WORKPLACE_SHOWN, shown ? "yes" : "unknown");
        }
        return settled;
    }
}
