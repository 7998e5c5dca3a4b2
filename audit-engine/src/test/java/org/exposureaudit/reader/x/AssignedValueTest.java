package org.exposureaudit.reader.x;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AssignedValueTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "window.YTD.a.part0 = [1], [1]",
                "window.YTD.a.part0 = [1];, [1]",
                "var a =  [\"a;\"];, [\"a;\"]",
                "[\"a = b\"], [\"a = b\"]",
                "nothing, nothing",
            })
    void dropsWhatStandsAroundTheValue(String text, String value) throws IOException {
        assertEquals(value, read(file("a.js", text)).strip());
    }

    @Test
    void dropsOneSemicolonAndBlanksAtTheEnd() throws IOException {
        assertEquals("[1]", read(file("a.js", "a = [1] ;\r\n \n")).strip());
    }

    @Test
    void keepsEveryByteHoweverItIsReadInPieces() throws IOException {
        String text = "[\"" + ";; ; \\n;".repeat(2_000) + "\"]";
        byte[] bytes = ("a =" + text + ";").getBytes(StandardCharsets.UTF_8);
        SourceFile file = new SourceFile("x", "a.js", bytes.length, () -> new Dripping(bytes));
        assertEquals(text, read(file).strip());
    }

    private static String read(SourceFile file) throws IOException {
        try (InputStream in = AssignedValue.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Gives at most seven bytes at a time.
    private static final class Dripping extends ByteArrayInputStream {
        Dripping(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(7, length));
        }
    }
}
