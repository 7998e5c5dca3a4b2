package org.exposureaudit.reader.format;

/// Frees text of characters that only steer its display, so that it compares as people read it.
public final class PlainText {
    private PlainText() {}

    /// The text without direction marks and byte-order marks, with every kind of hard space as a space.
    public static String of(String text) {
        if (!anyToReplace(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHardSpace(c)) {
                plain.append(' ');
            } else if (!isMark(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /// Whether a character is a direction mark or byte-order mark, which shows nothing.
    public static boolean isMark(char c) {
        return c == '\u200E'
                || c == '\u200F'
                || c == '\uFEFF'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isHardSpace(char c) {
        return c == '\u00A0' || c == '\u202F';
    }

    private static boolean anyToReplace(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u00A0' && (isHardSpace(c) || isMark(c))) {
                return true;
            }
        }
        return false;
    }
}
