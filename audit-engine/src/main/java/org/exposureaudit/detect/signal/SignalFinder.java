package org.exposureaudit.detect.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
        if (words.ways() == 0) {
            return Signals.NONE;
        }
        findEntries();
        List<Hit> hits = findTerms(text);
        return hits.isEmpty()
                ? Signals.NONE
                : new Signals(standing(hits), words.copyOfStarts(), words.copyOfSentences());
    }

    private void findEntries() {
        found.clear(words.count());
        TermTrie.Text plain = new TermTrie.Text(words, NO_ENTRIES, words.ways(), found);
        for (int word = 0; word < words.count(); word++) {
            found.open(word);
            if (isStart(entries, word)) {
                entries.from(word, plain);
            }
        }
        found.open(words.count());
    }

    private List<Hit> findTerms(String text) {
        List<Hit> hits = new ArrayList<>(0);
        TermTrie.Text whole =
                new TermTrie.Text(
                        words,
                        found,
                        words.ways() | found.ways(),
                        (signal, first, last) -> add(signal, first, last, text, hits));
        for (int word = 0; word < words.count() && hits.size() < MOST; word++) {
            if (isStart(terms, word) || isListStart(word)) {
                terms.from(word, whole);
            }
        }
        return hits;
    }

    private boolean isStart(TermTrie trie, int word) {
        for (int number : words.numbers(word)) {
            if (trie.starts(TermTrie.overWord(number))) {
                return true;
            }
        }
        return false;
    }

    private boolean isListStart(int word) {
        for (int entry = found.from(word); entry < found.from(word + 1); entry++) {
            if (terms.starts(TermTrie.overList(found.list(entry)))) {
                return true;
            }
        }
        return false;
    }

    // Several terms of one signal may end at the same word; those that start at one word come
    // together.
    private void add(int signal, int first, int last, String text, List<Hit> hits) {
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).first() == first; i--) {
            if (hits.get(i).signal() == signal && hits.get(i).last() == last) {
                return;
            }
        }
        if (!isName(text, first, last)) {
            hits.add(hit(signal, first, last));
        }
    }

    private boolean isName(String text, int first, int last) {
        return first == last
                && Character.isUpperCase(text.charAt(words.start(first)))
                && WrittenNames.isPart(text, words.start(first), words.end(last));
    }

    private Hit hit(int signal, int first, int last) {
        return new Hit(
                signal, first, last, words.start(first), words.end(last), words.sentence(first));
    }

    private List<Hit> standing(List<Hit> hits) {
        BitSet present = new BitSet();
        hits.forEach(hit -> present.set(hit.signal()));
        List<Hit> kept = hits;
        for (Guard guard : guards) {
            List<Hit> all = kept;
            if (present.get(guard.signal())) {
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
        private long ways;

        long ways() {
            return ways;
        }

        void clear(int words) {
            count = 0;
            ways = 0;
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
            ways |= TermTrie.bit(TermTrie.overList(list));
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
