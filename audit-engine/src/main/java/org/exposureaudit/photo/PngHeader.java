package org.exposureaudit.photo;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.lang.SequentialByteArrayReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// The chunks of a PNG in front of its pixels. Compressed text is passed over: a few bytes of it may unpack to a gigabyte.
record PngHeader(Head head, Found found) {
    private static final Set<String> WANTED = Set.of("IHDR", "eXIf", "tEXt");
    private static final Set<String> PIXELS = Set.of("IDAT", "IEND");
    private static final int SIGNATURE = 8;

    static void read(Head head, Found found) throws IOException, ImageProcessingException {
        byte[] small = new PngHeader(head, found).wanted();
        for (PngChunk chunk :
                new PngChunkReader().extract(new SequentialByteArrayReader(small), null)) {
            if (chunk.getType().equals(PngChunkType.eXIf)) {
                found.camera(chunk.getBytes(), 0);
            } else if (chunk.getType().equals(PngChunkType.tEXt)) {
                text(chunk.getBytes(), found);
            }
        }
    }

    // A PNG of the chunks that are wanted alone, for the library to read.
    private byte[] wanted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head.take(SIGNATURE));
        for (; ; ) {
            byte[] start = head.take(8);
            long length = Integer.toUnsignedLong(ByteBuffer.wrap(start).getInt());
            String sort = new String(start, 4, 4, StandardCharsets.ISO_8859_1);
            if (PIXELS.contains(sort)) {
                break;
            }
            if (WANTED.contains(sort) && length + 4 <= head.left()) {
                out.write(start);
                out.write(head.take(length + 4));
            } else {
                head.pass(length + 4);
            }
        }
        out.write(new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 'B', 0x60, (byte) 0x82});
        return out.toByteArray();
    }

    // A keyword, a zero, the words.
    private static void text(byte[] bytes, Found found) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int zero = text.indexOf(0);
        String key = text.substring(0, Math.max(zero, 0));
        if (Set.of("Title", "Description", "Comment").contains(key)) {
            found.words(text.substring(zero + 1));
        }
    }
}
