package org.exposureaudit.detect.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.exposureaudit.item.text.LongTable;

/// Many terms as one trie. Walking it from one word costs at most what its longest term allows, however long the text is. Immutable.
final class TermTrie {
    private static final int[] NONE = {};
    private static final int FEW = 8;

    // The node each way leads to from the root, or -1: most walks end here.
    private final int[] starts;
    // Of each node: where its ways begin, sorted by number, and a bit for each, many ways sharing
    // one.
    private final int[] first;
    private final int[] ways;
    private final int[] targets;
    private final long[] bits;
    private final Gap[][] gaps;
    private final int[][] meanings;

    /// From one node to another over any words.
    private record Gap(int least, int most, int to) {}

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
    /// @param ways a bit for each way that may be gone anywhere in it, as [#bit] gives it
    /// @param found hears where terms end
    record Text(Words words, ListEntries entries, long ways, Found found) {}

    private TermTrie(Builder built) {
        int nodes = built.nodes.size();
        first = new int[nodes + 1];
        bits = new long[nodes];
        gaps = new Gap[nodes][];
        meanings = new int[nodes][];
        int edges = built.nodes.stream().mapToInt(node -> node.ways.size()).sum();
        ways = new int[edges];
        targets = new int[edges];
        int next = 0;
        for (int i = 0; i < nodes; i++) {
            Builder.Node node = built.nodes.get(i);
            first[i] = next;
            node.ways.sort(null);
            for (int way : node.ways) {
                ways[next] = way;
                targets[next++] = built.edges.get(edge(i, way));
                bits[i] |= bit(way);
            }
            gaps[i] = node.gaps.toArray(Gap[]::new);
            meanings[i] = node.meanings;
        }
        first[nodes] = next;
        starts = new int[first[1] == 0 ? 0 : ways[first[1] - 1] + 1];
        Arrays.fill(starts, -1);
        for (int i = 0; i < first[1]; i++) {
            starts[ways[i]] = targets[i];
        }
    }

    /// The way over a word of this number.
    static int overWord(int number) {
        return number * 2;
    }

    /// The way over any entry of this list.
    static int overList(int number) {
        return number * 2 + 1;
    }

    private static long edge(int node, int way) {
        return ((long) node << 32) | way;
    }

    /// The bit that stands for a way, and for many others.
    static long bit(int way) {
        return 1L << ((way * 0x9E3779B9) >>> 26);
    }

    /// Whether some term starts so.
    boolean starts(int way) {
        return way < starts.length && starts[way] >= 0;
    }

    /// Every term that starts at this word.
    void from(int word, Text text) {
        walk(0, word, word, text);
    }

    private int next(int node, int way) {
        if (node == 0) {
            return way < starts.length ? starts[way] : -1;
        }
        if ((bits[node] & bit(way)) == 0) {
            return -1;
        }
        int from = first[node];
        int to = first[node + 1];
        if (to - from > FEW) {
            int found = Arrays.binarySearch(ways, from, to, way);
            return found < 0 ? -1 : targets[found];
        }
        for (int i = from; i < to; i++) {
            if (ways[i] == way) {
                return targets[i];
            }
        }
        return -1;
    }

    private void walk(int node, int start, int at, Text text) {
        for (int meaning : meanings[node]) {
            text.found().at(meaning, start, at - 1);
        }
        if ((bits[node] & text.ways()) == 0 && gaps[node].length == 0) {
            return;
        }
        Words words = text.words();
        if (at >= words.count() || words.sentence(at) != words.sentence(start)) {
            return;
        }
        for (int number : words.numbers(at)) {
            int next = next(node, overWord(number));
            if (next >= 0) {
                walk(next, start, at + 1, text);
            }
        }
        ListEntries entries = text.entries();
        for (int entry = entries.from(at); entry < entries.from(at + 1); entry++) {
            int next = next(node, overList(entries.list(entry)));
            if (next >= 0) {
                walk(next, start, entries.last(entry) + 1, text);
            }
        }
        for (Gap gap : gaps[node]) {
            if ((bits[gap.to()] & text.ways()) == 0 && gaps[gap.to()].length == 0) {
                continue;
            }
            for (int skip = gap.least(); skip <= gap.most(); skip++) {
                walk(gap.to(), start, at + skip, text);
            }
        }
    }

    /// Collects terms. For one thread.
    static final class Builder {
        private final LongTable edges = new LongTable();
        private final List<Node> nodes = new ArrayList<>(List.of(new Node()));

        private static final class Node {
            private final List<Integer> ways = new ArrayList<>(1);
            private final List<Gap> gaps = new ArrayList<>(0);
            private int[] meanings = NONE;
        }

        /// The node one way further on.
        int step(int node, int way) {
            int next = edges.getOrAdd(edge(node, way), nodes.size());
            if (next == nodes.size()) {
                nodes.add(new Node());
                nodes.get(node).ways.add(way);
            }
            return next;
        }

        /// The node some words further on.
        int gap(int node, int least, int most) {
            if (node == 0) {
                throw new IllegalArgumentException("a term starts with a word");
            }
            for (Gap gap : nodes.get(node).gaps) {
                if (gap.least() == least && gap.most() == most) {
                    return gap.to();
                }
            }
            int to = nodes.size();
            nodes.add(new Node());
            nodes.get(node).gaps.add(new Gap(least, most, to));
            return to;
        }

        /// Something a term that ends at this node means.
        void end(int node, int meaning) {
            int[] known = nodes.get(node).meanings;
            if (Arrays.stream(known).noneMatch(one -> one == meaning)) {
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = meaning;
                nodes.get(node).meanings = more;
            }
        }

        /// The finished trie.
        TermTrie build() {
            return new TermTrie(this);
        }
    }
}
