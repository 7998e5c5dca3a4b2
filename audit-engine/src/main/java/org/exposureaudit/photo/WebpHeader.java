package org.exposureaudit.photo;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The chunks of a WebP. The camera's notes stand behind the pixels, which are passed over; a flag at the start says whether there are any.
final class WebpHeader {
    private static final int EXTENDED = 10;
    private static final int HAS_CAMERA = 0x08;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private WebpHeader() {}

    static void read(Head head, Found found) throws IOException {
        head.take(Format.MAGIC);
        if (!name(head).equals("VP8X") || length(head) != EXTENDED) {
            return;
        }
        byte[] extended = head.take(EXTENDED);
        if ((extended[0] & HAS_CAMERA) == 0) {
            return;
        }
        try {
            while (!name(head).equals("EXIF")) {
                long length = length(head);
                // Chunks begin at even places.
                head.pass(length + (length & 1));
            }
            byte[] notes = head.takeUpTo(length(head));
            boolean named = Arrays.equals(EXIF, Arrays.copyOf(notes, EXIF.length));
            found.camera(notes, named ? EXIF.length : 0);
        } catch (EOFException _) {
            // The flag was wrong: there are none.
        }
    }

    private static String name(Head head) throws IOException {
        return new String(head.take(4), StandardCharsets.ISO_8859_1);
    }

    private static long length(Head head) throws IOException {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(head.take(4)).order(ByteOrder.LITTLE_ENDIAN).getInt());
    }
}
