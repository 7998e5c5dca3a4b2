package org.exposureaudit.detect.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.detect.signal.Signals;

/// One text, weighed for every label. Immutable once made.
public final class Weighing {
    private static final int MOST_PLACES = 5;
    private static final int FEWEST_WORDS = 4;
    private static final double NOTEWORTHY = 0.1;
    private static final double BY_WORDS = 1;

    private final Weights weights;
    private final Tokens tokens;
    private final double[] always;
    private final double[] best;
    private final Stretch[] where;

    /// A place in the text.
    ///
    /// @param start its first character
    /// @param end one after its last character
    public record Place(int start, int end) {}

    private record Heavy(Place place, double weight) {}

    private Weighing(Weights weights, Tokens tokens, List<String> facts) {
        this.weights = weights;
        this.tokens = tokens;
        always = weights.base();
        facts.forEach(fact -> add(weights, weights.ofFact(fact), always));
        best = new double[weights.labels().size()];
        where = new Stretch[best.length];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
    }

    /// Weighs a text.
    ///
    /// @param signals what the lexicons found in it
    /// @param facts of the item, as the weights call them
    public static Weighing of(String text, Signals signals, List<String> facts) {
        return of(Weights.shipped(), text, signals, facts);
    }

    static Weighing of(Weights weights, String text, Signals signals, List<String> facts) {
        Weighing weighing = new Weighing(weights, Tokens.of(text), facts);
        for (Stretch stretch : Stretch.of(weighing.tokens)) {
            weighing.weigh(stretch, signals);
        }
        return weighing;
    }

    private static void add(Weights weights, int row, double[] sums) {
        if (row >= 0) {
            for (int label = 0; label < sums.length; label++) {
                sums[label] += weights.weight(row, label);
            }
        }
    }

    // Whatever occurs twice weighs once.
    private void weigh(Stretch stretch, Signals signals) {
        double[] sums = always.clone();
        BitSet seen = new BitSet();
        for (int at = stretch.first(); at < stretch.end(); at++) {
            once(weights.ofWord(tokens.word(at)), seen, sums);
            if (at + 1 < stretch.end()) {
                once(weights.ofWord(pairAt(at)), seen, sums);
            }
        }
        if (stretch.end() > stretch.first()) {
            int from = tokens.start(stretch.first());
            int to = tokens.end(stretch.end() - 1);
            signals.within(from, to).forEach(signal -> once(weights.ofSignal(signal), seen, sums));
        }
        for (int label = 0; label < sums.length; label++) {
            if (sums[label] > best[label]) {
                best[label] = sums[label];
                where[label] = stretch;
            }
        }
    }

    private void once(int row, BitSet seen, double[] sums) {
        if (row >= 0 && !seen.get(row)) {
            seen.set(row);
            add(weights, row, sums);
        }
    }

    private long pairAt(int at) {
        return Tokens.pair(tokens.word(at), tokens.word(at + 1));
    }

    /// The words that weighed most for a label, if all together reach what it asks for.
    public Optional<List<Place>> shows(String label) {
        int number = weights.number(label);
        return number < 0 || !reaches(number) ? Optional.empty() : Optional.of(heaviest(number));
    }

    // Who wrote what sort of item to whom may tip the scales, but the words must say something,
    // too.
    private boolean reaches(int label) {
        return tokens.count() >= FEWEST_WORDS
                && best[label] >= weights.reaches(label)
                && best[label] - always[label] >= BY_WORDS;
    }

    private List<Place> heaviest(int label) {
        List<Heavy> heavy = new ArrayList<>();
        Stretch stretch = where[label];
        for (int at = stretch.first(); at < stretch.end(); at++) {
            note(heavy, label, weights.ofWord(tokens.word(at)), at, at);
            if (at + 1 < stretch.end()) {
                note(heavy, label, weights.ofWord(pairAt(at)), at, at + 1);
            }
        }
        heavy.sort(Comparator.comparingDouble(Heavy::weight).reversed());
        return heavy.stream().limit(MOST_PLACES).map(Heavy::place).toList();
    }

    private void note(List<Heavy> heavy, int label, int row, int first, int last) {
        if (row >= 0 && weights.weight(row, label) >= NOTEWORTHY) {
            heavy.add(
                    new Heavy(
                            new Place(tokens.start(first), tokens.end(last)),
                            weights.weight(row, label)));
        }
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Weighing[" + tokens + "]";
    }
}
