package org.exposureaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static Observation seen(String detector, Item item, Mark... marks) {
        return new Observation(
                detector,
                item,
                Confidence.SURE,
                "group",
                List.of(),
                List.of(marks),
                new TreeMap<>(),
                List.of(),
                List.of());
    }

    private static Item post(String text) {
        return Item.of(
                        "facebook",
                        Kind.POST,
                        new Locator("a.zip", "b.json", Locator.Position.WHOLE_FILE))
                .text(text)
                .build();
    }

    @Test
    void showsAShortTextWholeWithItsMarks() {
        Excerpt excerpt =
                Excerpt.of(seen("post.school-mention", post("At Thornbury Vale"), new Mark(3, 17)));
        assertEquals(new Excerpt("At Thornbury Vale", List.of(new Mark(3, 17))), excerpt);
    }

    @Test
    void cutsALongTextAroundTheFirstMark() {
        String text = "a ".repeat(500) + "HERE" + " b".repeat(500);
        Excerpt excerpt = Excerpt.of(seen("post.school-mention", post(text), new Mark(1000, 1004)));
        Mark mark = excerpt.marks().getFirst();
        assertEquals("HERE", excerpt.text().substring(mark.start(), mark.end()));
        assertTrue(excerpt.text().startsWith("…"));
        assertTrue(excerpt.text().length() < 610);
    }

    @Test
    void neverCutsACharacterInTwo() {
        String text = "😀".repeat(400) + "HERE" + "😀".repeat(400);
        String shown =
                Excerpt.of(seen("post.school-mention", post(text), new Mark(801, 804))).text();
        assertFalse(Character.isLowSurrogate(shown.charAt(1)));
    }

    @Test
    void showsSecretsByTheirLengthOnly() {
        Excerpt excerpt =
                Excerpt.of(
                        seen(
                                "disclosure.credentials",
                                post("the code is 4821 ok"),
                                new Mark(12, 16)));
        assertEquals("the code is •••• ok", excerpt.text());
    }

    @Test
    void neverCopiesUnsuitableMaterial() {
        Excerpt excerpt =
                Excerpt.of(
                        seen("message.inappropriate-received", post("rude words"), new Mark(0, 4)));
        assertFalse(excerpt.text().contains("rude"));
    }

    @Test
    void showsTheAccountOfAConnection() {
        Item item =
                Item.of(
                                "instagram",
                                Kind.CONNECTION,
                                new Locator("a.zip", "b.json", Locator.Position.WHOLE_FILE))
                        .detail(
                                new Detail.Connection(
                                        Account.of("Zuri B", "zuri.b"),
                                        Detail.Direction.FOLLOWER,
                                        Detail.State.CURRENT))
                        .build();
        assertEquals("Zuri B (@zuri.b)", Excerpt.of(seen("follower.pupil-or-parent", item)).text());
    }

    @Test
    void ignoresMarksOutsideTheText() {
        assertEquals(
                List.of(),
                Excerpt.of(seen("post.school-mention", post("short"), new Mark(3, 99))).marks());
    }
}
