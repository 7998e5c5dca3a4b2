package org.exposureaudit.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.IndexInput;

/// A file of an index, or a part of one, read through a channel that all parts share.
final class ChannelInput extends BufferedIndexInput {
    private static final int BUFFER = 4 * 1024;

    private final SeekableByteChannel channel;
    private final long start;
    private final long length;
    private final boolean owner;

    ChannelInput(SeekableByteChannel channel) throws IOException {
        this("an index file", channel, 0, channel.size(), true);
    }

    private ChannelInput(
            String what, SeekableByteChannel channel, long start, long length, boolean owner) {
        super(what, BUFFER);
        this.channel = channel;
        this.start = start;
        this.length = length;
        this.owner = owner;
    }

    @Override
    protected void readInternal(ByteBuffer into) throws IOException {
        long from = getFilePointer();
        if (from + into.remaining() > length) {
            throw new EOFException("read past the end of an index file");
        }
        try {
            synchronized (channel) {
                channel.position(start + from);
                while (into.hasRemaining()) {
                    if (channel.read(into) < 0) {
                        throw new EOFException("an index file is shorter than it was");
                    }
                }
            }
        } catch (ClosedChannelException e) {
            throw new AlreadyClosedException("an index file was closed", e);
        }
    }

    @Override
    protected void seekInternal(long position) throws IOException {
        if (position > length) {
            throw new EOFException("seek past the end of an index file");
        }
    }

    @Override
    public IndexInput slice(String what, long offset, long size) {
        if (offset < 0 || size < 0 || size > length - offset) {
            throw new IllegalArgumentException("a part that does not lie in its file");
        }
        return new ChannelInput("part of an index file", channel, start + offset, size, false);
    }

    @Override
    public ChannelInput clone() {
        ChannelInput copy = new ChannelInput("an index file", channel, start, length, false);
        try {
            copy.seek(getFilePointer());
        } catch (IOException e) {
            throw new AssertionError("no seek can fail where this one stands", e);
        }
        return copy;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        if (owner) {
            channel.close();
        }
    }
}
