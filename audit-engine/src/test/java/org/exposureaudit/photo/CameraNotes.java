package org.exposureaudit.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes the notes of a made-up camera (Exif), byte by byte.
public final class CameraNotes {
    private final List<Tag> first = new ArrayList<>();
    private final List<Tag> notes = new ArrayList<>();
    private final List<Tag> position = new ArrayList<>();
    private ByteOrder order = ByteOrder.BIG_ENDIAN;

    private static final class Tag {
        private final int number;
        private final int format;
        private final int count;
        private final byte[] value;

        Tag(int number, int format, int count, byte[] value) {
            this.number = number;
            this.format = format;
            this.count = count;
            this.value = value;
        }
    }

    /// The other order of bytes, which many makers write; to be said first.
    public CameraNotes littleEndian() {
        order = ByteOrder.LITTLE_ENDIAN;
        return this;
    }

    /// The camera.
    public CameraNotes device(String make, String model) {
        first.add(text(0x010F, make));
        first.add(text(0x0110, model));
        return this;
    }

    /// A description.
    public CameraNotes description(String words) {
        first.addFirst(text(0x010E, words));
        return this;
    }

    /// The camera's clock, such as `2026:06:18 12:24:00`, and its zone or an empty text.
    public CameraNotes taken(String clock, String zone) {
        notes.add(text(0x9003, clock));
        if (!zone.isEmpty()) {
            notes.add(text(0x9011, zone));
        }
        return this;
    }

    /// The point in degrees; south and west are negative.
    public CameraNotes at(double latitude, double longitude) {
        position.add(text(1, latitude < 0 ? "S" : "N"));
        position.add(degrees(2, Math.abs(latitude)));
        position.add(text(3, longitude < 0 ? "W" : "E"));
        position.add(degrees(4, Math.abs(longitude)));
        return this;
    }

    /// The clock of the satellites.
    public CameraNotes satellites(String day, int hour, int minute) {
        position.add(rationals(7, hour, 1, minute, 1, 0, 1));
        position.add(text(29, day));
        return this;
    }

    /// How many metres the point may be off.
    public CameraNotes within(int metres) {
        position.add(rationals(31, metres, 1));
        return this;
    }

    /// A tag of any sort, in the first list.
    public CameraNotes tag(int number, int format, int count, byte[] value) {
        first.add(new Tag(number, format, count, value));
        return this;
    }

    private Tag text(int number, String words) {
        byte[] value = (words + "\0").getBytes(StandardCharsets.UTF_8);
        return new Tag(number, 2, value.length, value);
    }

    private Tag degrees(int number, double value) {
        int whole = (int) value;
        int minutes = (int) ((value - whole) * 60);
        long seconds = Math.round(((value - whole) * 60 - minutes) * 60 * 10_000);
        return rationals(number, whole, 1, minutes, 1, (int) seconds, 10_000);
    }

    private Tag rationals(int number, int... parts) {
        ByteBuffer value = ByteBuffer.allocate(parts.length * 4).order(order);
        for (int part : parts) {
            value.putInt(part);
        }
        return new Tag(number, 5, parts.length / 2, value.array());
    }

    /// The bytes: what stands in the file behind `Exif`.
    public byte[] bytes() {
        List<Tag> top = new ArrayList<>(first);
        int size = 8 + size(first, (notes.isEmpty() ? 0 : 1) + (position.isEmpty() ? 0 : 1));
        if (!notes.isEmpty()) {
            top.add(pointer(0x8769, size));
            size += size(notes, 0);
        }
        if (!position.isEmpty()) {
            top.add(pointer(0x8825, size));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer start = ByteBuffer.allocate(8).order(order);
        start.put(order == ByteOrder.BIG_ENDIAN ? new byte[] {'M', 'M'} : new byte[] {'I', 'I'});
        start.putShort((short) 42).putInt(8);
        out.writeBytes(start.array());
        list(out, top);
        if (!notes.isEmpty()) {
            list(out, notes);
        }
        if (!position.isEmpty()) {
            list(out, position);
        }
        return out.toByteArray();
    }

    private Tag pointer(int number, int to) {
        return new Tag(number, 4, 1, ByteBuffer.allocate(4).order(order).putInt(to).array());
    }

    private static int size(List<Tag> tags, int more) {
        int size = 2 + 12 * (tags.size() + more) + 4;
        for (Tag tag : tags) {
            size += tag.value.length > 4 ? tag.value.length : 0;
        }
        return size;
    }

    private void list(ByteArrayOutputStream out, List<Tag> tags) {
        int from = out.size();
        int large = from + 2 + 12 * tags.size() + 4;
        ByteBuffer entries = ByteBuffer.allocate(2 + 12 * tags.size() + 4).order(order);
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        entries.putShort((short) tags.size());
        for (Tag tag : tags) {
            entries.putShort((short) tag.number).putShort((short) tag.format).putInt(tag.count);
            if (tag.value.length > 4) {
                entries.putInt(large + values.size());
                values.writeBytes(tag.value);
            } else {
                entries.put(tag.value);
                entries.position(entries.position() + 4 - tag.value.length);
            }
        }
        out.writeBytes(entries.array());
        out.writeBytes(values.toByteArray());
    }
}
