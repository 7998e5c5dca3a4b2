package org.exposureaudit.identity.name;

import java.util.Set;
import java.util.regex.Pattern;

/// Pet and clipped forms that follow a rule and so stand in no table.
final class PetForms {
    private static final Set<String> ENDINGS =
            Set.of(
                    "y", "ie", "ey", "i", "s", "z", "o", "zy", "zie", "zza", "ster", "bo", "ka",
                    "ek", "us", "usia", "inha", "ito", "ita");
    private static final Pattern LAST_VOWEL = Pattern.compile("[aeyi]$");
    private static final Pattern DOUBLE_END = Pattern.compile("(.)\\1$");
    private static final int SHORTEST = 3;
    private static final int LONGEST_CLIP = 5;

    private PetForms() {}

    /// Whether a word is a name with a pet ending, as Joshy of Josh, Gracie of Grace or Renatka of Renata.
    static boolean isPetFormOf(String word, String name) {
        String undoubledName = DOUBLE_END.matcher(name).replaceFirst("$1");
        String stem = LAST_VOWEL.matcher(undoubledName).replaceFirst("");
        String single = DOUBLE_END.matcher(stem).replaceFirst("$1");
        if (single.length() < 2 || !word.startsWith(single) || word.length() <= single.length()) {
            return isBritishZ(word, name);
        }
        String rest = word.substring(single.length());
        char last = single.charAt(single.length() - 1);
        String undoubled = rest.length() > 1 && rest.charAt(0) == last ? rest.substring(1) : rest;
        return ENDINGS.contains(rest) || ENDINGS.contains(undoubled) || isBritishZ(word, name);
    }

    /// Whether a word is nothing but the first letters of a name, three to five. One that ends in `a` would be another name, as Regina is
    /// beside Reginald.
    static boolean isClipOf(String word, String name) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST_CLIP
                && word.length() < name.length()
                && name.startsWith(word)
                && (word.length() == SHORTEST || !word.endsWith("a"));
    }

    // Darren is Daz, Kerensa is Kez, Gary is Gaz or Gazza.
    private static boolean isBritishZ(String word, String name) {
        int z = word.indexOf('z');
        return z == 2
                && (word.length() == 3 || word.equals(word.substring(0, 2) + "zza"))
                && name.length() > 3
                && name.startsWith(word.substring(0, 2))
                && name.charAt(2) == 'r';
    }
}
