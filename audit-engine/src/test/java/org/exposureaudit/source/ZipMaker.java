package org.exposureaudit.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes ZIPs byte by byte, right or wrong in any way a test wants. The defaults give a correct archive.
final class ZipMaker {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Entry> entries = new ArrayList<>();

    /// Declared number of entries; negative for the true one.
    int declared = -1;

    /// Number of this disk.
    int disk = 0;

    /// The comment behind the end record.
    byte[] comment = {};

    /// One entry; every field may be falsified before [ZipMaker#finish].
    static final class Entry {
        byte[] name = {};
        byte[] localName = {};
        int flags = 0x800;
        int method = 8;
        int localMethod = 8;
        long crc;
        long packed;
        long size;
        long offset;
        long externalAttributes;
    }

    /// Bytes before the first entry.
    ZipMaker junk(int bytes) {
        out.writeBytes(new byte[bytes]);
        return this;
    }

    /// A deflated text file.
    Entry add(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return add(name, content, deflate(content), 8);
    }

    /// A stored file.
    Entry store(String name, byte[] content) {
        return add(name, content, content, 0);
    }

    /// A file of the given packed bytes.
    Entry add(String name, byte[] content, byte[] packed, int method) {
        Entry entry = entry(name, content, packed.length, method);
        write(entry, packed);
        return entry;
    }

    /// An entry that is listed but has no bytes of its own yet.
    Entry entry(String name, byte[] content, long packed, int method) {
        Entry entry = new Entry();
        entry.name = name.getBytes(StandardCharsets.UTF_8);
        entry.localName = entry.name;
        entry.method = method;
        entry.localMethod = method;
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.crc = crc.getValue();
        entry.packed = packed;
        entry.size = content.length;
        return entry;
    }

    /// Writes an entry's header and bytes here and lists it.
    void write(Entry entry, byte[] packed) {
        entry.offset = out.size();
        out.writeBytes(local(entry));
        out.writeBytes(packed);
        entries.add(entry);
    }

    /// Lists an entry without writing anything.
    void list(Entry entry) {
        entries.add(entry);
    }

    int position() {
        return out.size();
    }

    void raw(byte[] bytes) {
        out.writeBytes(bytes);
    }

    static byte[] local(Entry entry) {
        Little header = new Little();
        header.four(0x04034b50).two(20).two(entry.flags).two(entry.localMethod).four(0);
        header.four(entry.crc).four(entry.packed).four(entry.size);
        return header.two(entry.localName.length).two(0).raw(entry.localName).bytes();
    }

    private static byte[] central(Entry entry) {
        Little header = new Little();
        header.four(0x02014b50).two((3 << 8) | 20).two(20).two(entry.flags).two(entry.method);
        header.four(0).four(entry.crc).four(entry.packed).four(entry.size);
        header.two(entry.name.length).two(0).two(0).two(0).two(0);
        return header.four(entry.externalAttributes).four(entry.offset).raw(entry.name).bytes();
    }

    /// The finished archive.
    byte[] finish() {
        return finish(0);
    }

    /// The finished archive, whose offsets are told as if it began after these many bytes.
    byte[] finish(int prefix) {
        entries.forEach(entry -> entry.offset -= prefix);
        int directory = listEntries();
        int count = declared < 0 ? entries.size() : declared;
        Little end = new Little();
        end.four(0x06054b50).two(disk).two(disk).two(count).two(count);
        end.four(out.size() - directory).four(directory - prefix);
        out.writeBytes(end.two(comment.length).raw(comment).bytes());
        return out.toByteArray();
    }

    /// The finished archive with the wide end record of ZIP64.
    byte[] finishWide() {
        int directory = listEntries();
        int record = out.size();
        int count = declared < 0 ? entries.size() : declared;
        Little end = new Little();
        end.four(0x06064b50).eight(44).two(45).two(45).four(0).four(0).eight(count).eight(count);
        end.eight(record - directory).eight(directory);
        end.four(0x07064b50).four(0).eight(record).four(1);
        end.four(0x06054b50).two(0).two(0).two(-1).two(-1).four(-1).four(-1).two(0);
        out.writeBytes(end.bytes());
        return out.toByteArray();
    }

    private int listEntries() {
        int directory = out.size();
        entries.forEach(entry -> out.writeBytes(central(entry)));
        return directory;
    }

    static byte[] deflate(byte[] content) {
        try (Deflater deflater = new Deflater(9, true)) {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        }
    }

    /// Numbers with the low byte first.
    private static final class Little {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Little two(int value) {
            return number(value, 2);
        }

        Little four(long value) {
            return number(value, 4);
        }

        Little eight(long value) {
            return number(value, 8);
        }

        private Little number(long value, int bytes) {
            for (int i = 0; i < bytes; i++) {
                out.write((int) (value >> (8 * i)));
            }
            return this;
        }

        Little raw(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
