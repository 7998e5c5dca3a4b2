package org.exposureaudit.school.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.exposureaudit.source.SourceFile;

/// How the letters of a list are written: lists come from many programs, and none says.
public enum TextEncoding {
    /// With or without a byte order mark.
    UTF_8(StandardCharsets.UTF_8),
    /// Excel's "Unicode text".
    UTF_16_LE(StandardCharsets.UTF_16LE),
    /// The same the other way round.
    UTF_16_BE(StandardCharsets.UTF_16BE),
    /// What Windows programs write otherwise.
    WINDOWS(Charset.forName("windows-1252"));

    private static final int HEAD = 4_096;

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /// Opens a file's text, without byte order mark.
    public static Reader open(SourceFile file) throws IOException {
        TextEncoding encoding = of(file);
        PushbackInputStream in = new PushbackInputStream(file.open(), 4);
        int mark = encoding.markLength(in);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, encoding.charset));
    }

    /// The encoding a file seems to be in.
    public static TextEncoding of(SourceFile file) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return UTF_16_LE;
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return UTF_16_BE;
        }
        int evenZeros = zeros(head, 0);
        int oddZeros = zeros(head, 1);
        if (evenZeros + oddZeros > head.length / 4) {
            return oddZeros > evenZeros ? UTF_16_LE : UTF_16_BE;
        }
        return isUtf8(file) ? UTF_8 : WINDOWS;
    }

    private int markLength(PushbackInputStream in) throws IOException {
        byte[] head = in.readNBytes(3);
        in.unread(head);
        return switch (this) {
            case UTF_8 -> startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            case UTF_16_LE -> startsWith(head, 0xFF, 0xFE) ? 2 : 0;
            case UTF_16_BE -> startsWith(head, 0xFE, 0xFF) ? 2 : 0;
            case WINDOWS -> 0;
        };
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(SourceFile file) throws IOException {
        try (Reader reader =
                new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder())) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
