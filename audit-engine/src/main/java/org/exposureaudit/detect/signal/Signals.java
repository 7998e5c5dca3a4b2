package org.exposureaudit.detect.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// What signals stand in one text. Immutable.
public final class Signals {
    private static final Comparator<Hit> IN_ORDER =
            Comparator.comparingInt(Hit::first).thenComparingInt(Hit::last);

    /// None.
    public static final Signals NONE = new Signals(List.of(), new int[0], new int[0]);

    private final List<Hit> hits;
    private final BitSet present = new BitSet();
    private final int[] starts;
    private final int[] sentences;

    /// One place where a signal stands.
    ///
    /// @param signal its number in the book
    /// @param first its first word
    /// @param last its last word
    /// @param start its first character
    /// @param end one after its last character
    /// @param sentence the sentence it stands in, counted from 0
    public record Hit(int signal, int first, int last, int start, int end, int sentence) {}

    Signals(List<Hit> hits, int[] starts, int[] sentences) {
        // They come nearly in order, which this way of sorting makes use of.
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(IN_ORDER);
        this.hits = Collections.unmodifiableList(sorted);
        for (Hit hit : sorted) {
            present.set(hit.signal());
        }
        this.starts = starts;
        this.sentences = sentences;
    }

    /// Whether there are none.
    public boolean isEmpty() {
        return hits.isEmpty();
    }

    /// Whether a signal occurs.
    public boolean has(int signal) {
        return present.get(signal);
    }

    /// Whether any of these occurs.
    public boolean hasAny(BitSet signals) {
        return present.intersects(signals);
    }

    /// Where a signal occurs, in order.
    public List<Hit> of(int signal) {
        if (!has(signal)) {
            return List.of();
        }
        List<Hit> found = new ArrayList<>(2);
        for (Hit hit : hits) {
            if (hit.signal() == signal) {
                found.add(hit);
            }
        }
        return found;
    }

    /// Where any of these occurs, in order.
    public List<Hit> of(BitSet signals) {
        return hasAny(signals)
                ? hits.stream().filter(hit -> signals.get(hit.signal())).toList()
                : List.of();
    }

    /// Which signals stand wholly between two characters.
    public List<Integer> within(int from, int to) {
        return hits.stream()
                .filter(hit -> hit.start() >= from && hit.end() <= to)
                .map(Hit::signal)
                .distinct()
                .toList();
    }

    /// A place given by its characters, as a place of this signal.
    public Hit at(int signal, int start, int end) {
        int first = wordAt(start);
        return new Hit(
                signal, first, Math.max(first, wordAt(end - 1)), start, end, sentenceOf(first));
    }

    private int wordAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    private int sentenceOf(int word) {
        return word < sentences.length ? sentences[word] : 0;
    }

    /// The same and more.
    public Signals with(List<Hit> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Hit> all = new ArrayList<>(hits);
        all.addAll(more);
        return new Signals(all, starts, sentences);
    }

    /// How many there are and nothing of the text.
    @Override
    public String toString() {
        return "Signals[" + hits.size() + "]";
    }
}
