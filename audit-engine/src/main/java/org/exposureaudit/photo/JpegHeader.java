package org.exposureaudit.photo;

import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.photoshop.PhotoshopReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The segments of a JPEG in front of its pixels. The library's own walk wants each segment whole; cameras put a large preview at the end
/// of theirs, which is not needed.
record JpegHeader(Head head, Found found) {
    private static final int MARKER = 0xFF;
    private static final int PIXELS = 0xDA;
    private static final int END = 0xD9;
    private static final int CAMERA = 0xE1;
    private static final int PRESS = 0xED;
    private static final int COMMENT = 0xFE;
    private static final int MOST_COMMENT = 2_000;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PHOTOSHOP = "Photoshop 3.0\0".getBytes(StandardCharsets.ISO_8859_1);

    static void read(Head head, Found found) throws IOException {
        head.take(2);
        new JpegHeader(head, found).segments();
    }

    private void segments() throws IOException {
        for (int marker = marker(); marker != PIXELS && marker != END; marker = marker()) {
            int length = head.unsignedShort() - 2;
            switch (marker) {
                case CAMERA -> segment(length, EXIF);
                case PRESS -> segment(length, PHOTOSHOP);
                case COMMENT -> comment(length);
                default -> head.pass(length);
            }
        }
    }

    // Any number of 0xFF may stand before the byte that tells the sort.
    private int marker() throws IOException {
        if (head.unsignedByte() != MARKER) {
            throw new IOException("not a segment");
        }
        int marker = head.unsignedByte();
        while (marker == MARKER) {
            marker = head.unsignedByte();
        }
        return marker;
    }

    private void segment(int length, byte[] name) throws IOException {
        byte[] start = head.takeUpTo(Math.min(length, name.length));
        if (!Arrays.equals(start, name)) {
            head.pass(length - start.length);
            return;
        }
        byte[] rest = head.takeUpTo(length - name.length);
        if (Arrays.equals(name, EXIF)) {
            found.camera(rest, 0);
        } else {
            press(rest);
        }
        head.pass(length - name.length - rest.length);
    }

    private void press(byte[] bytes) {
        Metadata metadata = new Metadata();
        new PhotoshopReader().extract(new SequentialByteArrayReader(bytes), bytes.length, metadata);
        found.press(metadata);
    }

    private void comment(int length) throws IOException {
        byte[] bytes = head.takeUpTo(Math.min(length, MOST_COMMENT));
        found.words(new String(bytes, StandardCharsets.UTF_8));
        head.pass(length - bytes.length);
    }
}
