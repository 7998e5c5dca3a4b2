package org.exposureaudit.reader.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.exposureaudit.source.SourceFile;

/// Opens a file as text, without byte-order mark. What is not valid becomes the replacement character.
public final class TextReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextReader() {}

    /// Opens a file that is in UTF-8, or in UTF-16 where a byte-order mark says so.
    public static Reader open(SourceFile file) throws IOException {
        return open(file, StandardCharsets.UTF_8);
    }

    /// Opens a file that may have been written by any program: as Windows wrote it where it is not valid UTF-8 from end to end.
    public static Reader openGuessing(SourceFile file) throws IOException {
        return open(file, isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS);
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

    private static Reader open(SourceFile file, Charset without) throws IOException {
        InputStream in = new BufferedInputStream(file.open());
        in.mark(4);
        int first = in.read();
        int second = in.read();
        int third = in.read();
        in.reset();
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
            return new InputStreamReader(in, StandardCharsets.UTF_16);
        }
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            in.skipNBytes(3);
        }
        return new InputStreamReader(in, without);
    }
}
