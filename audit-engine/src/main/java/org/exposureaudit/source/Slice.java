package org.exposureaudit.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/// A part of a channel's bytes. Several may be read at once; over a file they do not wait for each other.
final class Slice extends InputStream {
    private final SeekableByteChannel channel;
    private final long end;
    private long position;

    Slice(SeekableByteChannel channel, long start, long length) {
        this.channel = channel;
        position = start;
        end = start + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (position >= end) {
            return -1;
        }
        int wanted = (int) Math.min(length, end - position);
        int read = read(ByteBuffer.wrap(buffer, offset, wanted));
        if (read > 0) {
            position += read;
        }
        return read;
    }

    private int read(ByteBuffer buffer) throws IOException {
        if (channel instanceof FileChannel file) {
            return file.read(buffer, position);
        }
        synchronized (channel) {
            channel.position(position);
            return channel.read(buffer);
        }
    }
}
