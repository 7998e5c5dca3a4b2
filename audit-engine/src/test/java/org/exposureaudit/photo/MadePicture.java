package org.exposureaudit.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/// Writes made-up pictures of every format that is read, with the notes of a camera in the place each format has for them.
public final class MadePicture {
    // A grey picture of eight by eight pixels.
    private static final byte[] GREY =
            Base64.getDecoder()
                    .decode(
                            "/9j/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAAIAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+v//Z");

    private MadePicture() {}

    /// A JPEG.
    public static byte[] jpeg(CameraNotes notes) {
        return jpegOf(notes.bytes());
    }

    /// A JPEG with these bytes where the notes go.
    public static byte[] jpegOf(byte[] notes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(GREY, 0, 2);
        segment(out, 0xE1, joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), notes));
        out.write(GREY, 2, GREY.length - 2);
        return out.toByteArray();
    }

    /// A JPEG from which a platform took everything.
    public static byte[] bare() {
        return GREY.clone();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] bytes) {
        out.writeBytes(
                ByteBuffer.allocate(4)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (bytes.length + 2))
                        .array());
        out.writeBytes(bytes);
    }

    /// A PNG, with a text under a keyword where that is not empty.
    public static byte[] png(CameraNotes notes, String keyword, String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
        chunk(out, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
        chunk(out, "eXIf", notes.bytes());
        if (!keyword.isEmpty()) {
            chunk(out, "tEXt", (keyword + "\0" + words).getBytes(StandardCharsets.ISO_8859_1));
        }
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9C, 0x63, 0, 0, 0, 2, 0, 1});
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] bytes) {
        byte[] named = joined(name.getBytes(StandardCharsets.ISO_8859_1), bytes);
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /// A GIF with a comment.
    public static byte[] gif(String comment) {
        byte[] words = comment.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {1, 0, 1, 0, 0, 0, 0, 0x21, (byte) 0xFE, (byte) words.length});
        out.writeBytes(words);
        out.writeBytes(new byte[] {0, 0x3B});
        return out.toByteArray();
    }

    /// A WebP with so many bytes of pixels in front of the notes.
    public static byte[] webp(CameraNotes notes, int pixels) {
        byte[] camera = notes.bytes();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        riff(body, "VP8X", new byte[] {0x08, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        riff(body, "VP8 ", new byte[pixels]);
        riff(body, "EXIF", camera);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(little(body.size() + 4));
        out.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    private static void riff(ByteArrayOutputStream out, String name, byte[] bytes) {
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(little(bytes.length));
        out.writeBytes(bytes);
        if (bytes.length % 2 != 0) {
            out.write(0);
        }
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
    }

    /// A HEIC with so many bytes of pixels in front of the notes.
    ///
    /// @param brand such as `heic`
    public static byte[] heif(CameraNotes notes, String brand, int pixels) {
        byte[] camera =
                joined(
                        new byte[] {0, 0, 0, 6},
                        joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), notes.bytes()));
        byte[] type = box("ftyp", joined(brand.getBytes(StandardCharsets.ISO_8859_1), new byte[4]));
        byte[] name =
                box(
                        "infe",
                        joined(
                                new byte[] {2, 0, 0, 0, 0, 7, 0, 0},
                                "Exif\0".getBytes(StandardCharsets.ISO_8859_1)));
        byte[] names = box("iinf", joined(new byte[] {0, 0, 0, 0, 0, 1}, name));
        int metaSize = 8 + 4 + names.length + 8 + 22;
        int at = type.length + metaSize + 8 + pixels;
        byte[] places =
                box(
                        "iloc",
                        ByteBuffer.allocate(22)
                                .putInt(0)
                                .putShort((short) 0x4400)
                                .putShort((short) 1)
                                .putShort((short) 7)
                                .putShort((short) 0)
                                .putShort((short) 1)
                                .putInt(at)
                                .putInt(camera.length)
                                .array());
        byte[] meta = box("meta", joined(new byte[4], joined(places, names)));
        return joined(type, joined(meta, box("mdat", joined(new byte[pixels], camera))));
    }

    private static byte[] box(String name, byte[] inside) {
        return joined(
                ByteBuffer.allocate(8)
                        .putInt(inside.length + 8)
                        .put(name.getBytes(StandardCharsets.ISO_8859_1))
                        .array(),
                inside);
    }

    private static byte[] joined(byte[] one, byte[] two) {
        return ByteBuffer.allocate(one.length + two.length).put(one).put(two).array();
    }
}
