package org.exposureaudit.detect.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.exposureaudit.item.text.LongTable;

/// Many terms as one trie. Walking it from one word costs at most what its longest term allows, however long the text is.
final class TermTrie {
    private static final int[] NONE = {};

    private final LongTable edges = new LongTable();
    private final List<int[]> meanings = new ArrayList<>(List.of(NONE));
    private final List<Gap> gaps = new ArrayList<>();
    private int[] firstGap = {-1};

    /// From one node to another over any words.
    private record Gap(int least, int most, int to, int next) {}

    /// Where terms end.
    interface Found {
        void at(int meaning, int first, int last);
    }

    /// Entries of lists that start at a word.
    interface ListEntries {
        int from(int word);

        int list(int entry);

        int last(int entry);
    }

    /// A text to walk along.
    ///
    /// @param words its words
    /// @param entries the entries of lists in it
    /// @param found hears where terms end
    record Text(Words words, ListEntries entries, Found found) {}

    /// The way over a word of this number.
    static int overWord(int number) {
        return number * 2;
    }

    /// The way over any entry of this list.
    static int overList(int number) {
        return number * 2 + 1;
    }

    int step(int node, int way) {
        int next = edges.getOrAdd(((long) node << 32) | way, meanings.size());
        if (next == meanings.size()) {
            addNode();
        }
        return next;
    }

    int gap(int node, int least, int most) {
        for (int g = firstGap[node]; g >= 0; g = gaps.get(g).next()) {
            if (gaps.get(g).least() == least && gaps.get(g).most() == most) {
                return gaps.get(g).to();
            }
        }
        int to = addNode();
        gaps.add(new Gap(least, most, to, firstGap[node]));
        firstGap[node] = gaps.size() - 1;
        return to;
    }

    private int addNode() {
        int node = meanings.size();
        meanings.add(NONE);
        if (node == firstGap.length) {
            firstGap = Arrays.copyOf(firstGap, node * 2);
        }
        firstGap[node] = -1;
        return node;
    }

    void end(int node, int meaning) {
        int[] known = meanings.get(node);
        if (Arrays.stream(known).noneMatch(one -> one == meaning)) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = meaning;
            meanings.set(node, more);
        }
    }

    /// Every term that starts at this word.
    void from(int first, Text text) {
        walk(0, first, first, text);
    }

    private void walk(int node, int first, int at, Text text) {
        for (int meaning : meanings.get(node)) {
            text.found().at(meaning, first, at - 1);
        }
        Words words = text.words();
        if (at >= words.count() || words.sentence(at) != words.sentence(first)) {
            return;
        }
        long from = (long) node << 32;
        for (int i = words.firstNumber(at); i < words.firstNumber(at + 1); i++) {
            int next = edges.get(from | overWord(words.number(i)));
            if (next >= 0) {
                walk(next, first, at + 1, text);
            }
        }
        ListEntries entries = text.entries();
        for (int entry = entries.from(at); entry < entries.from(at + 1); entry++) {
            int next = edges.get(from | overList(entries.list(entry)));
            if (next >= 0) {
                walk(next, first, entries.last(entry) + 1, text);
            }
        }
        for (int g = firstGap[node]; g >= 0; g = gaps.get(g).next()) {
            Gap gap = gaps.get(g);
            for (int skip = gap.least(); skip <= gap.most(); skip++) {
                walk(gap.to(), first, at + skip, text);
            }
        }
    }
}
