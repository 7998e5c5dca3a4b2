package org.exposureaudit.reader.x;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import org.exposureaudit.reader.format.Utf8Bytes;
import org.exposureaudit.source.SourceFile;

/// The JSON in an archive's script files: `window.YTD.tweets.part0 = [ … ]`. What stands before the value and a semicolon behind it are
/// dropped; a file that is plain JSON comes through as it is.
final class AssignedValue extends FilterInputStream {
    private static final int HEAD = 1_024;
    private static final int TAIL = 64;

    private final PushbackInputStream ahead;

    private AssignedValue(PushbackInputStream in) {
        super(in);
        ahead = in;
    }

    /// Opens a file's value.
    static InputStream open(SourceFile file) throws IOException {
        InputStream in = Utf8Bytes.open(file);
        byte[] head = in.readNBytes(HEAD);
        int start = start(head);
        InputStream value =
                new SequenceInputStream(
                        new ByteArrayInputStream(head, start, head.length - start), in);
        return new AssignedValue(new PushbackInputStream(value, TAIL));
    }

    private static int start(byte[] head) {
        for (int i = 0; i < head.length; i++) {
            if (head[i] == '[' || head[i] == '{') {
                return i;
            }
            if (head[i] == '=') {
                return i + 1;
            }
        }
        return 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        int tail = read < 0 ? 0 : tail(buffer, offset, read);
        if (tail == 0 || !isEnd()) {
            return read;
        }
        return tail == read ? -1 : read - tail;
    }

    /// How many of the last bytes are a semicolon with blanks around it.
    private static int tail(byte[] buffer, int offset, int read) {
        int tail = 0;
        for (int i = 1; i <= Math.min(read, TAIL); i++) {
            byte b = buffer[offset + read - i];
            if (b == ';') {
                tail = i;
            } else if (!isBlank(b)) {
                break;
            }
        }
        return tail;
    }

    /// Whether nothing but blanks follows.
    private boolean isEnd() throws IOException {
        byte[] next = ahead.readNBytes(TAIL);
        for (byte b : next) {
            if (!isBlank(b)) {
                ahead.unread(next);
                return false;
            }
        }
        return next.length < TAIL;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
