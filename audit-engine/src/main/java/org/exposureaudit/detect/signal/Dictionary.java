package org.exposureaudit.detect.signal;

import java.util.BitSet;
import java.util.Optional;
import org.exposureaudit.item.text.LongTable;

/// Every word the lexicons use, each with a number; `word*` and `*word` have numbers of their own. Filled once, then only asked.
final class Dictionary {
    private static final int SHORTEST_STAR = 3;
    private static final long FRONT = 0x5DEECE66DL;
    private static final long BACK = 0x2545F4914F6CDD1DL;
    private static final int FILTER = 1 << 15;

    private final LongTable numbers = new LongTable();
    private final Spellings spellings = new Spellings();
    private final BitSet fronts = new BitSet(FILTER);
    private final BitSet backs = new BitSet(FILTER);

    /// Receives the numbers of a word.
    interface Target {
        void add(int number);
    }

    /// The number of a word of the lexicons, a new one where it had none.
    int add(String word) {
        spellings.add(word);
        return number(hash(word));
    }

    /// The number for every word that starts so.
    int addFront(String start) {
        atLeast(start);
        fronts.set(three(start.charAt(0), start.charAt(1), start.charAt(2)));
        return number(hash(start) ^ FRONT);
    }

    /// The number for every word that ends so.
    int addBack(String end) {
        atLeast(end);
        int n = end.length();
        backs.set(three(end.charAt(n - 3), end.charAt(n - 2), end.charAt(n - 1)));
        return number(hash(end) ^ BACK);
    }

    private static void atLeast(String part) {
        if (part.length() < SHORTEST_STAR) {
            throw new IllegalArgumentException("too short to stand beside a star: " + part);
        }
    }

    /// The words that people mask.
    void addMaskable(String word) {
        spellings.addMaskable(word);
    }

    private int number(long key) {
        return numbers.getOrAdd(key, numbers.size());
    }

    private static long hash(String word) {
        long hash = Letters.seed();
        for (int i = 0; i < word.length(); i++) {
            hash = Letters.mix(hash, word.charAt(i));
        }
        return hash;
    }

    private static int three(char a, char b, char c) {
        return ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
    }

    /// Whether exactly this word is known.
    boolean knows(long hash) {
        return numbers.get(hash) >= 0;
    }

    /// Everything a word counts as, its usual misspellings included.
    void numbersOf(Letters letters, Target target) {
        if (exactly(letters, target)) {
            return;
        }
        if (letters.isDrawnOut() && squeezed(letters, target)) {
            return;
        }
        if (hasDigit(letters)) {
            spellings.unmasked(letters).ifPresent(word -> exactly(of(word), target));
        } else {
            spellings.meant(letters).ifPresent(word -> exactly(of(word), target));
        }
    }

    private boolean squeezed(Letters drawnOut, Target target) {
        Letters other = new Letters();
        other.copy(drawnOut);
        other.squeeze(2);
        return exactly(other, target) || (other.squeeze(1) && exactly(other, target));
    }

    /// What letters with signs among them count as; whether anything.
    boolean unmask(Letters masked, Target target) {
        Optional<String> word = spellings.unmasked(masked);
        word.ifPresent(found -> exactly(of(found), target));
        return word.isPresent();
    }

    private static Letters of(String word) {
        Letters letters = new Letters();
        word.chars().forEach(letter -> letters.put((char) letter));
        return letters;
    }

    private static boolean hasDigit(Letters letters) {
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.at(i);
            digit |= c >= '0' && c <= '9';
            letter |= c >= 'a' && c <= 'z';
        }
        return digit && letter;
    }

    private boolean exactly(Letters letters, Target target) {
        boolean any = ends(letters, target);
        boolean front =
                letters.length() >= SHORTEST_STAR
                        && fronts.get(three(letters.at(0), letters.at(1), letters.at(2)));
        long hash = Letters.seed();
        for (int i = 0; i < letters.length(); i++) {
            hash = Letters.mix(hash, letters.at(i));
            if (front && i + 1 >= SHORTEST_STAR) {
                any |= report(numbers.get(hash ^ FRONT), target);
            }
        }
        boolean whole = report(numbers.get(hash), target);
        return any || whole;
    }

    private boolean ends(Letters letters, Target target) {
        int n = letters.length();
        if (n < SHORTEST_STAR
                || !backs.get(three(letters.at(n - 3), letters.at(n - 2), letters.at(n - 1)))) {
            return false;
        }
        boolean any = false;
        for (int from = n - SHORTEST_STAR; from >= 0; from--) {
            any |= report(numbers.get(letters.hash(from, n) ^ BACK), target);
        }
        return any;
    }

    private static boolean report(int number, Target target) {
        if (number < 0) {
            return false;
        }
        target.add(number);
        return true;
    }
}
