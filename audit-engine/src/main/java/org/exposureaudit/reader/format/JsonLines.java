package org.exposureaudit.reader.format;

import java.io.IOException;
import org.exposureaudit.item.Locator.Lines;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import tools.jackson.core.JacksonException;

/// Reads a text file with one JSON value on each line. A line that is none is reported, and the next has its turn.
public final class JsonLines {
    private JsonLines() {}

    /// Takes values one by one.
    @FunctionalInterface
    public interface Visitor {
        /// One value and the line it stood on.
        void value(JsonValue value, Lines at) throws IOException;
    }

    /// Hands on the value of every line that is not blank.
    public static void each(FileReading file, Visitor visitor) throws IOException {
        TextLines.each(
                file.file(),
                (number, text) -> {
                    if (!text.isBlank()) {
                        line(file, text, new Lines(number, number), visitor);
                    }
                });
    }

    private static void line(FileReading file, String text, Lines at, Visitor visitor)
            throws IOException {
        JsonValue value;
        try {
            value = JsonRecords.of(file, text).whole();
        } catch (JacksonException _) {
            file.problem(
                    Problem.Kind.RECORD,
                    at,
                    "This line is not written as JSON; it was left out and the rest was read.");
            return;
        }
        file.attempt(at, () -> visitor.value(value, at));
    }
}
