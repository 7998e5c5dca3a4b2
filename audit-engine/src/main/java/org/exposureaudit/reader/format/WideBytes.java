package org.exposureaudit.reader.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// A text as bytes of UTF-8.
final class WideBytes extends InputStream {
    private final Reader text;
    private final char[] letters = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int from;
    // 1 where the first half of a pair waits for the second.
    private int kept;

    WideBytes(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[from++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - from);
        System.arraycopy(bytes, from, target, offset, count);
        from += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (from == bytes.length) {
            int read = text.read(letters, kept, letters.length - kept);
            if (read < 0 && kept == 0) {
                return false;
            }
            int length = kept + Math.max(read, 0);
            boolean isHalf = read > 0 && Character.isHighSurrogate(letters[length - 1]);
            int whole = isHalf ? length - 1 : length;
            bytes = new String(letters, 0, whole).getBytes(StandardCharsets.UTF_8);
            from = 0;
            kept = length - whole;
            System.arraycopy(letters, whole, letters, 0, kept);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
