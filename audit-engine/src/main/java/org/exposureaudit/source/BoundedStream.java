package org.exposureaudit.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A file's bytes, refused from a limit on.
final class BoundedStream extends FilterInputStream {
    private long left;

    BoundedStream(InputStream in, long limit) {
        super(in);
        left = limit;
    }

    @Override
    public int read() throws IOException {
        return (int) counted(super.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return (int) counted(read, read);
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        return counted(skipped, skipped);
    }

    private long counted(long result, long bytes) {
        if (result >= 0) {
            left -= bytes;
        }
        if (left < 0) {
            throw EntryStream.tooLarge();
        }
        return result;
    }
}
