package org.exposureaudit.reader.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.source.SourceFile;

/// Opens a file as text, without byte-order mark, in whichever of the usual encodings it is: see [Utf8Bytes].
public final class TextReader {
    private TextReader() {}

    /// Opens a file.
    public static Reader open(SourceFile file) throws IOException {
        return new InputStreamReader(Utf8Bytes.open(file), StandardCharsets.UTF_8);
    }

    /// The first letters of a file, at most so many; none where it cannot be opened, which its reading will report.
    public static String headOrNothing(SourceFile file, int most) {
        try {
            return head(file, most);
        } catch (IOException | AuditException _) {
            return "";
        }
    }

    /// The first letters of a file, at most so many.
    public static String head(SourceFile file, int most) throws IOException {
        try (Reader reader = open(file)) {
            char[] head = new char[most];
            int length = 0;
            int read = reader.read(head, 0, most);
            while (read > 0) {
                length += read;
                read = reader.read(head, length, most - length);
            }
            return new String(head, 0, length);
        }
    }
}
