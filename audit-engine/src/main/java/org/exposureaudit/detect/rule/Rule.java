package org.exposureaudit.detect.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.signal.Lexicon;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.detect.signal.Signals;
import org.exposureaudit.detect.signal.Signals.Hit;

/// Signals that together mean something, where they stand close enough and the item is of the right sort. Immutable.
///
/// @param of one of each must stand there
/// @param score what further signals add or take away
/// @param reaches what that must come to
/// @param unless none of these may stand in the text
/// @param window how close
/// @param when what must hold of the item
/// @param row the rule as written: what it says, and why
record Rule(
        List<BitSet> of,
        Map<Integer, Integer> score,
        int reaches,
        BitSet unless,
        Window window,
        Conditions when,
        Lexicon.Row row) {

    static Rule of(Lexicon.Row row, String file, SignalBook book) {
        Map<Integer, Integer> score = new LinkedHashMap<>();
        row.score().forEach((name, points) -> score.put(book.number(file, name), points));
        return new Rule(
                row.of().stream().map(choice -> numbers(choice, file, book)).toList(),
                score,
                row.reaches(),
                numbers(String.join("|", row.unless()), file, book),
                Window.of(row.within()),
                Conditions.of(row.when()),
                row);
    }

    private static BitSet numbers(String choice, String file, SignalBook book) {
        BitSet numbers = new BitSet();
        Arrays.stream(choice.split("\\|", -1))
                .filter(name -> !name.isBlank())
                .forEach(name -> numbers.set(book.number(file, name.strip())));
        return numbers;
    }

    /// The fewest signals of which one must be there.
    BitSet rarest() {
        return of.stream().min(Comparator.comparingInt(BitSet::cardinality)).orElseThrow();
    }

    /// Whether every signal it needs is there, wherever.
    boolean mightHold(Signals signals) {
        for (BitSet choice : of) {
            if (!signals.hasAny(choice)) {
                return false;
            }
        }
        return !signals.hasAny(unless);
    }

    /// Where its signals stand, if it holds of this item.
    Optional<List<Hit>> find(Passage passage) {
        Signals signals = passage.signals();
        if (!mightHold(signals) || !when.hold(passage)) {
            return Optional.empty();
        }
        List<List<Hit>> places = new ArrayList<>();
        of.forEach(choice -> places.add(signals.of(choice)));
        List<Hit> marks = window.together(places);
        return marks.isEmpty() || points(marks, signals) < reaches
                ? Optional.empty()
                : Optional.of(marks);
    }

    // In a window of one sentence, only what stands in a sentence with the rest counts.
    private int points(List<Hit> marks, Signals signals) {
        int points = 0;
        for (Map.Entry<Integer, Integer> each : score.entrySet()) {
            if (signals.has(each.getKey())
                    && signals.of(each.getKey()).stream()
                            .anyMatch(hit -> window.holds(hit, marks))) {
                points += each.getValue();
            }
        }
        return points;
    }
}
