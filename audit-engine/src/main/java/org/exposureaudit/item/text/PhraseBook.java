package org.exposureaudit.item.text;

import java.util.ArrayList;
import java.util.List;

/// Finds many phrases in a text in one pass: whole words, without case, accents or punctuation between them. Immutable and safe to share;
/// each thread takes a [Finder] of its own.
///
/// The words of all phrases form a trie. Its cost hardly depends on how many phrases there are, which is why names of a whole school and
/// all word lists go into one book.
///
/// @param <T> what a phrase stands for
public final class PhraseBook<T> {
    private final LongTable words;
    private final LongTable edges;
    private final List<List<Entry<T>>> entries;

    /// One place where a phrase stands.
    ///
    /// @param meaning what the phrase stands for
    /// @param start its first character
    /// @param end one after its last
    /// @param <T> what a phrase stands for
    public record Hit<T>(T meaning, int start, int end) {}

    private record Entry<T>(T meaning, String folded) {}

    private PhraseBook(LongTable words, LongTable edges, List<List<Entry<T>>> entries) {
        this.words = words;
        this.edges = edges;
        this.entries = entries;
    }

    /// Starts a book.
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /// A finder for one thread.
    public Finder finder() {
        return new Finder();
    }

    private static long edge(int node, int word) {
        return ((long) node << 32) | word;
    }

    /// Looks phrases up. For one thread.
    public final class Finder {
        private final WordScanner scanner = new WordScanner();
        private final StringBuilder range = new StringBuilder();
        private int[] ids = new int[64];

        /// Every place where a phrase stands, by start, longer phrases first; places may overlap.
        public List<Hit<T>> find(String text) {
            scanner.scan(text);
            int count = scanner.count();
            if (ids.length < count) {
                ids = new int[Math.max(count, ids.length * 2)];
            }
            boolean any = false;
            for (int i = 0; i < count; i++) {
                ids[i] = words.get(scanner.hash(i));
                any |= ids[i] >= 0;
            }
            return any ? walk(count) : List.of();
        }

        private List<Hit<T>> walk(int count) {
            List<Hit<T>> hits = new ArrayList<>(0);
            for (int first = 0; first < count; first++) {
                int from = hits.size();
                int node = 0;
                for (int i = first; i < count && ids[i] >= 0; i++) {
                    node = edges.get(edge(node, ids[i]));
                    if (node < 0) {
                        break;
                    }
                    collect(hits, from, first, i, node);
                }
            }
            return hits;
        }

        private void collect(List<Hit<T>> hits, int from, int first, int last, int node) {
            List<Entry<T>> here = entries.get(node);
            // Words were compared by hash; the letters decide. All entries of a node have the same
            // words.
            if (!here.isEmpty() && agrees(here.getFirst().folded(), first, last)) {
                for (Entry<T> entry : here) {
                    hits.add(
                            from,
                            new Hit<>(entry.meaning(), scanner.start(first), scanner.end(last)));
                }
            }
        }

        private boolean agrees(String folded, int first, int last) {
            range.setLength(0);
            for (int i = first; i <= last; i++) {
                scanner.appendFolded(i, range);
                range.append(' ');
            }
            return folded.contentEquals(range);
        }
    }

    /// Collects phrases. For one thread.
    ///
    /// @param <T> what a phrase stands for
    public static final class Builder<T> {
        private final LongTable words = new LongTable();
        private final LongTable edges = new LongTable();
        private final List<List<Entry<T>>> entries = new ArrayList<>(List.of(List.of()));
        private final WordScanner scanner = new WordScanner();

        /// One more phrase; a phrase without a letter or digit is passed over. The same phrase may stand for several things.
        public Builder<T> add(String phrase, T meaning) {
            scanner.scan(phrase);
            int node = 0;
            StringBuilder folded = new StringBuilder();
            for (int i = 0; i < scanner.count(); i++) {
                int word = words.getOrAdd(scanner.hash(i), words.size());
                int next = edges.getOrAdd(edge(node, word), entries.size());
                if (next == entries.size()) {
                    entries.add(List.of());
                }
                node = next;
                folded.append(scanner.folded(i)).append(' ');
            }
            if (node > 0) {
                List<Entry<T>> known = new ArrayList<>(entries.get(node));
                Entry<T> entry = new Entry<>(meaning, folded.toString());
                if (!known.contains(entry)) {
                    known.add(entry);
                    entries.set(node, List.copyOf(known));
                }
            }
            return this;
        }

        /// The finished book.
        public PhraseBook<T> build() {
            return new PhraseBook<>(words, edges, List.copyOf(entries));
        }
    }
}
