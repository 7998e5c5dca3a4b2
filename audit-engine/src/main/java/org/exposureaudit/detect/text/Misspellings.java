package org.exposureaudit.detect.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How people mistype a name: two letters swapped, one left out, one doubled. The first letter is hardly ever wrong and stays.
final class Misspellings {
    private Misspellings() {}

    /// A phrase with its longest word mistyped, in every such way; none where that word is shorter than the limit, since other words lie too near.
    static Set<String> of(String phrase, int shortest) {
        List<String> words = new ArrayList<>(List.of(phrase.split(" ", -1)));
        int longest = 0;
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).length() > words.get(longest).length()) {
                longest = i;
            }
        }
        String word = words.get(longest);
        if (word.length() < shortest || SchoolPhrases.saysSchool(word)) {
            return Set.of();
        }
        Set<String> phrases = new LinkedHashSet<>();
        for (String wrong : mistyped(word)) {
            words.set(longest, wrong);
            phrases.add(String.join(" ", words));
        }
        phrases.remove(phrase);
        return phrases;
    }

    private static List<String> mistyped(String word) {
        List<String> all = new ArrayList<>(3 * word.length());
        for (int i = 1; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
            all.add(word.substring(0, i) + word.charAt(i) + word.substring(i));
            if (i + 1 < word.length()) {
                all.add(
                        word.substring(0, i)
                                + word.charAt(i + 1)
                                + word.charAt(i)
                                + word.substring(i + 2));
            }
        }
        return all;
    }
}
