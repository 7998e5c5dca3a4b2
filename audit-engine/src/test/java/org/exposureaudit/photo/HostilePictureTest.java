package org.exposureaudit.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// No picture, however it was made, does more than be reported as damaged.
final class HostilePictureTest {
    private static final byte[] NOTES =
            new CameraNotes()
                    .device("Apple", "iPhone 12")
                    .taken("2026:06:18 12:24:00", "")
                    .at(52.9531, 1.9017)
                    .bytes();

    private static List<byte[]> pictures() {
        CameraNotes notes =
                new CameraNotes()
                        .device("Apple", "iPhone 12")
                        .taken("2026:06:18 12:24:00", "")
                        .at(1, 2);
        return List.of(
                MadePicture.jpeg(notes),
                MadePicture.png(notes, "Title", "word"),
                MadePicture.gif("word"),
                MadePicture.webp(notes, 100),
                MadePicture.heif(notes, "heic", 100));
    }

    @Test
    void standsAnyCut() {
        for (byte[] picture : pictures()) {
            for (int length = 0; length < picture.length; length++) {
                assertNotNull(HeaderReaderTest.read(Arrays.copyOf(picture, length)));
            }
        }
    }

    @Test
    void standsAnyOtherByte() {
        Random random = new Random(20261122);
        for (byte[] picture : pictures()) {
            for (int round = 0; round < 20_000; round++) {
                byte[] changed = picture.clone();
                for (int i = 0; i <= random.nextInt(4); i++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                assertNotNull(HeaderReaderTest.read(changed));
            }
        }
    }

    @Test
    void standsListsThatLeadBackIntoThemselves() {
        ByteBuffer loop = ByteBuffer.allocate(8 + 2 + 12 * 5000 + 4);
        loop.put(new byte[] {'M', 'M'}).putShort((short) 42).putInt(8).putShort((short) 5000);
        for (int i = 0; i < 5000; i++) {
            loop.putShort((short) (i % 2 == 0 ? 0x8769 : 0x8825));
            loop.putShort((short) 4).putInt(1).putInt(8 + i % 40);
        }
        assertNotNull(HeaderReaderTest.read(MadePicture.jpegOf(loop.array())));
    }

    @Test
    void standsValuesLargerThanTheFile() {
        for (int format = 0; format <= 13; format++) {
            byte[] huge =
                    new CameraNotes()
                            .tag(0x010E, format, Integer.MAX_VALUE, new byte[8])
                            .tag(0x9C9B, format, -1, new byte[8])
                            .bytes();
            assertNotNull(HeaderReaderTest.read(MadePicture.jpegOf(huge)));
        }
    }

    @Test
    void standsSizesThatLie() {
        byte[] heif = MadePicture.heif(new CameraNotes().device("A", "B"), "heic", 10);
        for (int at = 0; at < heif.length - 4; at++) {
            byte[] lying = heif.clone();
            ByteBuffer.wrap(lying).putInt(at, Integer.MAX_VALUE);
            assertNotNull(HeaderReaderTest.read(lying));
        }
        byte[] webp = MadePicture.webp(new CameraNotes().device("A", "B"), 10);
        for (int at = 0; at < webp.length - 4; at++) {
            byte[] lying = webp.clone();
            ByteBuffer.wrap(lying).putInt(at, -1);
            assertNotNull(HeaderReaderTest.read(lying));
        }
    }

    @Test
    void readsNoMoreThanItsShareOfAnEndlessFile() {
        Endless endless = new Endless();
        assertEquals("xy", HeaderReader.read(endless).words());
        assertTrue(endless.given <= 64 * 1024, () -> "read " + endless.given);
    }

    /// A JPEG that never comes to its pixels.
    private static final class Endless extends InputStream {
        private static final byte[] START = {(byte) 0xFF, (byte) 0xD8};
        private static final byte[] SEGMENT = {(byte) 0xFF, (byte) 0xFE, 0, 4, 'x', 'y'};
        private long given;

        @Override
        public int read(byte[] into, int from, int length) {
            for (int i = 0; i < length; i++) {
                into[from + i] = (byte) read();
            }
            return length;
        }

        @Override
        public int read() {
            long at = given++;
            return at < START.length
                    ? START[(int) at] & 0xFF
                    : SEGMENT[(int) ((at - START.length) % SEGMENT.length)] & 0xFF;
        }
    }

    @Test
    void keepsWhatStoodBeforeTheDamage() {
        byte[] whole = MadePicture.jpegOf(NOTES);
        byte[] cut = Arrays.copyOf(whole, 2 + 4 + 6 + NOTES.length + 10);
        assertEquals("Apple iPhone 12", HeaderReaderTest.read(cut).device());
    }
}
