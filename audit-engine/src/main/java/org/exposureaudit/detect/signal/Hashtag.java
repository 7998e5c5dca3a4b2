package org.exposureaudit.detect.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Splits hashtags into words: at capitals, digits and low lines, else into words of the dictionary. For one thread.
final class Hashtag {
    private static final int LONGEST = 48;
    private static final int LONGEST_WORD = 20;

    private final Dictionary dictionary;

    Hashtag(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Where its words start and end.
    List<int[]> parts(String text, int from, int end) {
        List<int[]> parts = atCapitals(text, from, end);
        return parts.size() > 1 || end - from > LONGEST ? parts : intoKnown(text, from, end);
    }

    private static List<int[]> atCapitals(String text, int from, int end) {
        List<int[]> parts = new ArrayList<>(2);
        int start = from;
        for (int i = from + 1; i < end; i++) {
            char before = text.charAt(i - 1);
            char here = text.charAt(i);
            boolean next =
                    (Character.isLowerCase(before) && Character.isUpperCase(here))
                            || (Character.isLetter(before) && Character.isDigit(here))
                            || before == '_';
            if (next) {
                add(parts, text, start, i);
                start = i;
            }
        }
        add(parts, text, start, end);
        return parts;
    }

    private static void add(List<int[]> parts, String text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == '_') {
            last--;
        }
        if (last > start) {
            parts.add(new int[] {start, last});
        }
    }

    // The fewest known words that make up the whole; the tag itself where there are none.
    private List<int[]> intoKnown(String text, int from, int end) {
        int n = end - from;
        int[] fewest = new int[n + 1];
        int[] cut = new int[n + 1];
        Arrays.fill(fewest, Integer.MAX_VALUE);
        fewest[0] = 0;
        for (int i = 0; i < n; i++) {
            if (fewest[i] == Integer.MAX_VALUE) {
                continue;
            }
            long hash = Letters.seed();
            for (int k = i; k < Math.min(n, i + LONGEST_WORD); k++) {
                hash = Letters.mix(hash, Character.toLowerCase(text.charAt(from + k)));
                if (fewest[i] + 1 < fewest[k + 1] && dictionary.knows(hash)) {
                    fewest[k + 1] = fewest[i] + 1;
                    cut[k + 1] = i;
                }
            }
        }
        List<int[]> parts = new ArrayList<>(3);
        if (fewest[n] == Integer.MAX_VALUE) {
            parts.add(new int[] {from, end});
            return parts;
        }
        for (int at = n; at > 0; at = cut[at]) {
            parts.addFirst(new int[] {from + cut[at], from + at});
        }
        return parts;
    }
}
