package org.exposureaudit.detect.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.detect.text.Phrase.OfSchool;
import org.exposureaudit.detect.text.Phrase.Sign;
import org.exposureaudit.item.text.Folding;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Establishment;

/// Finds school names in which letters are hidden behind stars, such as `Any*own`. Immutable.
final class MaskedNames {
    private static final int SHORTEST = 6;
    private static final int LEAST_SEEN = 4;
    private static final int MOST = 20;

    private final Map<String, Establishment> words = new LinkedHashMap<>();

    MaskedNames(List<Establishment> schools) {
        for (Establishment school : schools) {
            List<String> names = new ArrayList<>(school.aliases());
            names.add(school.name().split(",", -1)[0]);
            for (String name : names) {
                for (String word : name.split("[^\\p{L}]+", -1)) {
                    if (word.length() >= SHORTEST && !SchoolPhrases.saysSchool(word)) {
                        words.putIfAbsent(Folding.fold(word), school);
                    }
                }
            }
        }
        words.remove("community");
        words.remove("friends");
        words.remove("catholic");
        words.remove("church");
        words.remove("england");
    }

    /// Every masked name in a text.
    List<Hit<OfSchool>> in(String text) {
        List<Hit<OfSchool>> found = new ArrayList<>(0);
        int star = text.indexOf('*');
        while (star >= 0 && found.size() < MOST) {
            int start = star;
            int end = star;
            while (start > 0 && isPart(text.charAt(start - 1))) {
                start--;
            }
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            add(found, text, start, end);
            star = text.indexOf('*', end);
        }
        return found;
    }

    private void add(List<Hit<OfSchool>> found, String text, int start, int end) {
        String masked = text.substring(start, end).toLowerCase(Locale.ROOT);
        long seen = masked.chars().filter(c -> c != '*').count();
        if (seen < LEAST_SEEN) {
            return;
        }
        for (Map.Entry<String, Establishment> word : words.entrySet()) {
            if (fits(masked, word.getKey())) {
                found.add(new Hit<>(new OfSchool(word.getValue(), Sign.NAME), start, end));
                return;
            }
        }
    }

    private static boolean fits(String masked, String word) {
        if (masked.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (masked.charAt(i) != '*' && masked.charAt(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char c) {
        return c == '*' || Character.isLetter(c);
    }
}
