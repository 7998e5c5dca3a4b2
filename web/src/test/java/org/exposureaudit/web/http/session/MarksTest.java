package org.exposureaudit.web.http.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.session.told.Mark.Kind;
import org.exposureaudit.web.http.session.told.Marks;
import org.exposureaudit.web.http.session.told.Marks.Same;
import org.junit.jupiter.api.Test;

final class MarksTest {
    private static final Mark DONE = Mark.of(Kind.DONE);
    private static final Mark FAMILY = Mark.of(Kind.FAMILY);

    @Test
    void marksSeveralFindingsAtOnceAndTakesThatBackAtOnce() {
        Marks one = Marks.NONE.with(List.of("a"), FAMILY);
        Marks both = one.with(List.of("a", "b"), DONE);
        assertEquals(List.of(FAMILY, DONE), both.of("a"));
        assertTrue(both.has("b", Kind.DONE));
        assertEquals(one.findings(), both.undone(both.lastChange()).findings());
    }

    @Test
    void takesAMarkAway() {
        Marks marked = Marks.NONE.with(List.of("a"), DONE);
        Marks without = marked.without(List.of("a"), Kind.DONE);
        assertEquals(Map.of(), without.findings());
        assertEquals(marked.findings(), without.undone(without.lastChange()).findings());
    }

    @Test
    void forgetsAnAnswerThatIsTakenBack() {
        Marks first = Marks.NONE.answered("x", Same.NO);
        Marks second = first.answered("x", Same.YES);
        assertEquals(Map.of("x", Same.NO), second.undone(second.lastChange()).people());
        assertEquals(Map.of(), first.undone(first.lastChange()).people());
    }

    @Test
    void cannotTakeBackWhatIsTooLongAgo() {
        Marks marks = Marks.NONE.with(List.of("first"), DONE);
        int first = marks.lastChange();
        for (int i = 0; i < 20; i++) {
            marks = marks.with(List.of("later" + i), DONE);
        }
        assertEquals(marks, marks.undone(first));
        assertFalse(marks.undone(marks.lastChange()).has("later19", Kind.DONE));
    }
}
