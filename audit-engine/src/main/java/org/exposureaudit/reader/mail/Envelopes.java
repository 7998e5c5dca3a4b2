package org.exposureaudit.reader.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Cuts a mailbox into its messages: each begins with a line `From ` after a blank line. Of a very long message only the beginning is
/// kept; what follows it is attachments. Not for sharing.
final class Envelopes implements AutoCloseable {
    private static final int MOST = 8 << 20;
    private static final int LONGEST_FROM = 1_000;
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private boolean begun;
    private boolean blank = true;
    private boolean ended;
    private int lines;

    Envelopes(InputStream in) {
        this.in = in;
    }

    /// The lines read so far.
    int lines() {
        return lines;
    }

    /// The bytes of the next message without its first line; none at the end.
    byte[] next() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream(8_192);
        while (!ended) {
            readLine();
            boolean starts = blank && isFrom();
            blank = isBlank();
            if (starts && begun) {
                return message.toByteArray();
            }
            if (starts) {
                begun = true;
            } else if (begun && message.size() < MOST) {
                line.writeTo(message);
            }
        }
        begun = false;
        return message.toByteArray();
    }

    // A line longer than a message may be is cut.
    private void readLine() throws IOException {
        line.reset();
        lines++;
        while (fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            boolean whole = end < to;
            int length = (whole ? end + 1 : end) - from;
            if (line.size() < MOST) {
                line.write(buffer, from, length);
            }
            from += length;
            if (whole) {
                return;
            }
        }
        ended = true;
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    private boolean isFrom() {
        if (line.size() < FROM.length) {
            return false;
        }
        if (line.size() > LONGEST_FROM) {
            return false;
        }
        byte[] bytes = line.toByteArray();
        for (int i = 0; i < FROM.length; i++) {
            if (bytes[i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank() {
        return line.size() < 3 && line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
