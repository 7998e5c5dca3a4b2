package org.exposureaudit.detect.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// What signals stand in one text. Immutable.
public final class Signals {
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
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparingInt(Hit::first).thenComparingInt(Hit::last));
        this.hits = List.copyOf(sorted);
        this.hits.forEach(hit -> present.set(hit.signal()));
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

    /// Where a signal occurs, in order.
    public List<Hit> of(int signal) {
        return has(signal)
                ? hits.stream().filter(hit -> hit.signal() == signal).toList()
                : List.of();
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
