package org.exposureaudit.source;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// One entry as a ZIP's table of contents has it. Kept small: an export may hold a hundred thousand pictures.
///
/// @param name its name as text; a lookup key, never the path of a file
/// @param nameKey length and checksum of the name's bytes, to compare them with those before the file
/// @param flags the general-purpose flags
/// @param method how it is packed
/// @param crc the checksum of the unpacked bytes
/// @param packed its size in the ZIP
/// @param size its size when unpacked
/// @param offset where it begins in the file
/// @param mode its Unix type and permissions; 0 where it was made on another system
record ListedEntry(
        String name,
        long nameKey,
        int flags,
        int method,
        long crc,
        long packed,
        long size,
        long offset,
        int mode) {
    static final int HEADER = 46;
    private static final int LOCKED = 1;
    private static final int WIDE_FIELD = 1;
    private static final int LINK = 0xA000;
    private static final int UNIX = 3;
    private static final int MAC = 19;
    private static final long FULL_INT = 0xFFFFFFFFL;

    /// Reads an entry of the table.
    ///
    /// @param table bytes of the table that hold the entry whole
    /// @param at where in them it begins
    /// @param prefix how many bytes stand before the ZIP proper
    static ListedEntry read(ByteBuffer table, int at, long prefix) {
        int nameLength = Bytes.unsignedShort(table, at + 28);
        byte[] name = new byte[nameLength];
        table.get(at + HEADER, name);
        Wide wide = new Wide(table, at + HEADER + nameLength, Bytes.unsignedShort(table, at + 30));
        // The wide field holds only those numbers that do not fit, in this order.
        long size = wide.instead(Bytes.unsignedInt(table, at + 24));
        long packed = wide.instead(Bytes.unsignedInt(table, at + 20));
        long offset = wide.instead(Bytes.unsignedInt(table, at + 42));
        int system = table.get(at + 5);
        return new ListedEntry(
                EntryPath.decode(name),
                key(name),
                Bytes.unsignedShort(table, at + 8),
                Bytes.unsignedShort(table, at + 10),
                Bytes.unsignedInt(table, at + 16),
                packed,
                size,
                offset + prefix,
                system == UNIX || system == MAC ? Bytes.unsignedShort(table, at + 40) : 0);
    }

    /// The numbers of 64 bits that stand behind the name where 32 bits are not enough.
    private static final class Wide {
        private final ByteBuffer table;
        private int next;
        private int end;

        Wide(ByteBuffer table, int extra, int length) {
            this.table = table;
            int at = extra;
            while (at + 4 <= extra + length) {
                int size = Bytes.unsignedShort(table, at + 2);
                if (Bytes.unsignedShort(table, at) == WIDE_FIELD) {
                    next = at + 4;
                    end = Math.min(next + size, extra + length);
                    return;
                }
                at += 4 + size;
            }
        }

        long instead(long number) {
            if (number != FULL_INT || end == 0) {
                return number;
            }
            if (next + Long.BYTES > end) {
                throw ZipEnd.damaged();
            }
            long wide = table.getLong(next);
            next += Long.BYTES;
            return wide;
        }
    }

    /// Length and checksum of a name.
    static long key(byte[] name) {
        CRC32 checksum = new CRC32();
        checksum.update(name);
        return ((long) name.length << 32) | checksum.getValue();
    }

    /// How many bytes the name has.
    int nameLength() {
        return (int) (nameKey >>> 32);
    }

    boolean isFolder() {
        return name.endsWith("/") || (name.endsWith("\\") && size == 0);
    }

    boolean isLocked() {
        return (flags & LOCKED) != 0;
    }

    boolean isLink() {
        return (mode & 0xF000) == LINK;
    }

    /// No file name in a log.
    @Override
    public String toString() {
        return "ListedEntry[" + size + " bytes]";
    }
}
