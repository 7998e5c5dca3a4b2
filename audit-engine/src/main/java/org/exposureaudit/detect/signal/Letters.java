package org.exposureaudit.detect.signal;

import java.util.Arrays;
import org.exposureaudit.item.text.Folding;

/// The folded letters of one word, reused for the next. For one thread.
final class Letters {
    private static final long SEED = 0x51ED270B;
    private static final int MOST = 64;

    private final char[] letters = new char[MOST];
    private int length;
    private long hash = SEED;

    int length() {
        return length;
    }

    char at(int index) {
        return letters[index];
    }

    void clear() {
        length = 0;
        hash = SEED;
    }

    /// One more letter, folded; what does not fit is passed over.
    void add(int codePoint) {
        if (codePoint < 0x80) {
            put(codePoint >= 'A' && codePoint <= 'Z' ? (char) (codePoint + 32) : (char) codePoint);
            return;
        }
        String folded = Folding.letter(codePoint);
        for (int i = 0; i < folded.length(); i++) {
            put(folded.charAt(i));
        }
    }

    void put(char letter) {
        if (length < MOST) {
            letters[length++] = letter;
            hash = mix(hash, letter);
        }
    }

    /// Takes over others.
    void copy(Letters from) {
        length = from.length;
        hash = from.hash;
        System.arraycopy(from.letters, 0, letters, 0, length);
    }

    /// Whether some letter stands three times in a row.
    boolean isDrawnOut() {
        for (int i = 2; i < length; i++) {
            if (letters[i] == letters[i - 1] && letters[i] == letters[i - 2]) {
                return true;
            }
        }
        return false;
    }

    /// Runs of a letter that are longer than this cut to it; whether there were any.
    boolean squeeze(int longest) {
        int kept = 0;
        int run = 0;
        for (int i = 0; i < length; i++) {
            run = i > 0 && letters[i] == letters[i - 1] ? run + 1 : 1;
            if (run <= longest) {
                letters[kept++] = letters[i];
            }
        }
        boolean shorter = kept < length;
        length = kept;
        hash = hash(0, length);
        return shorter;
    }

    /// The hash of all letters.
    long hash() {
        return hash;
    }

    /// The hash of some letters.
    long hash(int first, int last) {
        long some = SEED;
        for (int i = first; i < last; i++) {
            some = mix(some, letters[i]);
        }
        return some;
    }

    /// The hash with one letter more.
    static long mix(long hash, char letter) {
        return (hash ^ (letter + 1)) * 0x9E3779B97F4A7C15L + (hash >>> 29);
    }

    static long seed() {
        return SEED;
    }

    /// The letters as a text.
    String text() {
        return new String(letters, 0, length);
    }

    /// Whether every one is a letter from a to z.
    boolean arePlain() {
        for (int i = 0; i < length; i++) {
            if (letters[i] < 'a' || letters[i] > 'z') {
                return false;
            }
        }
        return true;
    }

    /// The first letter and the consonants after it, doubled ones once: what slips of the pen mostly leave alone.
    long skeleton() {
        long hash = mix(SEED ^ 'k', letters[0]);
        char last = letters[0];
        for (int i = 1; i < length; i++) {
            char c = letters[i];
            boolean vowel = c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
            if (!vowel && c != last) {
                hash = mix(hash, c);
                last = c;
            }
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Letters" + Arrays.asList(length);
    }
}
