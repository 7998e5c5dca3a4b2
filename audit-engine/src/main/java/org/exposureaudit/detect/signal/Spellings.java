package org.exposureaudit.detect.signal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ways people write a word otherwise than the lexicons have it: masked, with letters drawn out, or with a slip of the pen.
final class Spellings {
    private static final int SHORTEST_SLIPPED = 8;
    private static final int TWO_SLIPS = 12;

    private final List<String> maskable = new ArrayList<>();
    private final Map<Long, List<String>> bySkeleton = new HashMap<>();

    /// A word that people mask, such as `fuck`.
    void addMaskable(String word) {
        maskable.add(word);
    }

    /// A word of the lexicons.
    void add(String word) {
        if (word.length() >= SHORTEST_SLIPPED) {
            Letters letters = new Letters();
            word.chars().forEach(c -> letters.put((char) c));
            bySkeleton.computeIfAbsent(letters.skeleton(), _ -> new ArrayList<>()).add(word);
        }
    }

    /// The word that letters with signs among them stand for: `f***ing`, `sh1t`, `f@ck`.
    Optional<String> unmasked(Letters masked) {
        return maskable.stream().filter(word -> stand(masked, word)).findFirst();
    }

    private static boolean stand(Letters masked, String word) {
        // Most words are ruled out here, which keeps long runs of signs cheap.
        if (masked.at(0) != word.charAt(0)) {
            return false;
        }
        int shown = 0;
        int hidden = 0;
        for (int i = 0; i < masked.length(); i++) {
            if (isLetter(masked.at(i))) {
                shown++;
            } else {
                hidden++;
            }
        }
        if (hidden == 0) {
            return false;
        }
        if (masked.length() == word.length()) {
            return (shown > 1 || hidden > 2) && agreeAll(masked, word);
        }
        return shown > 2 && agreeEnds(masked, word);
    }

    private static boolean agreeAll(Letters masked, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isLetter(masked.at(i)) && masked.at(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    // However many signs stand for the middle.
    private static boolean agreeEnds(Letters masked, String word) {
        int front = 0;
        while (front < masked.length() && isLetter(masked.at(front))) {
            front++;
        }
        int back = 0;
        while (isLetter(masked.at(masked.length() - 1 - back))) {
            back++;
        }
        for (int i = front; i < masked.length() - back; i++) {
            if (isLetter(masked.at(i))) {
                return false;
            }
        }
        return front + back < word.length()
                && word.startsWith(masked.text().substring(0, front))
                && word.endsWith(masked.text().substring(masked.length() - back));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /// The longer word that these letters are a slip for.
    Optional<String> meant(Letters written) {
        if (written.length() < SHORTEST_SLIPPED || !written.arePlain()) {
            return Optional.empty();
        }
        List<String> alike = bySkeleton.get(written.skeleton());
        if (alike == null) {
            return Optional.empty();
        }
        String text = written.text();
        int allowed = text.length() >= TWO_SLIPS ? 2 : 1;
        return alike.stream().filter(word -> slips(text, word) <= allowed).findFirst();
    }

    // Letters changed, left out, put in or swapped; words here have at most 64.
    private static int slips(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int k = 0; k <= b.length(); k++) {
                cost[i][k] = i == 0 || k == 0 ? i + k : step(cost, a, b, i, k);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int k) {
        boolean same = a.charAt(i - 1) == b.charAt(k - 1);
        int least = Math.min(cost[i - 1][k] + 1, cost[i][k - 1] + 1);
        least = Math.min(least, cost[i - 1][k - 1] + (same ? 0 : 1));
        if (i > 1
                && k > 1
                && a.charAt(i - 1) == b.charAt(k - 2)
                && a.charAt(i - 2) == b.charAt(k - 1)) {
            least = Math.min(least, cost[i - 2][k - 2] + 1);
        }
        return least;
    }
}
