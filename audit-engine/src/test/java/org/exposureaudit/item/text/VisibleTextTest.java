package org.exposureaudit.item.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void showsWhatTurnsTextRoundAndDropsWhatHides() {
        assertEquals("a␣b", VisibleText.of("a\u202Eb"));
        assertEquals("line\nnext\ttab", VisibleText.of("line\nnext\ttab\u0000\u0007"));
        assertEquals("half", VisibleText.of("half\uD83D"));
        assertEquals("whole 😀", VisibleText.of("whole 😀"));
    }
}
