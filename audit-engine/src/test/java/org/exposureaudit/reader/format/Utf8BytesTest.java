package org.exposureaudit.reader.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.ReaderFixture;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Utf8BytesTest {
    private static final String TEXT = "{\"name\":\"Zoë £5 – “café”\"}";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsTheSameWordsFromEveryEncoding(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        assertEquals(TEXT, read(TEXT.getBytes(charset)));
        if (!encoding.equals("windows-1252")) {
            assertEquals(TEXT, read(("\uFEFF" + TEXT).getBytes(charset)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsJsonAndPagesInEveryEncoding(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        assertEquals(
                "Zoë £5 – “café”",
                JsonRecords.of(reading(TEXT.getBytes(charset))).whole().text("name"));
        String page =
                "<html><head><meta charset=\"utf-8\"></head><body><p>Zoë – £5</p></body></html>";
        assertEquals(
                "Zoë – £5", HtmlPage.of(reading(page.getBytes(charset))).document().body().text());
    }

    @Test
    void takesOneOddByteAsWindowsWritesItAndKeepsTheRest() throws IOException {
        byte[] bytes = "Zoë and Zo?".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xEB;
        assertEquals("Zoë and Zoë", read(bytes));
        assertEquals("ab\u00e2", read(new byte[] {'a', 'b', (byte) 0xE2}));
    }

    @Test
    void joinsLettersThatTheBufferCuts() throws IOException {
        String text = "a".repeat((1 << 15) - 2) + "🦆é".repeat(20_000);
        assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(text, read(text.getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void agreesWithTheJdkOnWhatIsValid() throws IOException {
        Random random = new Random(20_261);
        for (int round = 0; round < 300; round++) {
            String text =
                    random.ints(1 + random.nextInt(60), 1, 0x30000)
                            .filter(c -> c < 0xD800 || c > 0xDFFF)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .insert(0, "x")
                            .toString();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            try (InputStream in = Utf8Bytes.of(new ByteArrayInputStream(bytes))) {
                assertArrayEquals(bytes, in.readAllBytes());
            }
        }
    }

    private static String read(byte[] bytes) throws IOException {
        try (InputStream in = Utf8Bytes.of(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static FileReading reading(byte[] bytes) {
        return new FileReading(
                new SourceFile("t", "t", bytes.length, () -> new ByteArrayInputStream(bytes)),
                ReaderFixture.NOWHERE);
    }
}
