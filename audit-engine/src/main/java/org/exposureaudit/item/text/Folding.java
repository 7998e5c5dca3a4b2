package org.exposureaudit.item.text;

import java.text.Normalizer;
import java.util.Locale;

/// One way of comparing letters for the whole tool: without case, accents or decoration, so that `Łukasz`, `LUKASZ` and `lukasz` agree.
///
/// The index, the recognition of people and every detector use this table; if they differed, what is found could not be shown.
public final class Folding {
    private static final int TABLE_SIZE = 0x2000;
    private static final String[] TABLE = table();

    private Folding() {}

    /// The folded text: letters and digits only as [#letter] gives them, everything else as it stands in lower case.
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            folded.append(letter(letter));
            i += Character.charCount(letter);
        }
        return folded.toString();
    }

    /// What one character counts as: nothing for a combining mark, one letter mostly, two for such as `ß` and `æ`.
    public static String letter(int codePoint) {
        return codePoint < TABLE_SIZE ? TABLE[codePoint] : compute(codePoint);
    }

    private static String[] table() {
        String[] table = new String[TABLE_SIZE];
        for (int c = 0; c < TABLE_SIZE; c++) {
            table[c] = compute(c);
        }
        return table;
    }

    private static String compute(int codePoint) {
        String special = special(Character.toLowerCase(codePoint));
        if (!special.isEmpty()) {
            return special;
        }
        // Compatibility forms turn "decorated" letters, such as mathematical bold or full width,
        // into plain ones.
        String plain =
                codePoint < 0x80
                        ? Character.toString(codePoint)
                        : Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(plain.length());
        plain.codePoints().filter(part -> !isMark(part)).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || codePoint == 0xFE0F;
    }

    private static String special(int lower) {
        return switch (lower) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case 'ħ' -> "h";
            case 'ŧ' -> "t";
            default -> "";
        };
    }
}
