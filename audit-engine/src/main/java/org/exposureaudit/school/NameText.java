package org.exposureaudit.school;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.exposureaudit.item.text.Folding;

/// Names as they are compared: folded words parted by single blanks.
public final class NameText {
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´ʻ]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private NameText() {}

    /// Folds the letters and drops apostrophes; anything else between words becomes one blank.
    public static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        String bare = APOSTROPHES.matcher(text).replaceAll("");
        return NOT_LETTERS.matcher(Folding.fold(bare)).replaceAll(" ").strip();
    }

    /// The words of a folded name.
    public static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" ", -1));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
