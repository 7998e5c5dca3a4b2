package org.exposureaudit.reader.format;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;

final class TextLinesTest {

    @Test
    void endsALineAtAnyEnd() throws IOException {
        assertEquals(List.of("a", "b", "", "c", "d"), lines(file("t", "a\r\nb\n\nc\rd")));
    }

    @Test
    void keepsALineTogetherThatIsLongerThanItsBuffer() throws IOException {
        String longer = "x".repeat(100_000);
        assertEquals(List.of(longer, "y"), lines(file("t", longer + "\r\ny")));
    }

    @Test
    void cutsALineAtTheBoundAndCountsIt() throws IOException {
        List<String> lines = new ArrayList<>();
        int cut =
                TextLines.each(
                        file("t", "x".repeat(300_000) + "\ny"), (_, line) -> lines.add(line));
        assertEquals(1, cut);
        assertEquals(List.of(TextLines.MAX_LINE, 1), lines.stream().map(String::length).toList());
    }

    @Test
    void dropsNulCharactersAndTheByteOrderMark() throws IOException {
        assertEquals(List.of("ab", "c"), lines(file("t", "\uFEFFa\0b\n\0c")));
    }

    @Test
    void readsUtf16ByItsMark() throws IOException {
        byte[] bytes = "\uFEFFZoë\nb".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                List.of("Zoë", "b"),
                lines(
                        new SourceFile(
                                "t", "t", bytes.length, () -> new ByteArrayInputStream(bytes))));
    }

    @Test
    void givesOnlyTheHeadWhereAsked() throws IOException {
        assertEquals(List.of("a", "b"), TextLines.head(file("t", "a\nb\nc\n"), 2));
        assertEquals(1, TextLines.head(file("t", "x".repeat(1_000_000)), 9).size());
    }

    private static List<String> lines(SourceFile file) throws IOException {
        List<String> lines = new ArrayList<>();
        TextLines.each(file, (_, line) -> lines.add(line));
        return lines;
    }
}
