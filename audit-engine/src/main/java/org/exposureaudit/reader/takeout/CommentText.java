package org.exposureaudit.reader.takeout;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.source.SourceFile;
import tools.jackson.core.JacksonException;

/// The words of a comment, which YouTube writes as JSON: one object with segments, or objects with commas between them.
final class CommentText {
    private static final FileReading NOWHERE =
            FileReading.looking(new SourceFile("", "", 0, java.io.InputStream::nullInputStream));

    private CommentText() {}

    /// The words; the cell as it stands where it is not that JSON.
    static String of(String cell) {
        try {
            JsonValue value = JsonRecords.of(NOWHERE, "[" + escaped(cell) + "]").whole();
            return value.items().stream().map(CommentText::words).collect(Collectors.joining());
        } catch (IOException | JacksonException _) {
            return cell;
        }
    }

    private static String words(JsonValue part) {
        List<JsonValue> segments = part.items("takeoutSegments");
        return segments.isEmpty()
                ? part.text("text")
                : segments.stream().map(CommentText::words).collect(Collectors.joining());
    }

    // Line breaks stand raw inside the texts.
    private static String escaped(String cell) {
        StringBuilder escaped = new StringBuilder(cell.length() + 16);
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            escaped.append(
                    c == '\n' ? "\\n" : c == '\t' ? "\\t" : c < ' ' ? "" : String.valueOf(c));
        }
        return escaped.toString();
    }
}
