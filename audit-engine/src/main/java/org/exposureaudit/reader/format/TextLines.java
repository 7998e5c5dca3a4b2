package org.exposureaudit.reader.format;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.source.SourceFile;

/// Reads a text file line by line, whatever ends its lines, within a fixed bound for the length of each.
///
/// NUL characters are dropped.
public final class TextLines {
    /// The longest line handed on, in characters; the rest of a longer one is left out.
    public static final int MAX_LINE = 200_000;

    private static final int BUFFER = 1 << 15;

    private final Visitor visitor;
    private final StringBuilder line = new StringBuilder();
    private int number = 1;
    private int cut;
    private boolean tooLong;
    private boolean afterReturn;

    /// Takes lines one by one.
    @FunctionalInterface
    public interface Visitor {
        /// One line without its end.
        ///
        /// @param number its place in the file, from 1
        /// @param text its words
        void line(int number, String text) throws IOException;
    }

    private TextLines(Visitor visitor) {
        this.visitor = visitor;
    }

    /// Hands on every line and gives how many of them were longer than the bound.
    public static int each(SourceFile file, Visitor visitor) throws IOException {
        return each(TextReader.open(file), visitor);
    }

    /// Hands on every line of a text, closes it and gives how many lines were longer than the bound.
    public static int each(Reader text, Visitor visitor) throws IOException {
        try (Reader reader = text) {
            TextLines lines = new TextLines(visitor);
            char[] buffer = new char[BUFFER];
            for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
                lines.take(buffer, length);
            }
            lines.finish();
            return lines.cut;
        }
    }

    /// The first lines of a file, of at most its first 32,768 characters.
    public static List<String> head(SourceFile file, int most) throws IOException {
        try (Reader reader = TextReader.open(file)) {
            List<String> head = new ArrayList<>();
            TextLines lines =
                    new TextLines((_, text) -> {
                        if (head.size() < most) {
                            head.add(text);
                        }
                    });
            char[] buffer = new char[BUFFER];
            int filled = 0;
            while (filled < BUFFER) {
                int length = reader.read(buffer, filled, BUFFER - filled);
                if (length < 0) {
                    break;
                }
                filled += length;
            }
            lines.take(buffer, filled);
            lines.finish();
            return head;
        }
    }

    private void take(char[] buffer, int length) throws IOException {
        int from = 0;
        for (int i = 0; i < length; i++) {
            char c = buffer[i];
            if (c == '\n' || c == '\r' || c == '\0') {
                append(buffer, from, i);
                from = i + 1;
                breakAt(c);
            } else {
                afterReturn = false;
            }
        }
        append(buffer, from, length);
    }

    private void breakAt(char c) throws IOException {
        boolean secondHalf = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        if (c != '\0' && !secondHalf) {
            hand();
        }
    }

    private void append(char[] buffer, int from, int to) {
        int room = MAX_LINE - line.length();
        line.append(buffer, from, Math.min(to - from, room));
        tooLong |= to - from > room;
    }

    private void finish() throws IOException {
        if (!line.isEmpty()) {
            hand();
        }
    }

    private void hand() throws IOException {
        cut += tooLong ? 1 : 0;
        tooLong = false;
        String text = line.toString();
        line.setLength(0);
        visitor.line(number++, text);
    }
}
