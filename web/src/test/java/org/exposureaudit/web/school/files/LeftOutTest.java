package org.exposureaudit.web.school.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LeftOutTest {
    private final LeftOut leftOut = new LeftOut();

    @Test
    void saysNothingWhereNothingWasLeftOut() {
        assertTrue(leftOut.isEmpty());
        assertEquals("", leftOut.sentence());
    }

    @Test
    void namesHowManyOfWhichKindTheMostFirst() {
        List.of("a.png", "Policy.PDF", "b.pdf", "c.docx").forEach(leftOut::add);

        assertEquals("2 .pdf files, 1 .docx file and 1 .png file", leftOut.kinds());
    }

    @Test
    void namesNoEndingThatMightBePartOfAName() {
        List.of("Letter to Bo Lamb", "notes.Mrs Lamb", "x.pdf").forEach(leftOut::add);

        assertEquals("1 .pdf file and 2 files of other kinds", leftOut.kinds());
    }

    @Test
    void namesOnlyTheMostFrequentOfVeryManyKinds() {
        for (String ending : List.of("a", "b", "c", "d", "e", "f", "g")) {
            leftOut.add("file." + ending);
        }

        assertEquals(
                "1 .a file, 1 .b file, 1 .c file, 1 .d file, 1 .e file and 2 files of other kinds",
                leftOut.kinds());
    }
}
