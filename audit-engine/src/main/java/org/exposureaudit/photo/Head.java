package org.exposureaudit.photo;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The bytes of a picture from its start, as far as its reading may go: some are taken, more may be passed over. Not for sharing.
final class Head {
    /// How many bytes of a picture are taken; with the buffer it is 64 KB that are read.
    static final int MOST_TAKEN = 62 * 1024;

    /// How many bytes may be passed over to get at them; formats that end with the header need it.
    static final long MOST_PASSED = 64L << 20;

    private static final int BUFFER = 2 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int filled;
    private int taken;
    private long passed;

    Head(InputStream in) {
        this.in = in;
    }

    /// The first bytes, which remain to be taken; only before anything else. An [EOFException] where there are not so many.
    byte[] peek(int length) throws IOException {
        while (filled < length) {
            filled += some(in.read(buffer, filled, BUFFER - filled));
        }
        return Arrays.copyOf(buffer, length);
    }

    /// How many bytes lie before the next one.
    long position() {
        return taken + passed;
    }

    /// How many bytes may still be taken.
    int left() {
        return MOST_TAKEN - taken;
    }

    /// Exactly these bytes. An [EOFException] where the file ends before, an [OverLimitException] where they are too many.
    byte[] take(long length) throws IOException {
        if (length < 0 || length > left()) {
            throw new OverLimitException();
        }
        byte[] bytes = new byte[(int) length];
        int done = Math.min(bytes.length, filled - from);
        System.arraycopy(buffer, from, bytes, 0, done);
        from += done;
        while (done < bytes.length) {
            done += readInto(bytes, done);
        }
        taken += bytes.length;
        return bytes;
    }

    // Small pieces go through the buffer, so that a file on a disk is not asked for every byte.
    private int readInto(byte[] bytes, int at) throws IOException {
        int wanted = bytes.length - at;
        if (wanted >= BUFFER) {
            return some(in.read(bytes, at, wanted));
        }
        filled = some(in.read(buffer, 0, BUFFER));
        from = Math.min(wanted, filled);
        System.arraycopy(buffer, 0, bytes, at, from);
        return from;
    }

    private static int some(int read) throws IOException {
        if (read <= 0) {
            throw new EOFException("the picture ends early");
        }
        return read;
    }

    /// Up to these bytes: fewer where the limit comes before.
    byte[] takeUpTo(long length) throws IOException {
        return take(Math.min(length, left()));
    }

    int unsignedByte() throws IOException {
        return take(1)[0] & 0xFF;
    }

    /// A number of two bytes, the large one first.
    int unsignedShort() throws IOException {
        byte[] two = take(2);
        return ((two[0] & 0xFF) << 8) | (two[1] & 0xFF);
    }

    /// Goes on to a place; never back.
    void passTo(long position) throws IOException {
        pass(position - position());
    }

    /// Passes over these bytes.
    void pass(long length) throws IOException {
        if (length < 0 || length > MOST_PASSED - passed) {
            throw new OverLimitException();
        }
        long buffered = Math.min(length, filled - from);
        from += (int) buffered;
        if (length > buffered) {
            in.skipNBytes(length - buffered);
        }
        passed += length;
    }

    /// The header lies further back, or is larger, than is read.
    static final class OverLimitException extends IOException {
        private static final long serialVersionUID = 1L;

        OverLimitException() {
            super("the header is larger than is read");
        }
    }
}
