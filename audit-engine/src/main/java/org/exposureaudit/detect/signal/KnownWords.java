package org.exposureaudit.detect.signal;

import java.util.Arrays;

/// What the dictionary says of words, kept for those met lately: texts repeat their words, and slips of the pen are dear to look for.
/// For one thread.
final class KnownWords {
    private static final int PLACES_BITS = 16;
    private static final int[] NONE = {};

    private final Dictionary dictionary;
    private final long[] hashes = new long[1 << PLACES_BITS];
    private final int[][] numbers = new int[1 << PLACES_BITS][];
    private int[] found = new int[16];
    private int count;

    KnownWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Everything a word counts as, its usual misspellings included; nobody may change it.
    int[] numbersOf(Letters letters) {
        long hash = letters.hash();
        int place = (int) ((hash * 0x9E3779B97F4A7C15L) >>> (64 - PLACES_BITS));
        int[] known = numbers[place];
        if (known == null || hashes[place] != hash) {
            count = 0;
            dictionary.numbersOf(letters, this::add);
            known = found();
            numbers[place] = known;
            hashes[place] = hash;
        }
        return known;
    }

    /// What letters with signs among them count as; nothing where they stand for no word.
    int[] unmask(Letters masked) {
        count = 0;
        dictionary.unmask(masked, this::add);
        return found();
    }

    private int[] found() {
        return count == 0 ? NONE : Arrays.copyOf(found, count);
    }

    private void add(int number) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = number;
    }
}
