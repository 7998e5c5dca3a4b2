package org.exposureaudit.photo;

import com.drew.lang.ByteArrayReader;
import java.io.IOException;

/// Bytes that may be asked for so often and no more, so that a list that leads back into itself comes to an end.
final class StepBytes extends ByteArrayReader {
    private static final int MOST_STEPS = 200_000;

    private int steps;

    StepBytes(byte[] bytes, int from) {
        super(bytes, from);
    }

    @Override
    public byte getByte(int index) throws IOException {
        count();
        return super.getByte(index);
    }

    @Override
    public byte[] getBytes(int index, int length) throws IOException {
        count();
        return super.getBytes(index, length);
    }

    private void count() throws IOException {
        if (++steps > MOST_STEPS) {
            throw new Head.OverLimitException();
        }
    }
}
