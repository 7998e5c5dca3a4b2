package org.exposureaudit.item.text;

/// Makes foreign text safe to show on a page or a terminal: what would turn it round is made visible, what would steer the terminal is left out.
public final class VisibleText {
    private VisibleText() {}

    /// The text with direction characters shown as `␣` and control characters left out; line breaks and tabs stay.
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                visible.append(c);
            } else if (isDirection(c)) {
                visible.append('␣');
            } else if (!Character.isISOControl(c) && !isLoneHalf(text, i)) {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean isDirection(char c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isLoneHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
