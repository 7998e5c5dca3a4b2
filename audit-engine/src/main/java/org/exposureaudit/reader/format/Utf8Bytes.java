package org.exposureaudit.reader.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.exposureaudit.source.SourceFile;

/// A file's bytes as UTF-8, whatever it was written in and whatever it says of that.
///
/// UTF-16 is told by its byte-order mark or by the zeros between its first letters. Of anything else, bytes that are valid UTF-8 stay
/// as they are, and any other byte counts as the letter Windows writes with it; so one odd byte costs nothing around it.
public final class Utf8Bytes extends InputStream {
    private static final int BUFFER = 1 << 15;
    private static final int LONGEST = 4;
    private static final byte[][] WINDOWS = windows();

    private final InputStream in;
    private final byte[] raw = new byte[BUFFER];
    // A lone byte becomes three at most.
    private final byte[] mended = new byte[3 * BUFFER];
    private byte[] current = raw;
    private int from;
    private int to;
    // Bytes of a letter whose rest is still to come.
    private int kept;

    private Utf8Bytes(InputStream in) {
        this.in = in;
    }

    /// Opens a file without its byte-order mark.
    public static InputStream open(SourceFile file) throws IOException {
        return of(file.open());
    }

    /// Sees these bytes as UTF-8 without their byte-order mark; closing the result closes them.
    static InputStream of(InputStream bytes) throws IOException {
        InputStream in = new BufferedInputStream(bytes);
        in.mark(LONGEST);
        byte[] head = in.readNBytes(LONGEST);
        in.reset();
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return new WideBytes(new InputStreamReader(in, StandardCharsets.UTF_16));
        }
        if (head.length == LONGEST && isLetter(head, 0, 1) && isLetter(head, 2, 3)) {
            return new WideBytes(new InputStreamReader(in, StandardCharsets.UTF_16LE));
        }
        if (head.length == LONGEST && isLetter(head, 1, 0) && isLetter(head, 3, 2)) {
            return new WideBytes(new InputStreamReader(in, StandardCharsets.UTF_16BE));
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        }
        return new Utf8Bytes(in);
    }

    private static boolean starts(byte[] head, int... wanted) {
        boolean same = head.length >= wanted.length;
        for (int i = 0; same && i < wanted.length; i++) {
            same = (head[i] & 0xFF) == wanted[i];
        }
        return same;
    }

    private static boolean isLetter(byte[] head, int letter, int zero) {
        return head[letter] != 0 && head[zero] == 0;
    }

    @Override
    public int read() throws IOException {
        return fill() ? current[from++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, to - from);
        System.arraycopy(current, from, target, offset, count);
        from += count;
        return count;
    }

    @Override
    public int available() {
        return to - from;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        while (from == to) {
            int read = in.read(raw, kept, BUFFER - kept);
            if (read < 0 && kept == 0) {
                return false;
            }
            take(kept + Math.max(read, 0), read < 0);
        }
        return true;
    }

    private void take(int length, boolean isLast) {
        from = 0;
        if (isPlain(length)) {
            current = raw;
            to = length;
            kept = 0;
            return;
        }
        current = mended;
        to = 0;
        int i = 0;
        while (i < length) {
            int size = size(i, length);
            if (size > length - i && !isLast) {
                break;
            }
            i += size > 0 && size <= length - i ? copy(i, size) : mend(i);
        }
        kept = length - i;
        System.arraycopy(raw, i, raw, 0, kept);
    }

    private boolean isPlain(int length) {
        for (int i = 0; i < length; i++) {
            if (raw[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private int copy(int at, int size) {
        System.arraycopy(raw, at, mended, to, size);
        to += size;
        return size;
    }

    private int mend(int at) {
        byte[] letter = WINDOWS[raw[at] & 0x7F];
        System.arraycopy(letter, 0, mended, to, letter.length);
        to += letter.length;
        return 1;
    }

    // How many bytes the letter has that begins here; 0 where none does. The bytes that are there
    // belong to it, so that only the end of the buffer can leave one open.
    private int size(int at, int length) {
        int first = raw[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        for (int i = 1; i < size && at + i < length; i++) {
            int next = raw[at + i] & 0xFF;
            if (next < lowest(first, i) || next > highest(first, i)) {
                return 0;
            }
        }
        return size;
    }

    // Neither longer than need be, nor half a pair of UTF-16, nor beyond the last letter there is.
    private static int lowest(int first, int place) {
        return place > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    }

    private static int highest(int first, int place) {
        return place > 1 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    }

    private static byte[][] windows() {
        Charset windows = Charset.forName("windows-1252");
        byte[][] letters = new byte[128][];
        for (int i = 0; i < letters.length; i++) {
            String letter = new String(new byte[] {(byte) (0x80 + i)}, windows);
            letters[i] = letter.getBytes(StandardCharsets.UTF_8);
        }
        return letters;
    }
}
