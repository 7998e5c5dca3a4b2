package org.exposureaudit.detect.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the digits of a text stand, so that costly patterns look only there.
///
/// @param count how many digits
/// @param longest the longest run of them
/// @param first where the first stands
/// @param last where the last stands
record DigitSpan(int count, int longest, int first, int last) {
    private static final int BEFORE = 32;
    private static final int AFTER = 80;

    /// The digits of a text.
    static DigitSpan of(String text) {
        int count = 0;
        int longest = 0;
        int run = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                first = count == 0 ? i : first;
                last = i;
                count++;
                longest = Math.max(longest, ++run);
            } else {
                run = 0;
            }
        }
        return new DigitSpan(count, longest, first, last);
    }

    /// A matcher that looks from a little before the first digit to a little after the last, and beyond for what stands around.
    Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(text)
                .region(Math.max(0, first - BEFORE), Math.min(text.length(), last + AFTER))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
