package org.exposureaudit.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/// Small positioned reads of a ZIP's own structures, little-endian. Safe from several threads: it holds the channel while it reads.
final class Bytes {
    private final SeekableByteChannel channel;

    Bytes(SeekableByteChannel channel) {
        this.channel = channel;
    }

    long size() throws IOException {
        return channel.size();
    }

    /// Exactly these bytes; an [EOFException] where the file is shorter.
    ByteBuffer at(long position, int length) throws IOException {
        ByteBuffer buffer = upTo(position, length);
        if (buffer.limit() < length) {
            throw new EOFException("the file ends early");
        }
        return buffer;
    }

    /// These bytes, or as many of them as there are.
    ByteBuffer upTo(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        synchronized (channel) {
            channel.position(position);
            int read = 0;
            while (buffer.hasRemaining() && read >= 0) {
                read = channel.read(buffer);
            }
        }
        return buffer.flip();
    }

    static int unsignedShort(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }

    static long unsignedInt(ByteBuffer buffer, int at) {
        return Integer.toUnsignedLong(buffer.getInt(at));
    }
}
