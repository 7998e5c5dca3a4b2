package org.exposureaudit.detect.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.exposureaudit.detect.signal.SignalBook.Guard;
import org.exposureaudit.detect.signal.Signals.Hit;

/// Finds signals in texts. For one thread.
public final class SignalFinder {
    private static final int NEAR = 3;

    // No honest text has more; what undoes a signal is looked for among them.
    private static final int MOST = 1_000;

    private static final TermTrie.ListEntries NO_ENTRIES = new Entries();

    private final Words words;
    private final TermTrie entries;
    private final TermTrie terms;
    private final List<Guard> guards;
    private final Entries found = new Entries();

    SignalFinder(Dictionary dictionary, TermTrie entries, TermTrie terms, List<Guard> guards) {
        this.words = new Words(dictionary);
        this.entries = entries;
        this.terms = terms;
        this.guards = guards;
    }

    /// The signals of a text.
    public Signals find(String text) {
        words.scan(text);
        found.clear(words.count());
        TermTrie.Text plain = new TermTrie.Text(words, NO_ENTRIES, found);
        for (int word = 0; word < words.count(); word++) {
            found.open(word);
            entries.from(word, plain);
        }
        found.open(words.count());
        List<Hit> hits = new ArrayList<>(0);
        Set<Long> seen = new TreeSet<>();
        TermTrie.Text whole =
                new TermTrie.Text(
                        words,
                        found,
                        (signal, first, last) -> {
                            if (isName(text, first, last)) {
                                return;
                            }
                            if (seen.add(
                                    ((long) signal << 40)
                                            | ((long) first << 8)
                                            | Math.min(last - first, 255))) {
                                hits.add(hit(signal, first, last));
                            }
                        });
        for (int word = 0; word < words.count() && hits.size() < MOST; word++) {
            terms.from(word, whole);
        }
        return hits.isEmpty()
                ? Signals.NONE
                : new Signals(standing(hits), words.copyOfStarts(), words.copyOfSentences());
    }

    private boolean isName(String text, int first, int last) {
        return first == last && WrittenNames.isPart(text, words.start(first), words.end(last));
    }

    private Hit hit(int signal, int first, int last) {
        return new Hit(
                signal, first, last, words.start(first), words.end(last), words.sentence(first));
    }

    private List<Hit> standing(List<Hit> hits) {
        List<Hit> kept = hits;
        for (Guard guard : guards) {
            List<Hit> all = kept;
            if (all.stream().anyMatch(hit -> hit.signal() == guard.signal())) {
                kept = all.stream().filter(hit -> stands(hit, guard, all)).toList();
            }
        }
        return kept;
    }

    private static boolean stands(Hit hit, Guard guard, List<Hit> all) {
        return hit.signal() != guard.signal()
                || all.stream().noneMatch(other -> isUndone(hit, guard, other));
    }

    private static boolean isUndone(Hit hit, Guard guard, Hit by) {
        if (by.sentence() != hit.sentence()) {
            return false;
        }
        int before = hit.first() - by.last();
        int after = by.first() - hit.last();
        return (before > 0 && before <= NEAR && guard.after().contains(by.signal()))
                || (after > 0 && after <= NEAR && guard.before().contains(by.signal()));
    }

    /// The entries of lists in the text, by the word they start at.
    private static final class Entries implements TermTrie.ListEntries, TermTrie.Found {
        private int[] from = new int[65];
        private int[] lists = new int[64];
        private int[] lasts = new int[64];
        private int count;

        void clear(int words) {
            count = 0;
            if (from.length <= words + 1) {
                from = new int[words * 2 + 2];
            }
        }

        void open(int word) {
            from[word] = count;
        }

        @Override
        public void at(int list, int first, int last) {
            if (count == lists.length) {
                lists = Arrays.copyOf(lists, count * 2);
                lasts = Arrays.copyOf(lasts, count * 2);
            }
            lists[count] = list;
            lasts[count++] = last;
        }

        @Override
        public int from(int word) {
            return word < from.length ? from[word] : 0;
        }

        @Override
        public int list(int entry) {
            return lists[entry];
        }

        @Override
        public int last(int entry) {
            return lasts[entry];
        }
    }
}
