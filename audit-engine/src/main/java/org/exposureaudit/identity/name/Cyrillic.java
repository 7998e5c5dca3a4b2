package org.exposureaudit.identity.name;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Cyrillic and Greek letters in Latin ones, as passports have them, so that such names can be compared at all.
public final class Cyrillic {
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final String FROM = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя";
    private static final String[] TO = {
        "a", "b", "v", "h", "g", "d", "e", "ye", "yo", "zh", "z", "y", "i", "yi", "y", "k", "l",
        "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "",
        "e", "yu", "ya"
    };
    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψως";
    private static final String[] FROM_GREEK = {
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s",
        "t", "y", "f", "ch", "ps", "o", "s"
    };

    private Cyrillic() {}

    /// The text with every such letter replaced; other letters stay.
    public static String toLatin(String text) {
        if (text.codePoints().allMatch(c -> c < 0x370)) {
            return text;
        }
        StringBuilder latin = new StringBuilder(text.length() + 8);
        String plain = withoutGreekAccents(text);
        for (int i = 0; i < plain.length(); i++) {
            char letter = Character.toLowerCase(plain.charAt(i));
            int cyrillic = FROM.indexOf(letter);
            int greek = GREEK.indexOf(letter);
            if (cyrillic >= 0) {
                latin.append(TO[cyrillic]);
            } else {
                latin.append(greek >= 0 ? FROM_GREEK[greek] : plain.substring(i, i + 1));
            }
        }
        return latin.toString();
    }

    // Accents off, and omicron with upsilon to the one sound they stand for.
    private static String withoutGreekAccents(String text) {
        if (text.codePoints().noneMatch(c -> c >= 0x370 && c < 0x400)) {
            return text;
        }
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ου", "ou")
                .replace("ΟΥ", "ou")
                .replace("Ου", "ou");
    }
}
