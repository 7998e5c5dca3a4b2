package org.exposureaudit.photo;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The boxes of a HEIC or AVIF. A list in front (`meta`) says under which number the camera's notes go and where in the file they lie. The
/// library's reader takes in the whole file, and believes the sizes written in it.
final class HeifHeader {
    private static final int BOX = 8;
    private static final int MOST_BOXES = 64;
    private static final int MOST_LIST = 56 * 1024;
    private static final int MOST_ITEMS = 4_096;

    private final Head head;
    private long item = -1;
    private long offset = -1;
    private long length;

    private HeifHeader(Head head) {
        this.head = head;
    }

    static void read(Head head, Found found) throws IOException {
        HeifHeader header = new HeifHeader(head);
        if (header.finds()) {
            found.camera(header.notes(), 0);
        }
    }

    private boolean finds() throws IOException {
        for (int boxes = 0; boxes < MOST_BOXES; boxes++) {
            ByteBuffer start = ByteBuffer.wrap(head.take(BOX));
            long size = Integer.toUnsignedLong(start.getInt());
            String sort = name(start);
            if (sort.equals("meta")) {
                return inList(ByteBuffer.wrap(head.take(Math.min(size - BOX, MOST_LIST))));
            }
            if (size < BOX) {
                return false;
            }
            head.pass(size - BOX);
        }
        return false;
    }

    private boolean inList(ByteBuffer list) throws IOException {
        try {
            ByteBuffer names = ByteBuffer.allocate(0);
            ByteBuffer places = names;
            list.getInt();
            for (int boxes = 0; boxes < MOST_BOXES && list.remaining() >= BOX; boxes++) {
                long size = Integer.toUnsignedLong(list.getInt());
                String sort = name(list);
                int inside = (int) Math.min(size - BOX, list.remaining());
                ByteBuffer box = list.slice(list.position(), Math.max(inside, 0));
                list.position(list.position() + Math.max(inside, 0));
                switch (sort) {
                    case "iinf" -> names = box;
                    case "iloc" -> places = box;
                    default -> {}
                }
            }
            if (names.hasRemaining() && places.hasRemaining()) {
                names(names);
                places(places);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("the list of parts is broken", e);
        }
        return offset > 0;
    }

    private static String name(ByteBuffer bytes) {
        byte[] four = new byte[4];
        bytes.get(four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }

    /// Which number the notes go under.
    private void names(ByteBuffer box) {
        int version = box.get();
        box.position(box.position() + 3);
        int count = version == 0 ? Short.toUnsignedInt(box.getShort()) : box.getInt();
        for (int i = 0; i < Math.min(count, MOST_ITEMS) && box.remaining() > BOX; i++) {
            int end = box.position() + box.getInt();
            box.position(box.position() + 4);
            int wide = box.get();
            box.position(box.position() + 3);
            long number =
                    wide >= 3
                            ? Integer.toUnsignedLong(box.getInt())
                            : Short.toUnsignedLong(box.getShort());
            box.getShort();
            if (wide >= 2 && name(box).equals("Exif")) {
                item = number;
                return;
            }
            box.position(end);
        }
    }

    private void places(ByteBuffer box) {
        int version = box.get();
        box.position(box.position() + 3);
        int sizes = Short.toUnsignedInt(box.getShort());
        int wideOffset = sizes >> 12;
        int wideLength = (sizes >> 8) & 0xF;
        int wideBase = (sizes >> 4) & 0xF;
        int wideIndex = version == 0 ? 0 : sizes & 0xF;
        long count = version < 2 ? Short.toUnsignedInt(box.getShort()) : number(box, 4);
        for (long i = 0; i < Math.min(count, MOST_ITEMS); i++) {
            long number = number(box, version < 2 ? 2 : 4);
            int method = version == 0 ? 0 : box.getShort() & 0xF;
            box.getShort();
            long base = number(box, wideBase);
            int pieces = Short.toUnsignedInt(box.getShort());
            if (pieces > MOST_BOXES) {
                return;
            }
            for (int piece = 0; piece < pieces; piece++) {
                number(box, wideIndex);
                long at = base + number(box, wideOffset);
                long size = number(box, wideLength);
                if (number == item && method == 0 && piece == 0) {
                    offset = at;
                    length = size;
                }
            }
        }
    }

    private static long number(ByteBuffer box, int bytes) {
        return switch (bytes) {
            case 2 -> Short.toUnsignedLong(box.getShort());
            case 4 -> Integer.toUnsignedLong(box.getInt());
            case 8 -> box.getLong();
            default -> 0;
        };
    }

    // Four bytes tell where the notes begin: behind a name, or at once.
    private byte[] notes() throws IOException {
        head.passTo(offset);
        long before = Integer.toUnsignedLong(ByteBuffer.wrap(head.take(4)).getInt());
        head.pass(before);
        return head.takeUpTo(length - 4 - before);
    }
}
