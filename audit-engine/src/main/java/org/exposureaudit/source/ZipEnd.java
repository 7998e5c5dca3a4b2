package org.exposureaudit.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.exposureaudit.problem.UnreadableArchiveException;
import org.exposureaudit.problem.UnsafeArchiveException;

/// What the end of a ZIP says of it: where its table of contents lies and how many entries that should have.
///
/// @param directory where the table of contents begins
/// @param end where it ends
/// @param entries how many entries the end record declares
/// @param wide whether that number has its full width; the old form counts only to 65,535 and starts again
/// @param prefix bytes before the ZIP proper
/// @param trailing bytes after its end
record ZipEnd(long directory, long end, long entries, Wide wide, long prefix, long trailing) {
    private static final int RECORD = 0x06054b50;
    private static final int RECORD_SIZE = 22;
    private static final int WIDE_LOCATOR = 0x07064b50;
    private static final int WIDE_LOCATOR_SIZE = 20;
    private static final int WIDE_RECORD = 0x06064b50;
    private static final int WIDE_RECORD_SIZE = 56;
    private static final int FULL_SHORT = 0xFFFF;
    private static final long FULL_INT = 0xFFFFFFFFL;

    /// Which form of end record a ZIP has.
    enum Wide {
        /// The old one, of 16 and 32 bits.
        NO,
        /// ZIP64.
        YES
    }

    /// The numbers of one end record, old or wide.
    private record Fields(
            long disk, long directoryDisk, long here, long total, long size, long offset) {
        static Fields narrow(ByteBuffer record, int at) {
            return new Fields(
                    Bytes.unsignedShort(record, at + 4),
                    Bytes.unsignedShort(record, at + 6),
                    Bytes.unsignedShort(record, at + 8),
                    Bytes.unsignedShort(record, at + 10),
                    Bytes.unsignedInt(record, at + 12),
                    Bytes.unsignedInt(record, at + 16));
        }

        static Fields wide(ByteBuffer record) {
            return new Fields(
                    Bytes.unsignedInt(record, 16),
                    Bytes.unsignedInt(record, 20),
                    record.getLong(24),
                    record.getLong(32),
                    record.getLong(40),
                    record.getLong(48));
        }

        boolean agreesWith(Fields wide) {
            return (total == FULL_SHORT || total == wide.total)
                    && (size == FULL_INT || size == wide.size)
                    && (offset == FULL_INT || offset == wide.offset);
        }
    }

    /// Reads the end of a ZIP.
    static ZipEnd read(Bytes bytes) throws IOException {
        long size = bytes.size();
        int window = (int) Math.min(size, RECORD_SIZE + FULL_SHORT);
        ByteBuffer tail = bytes.at(size - window, window);
        int at = lastRecord(tail);
        if (at < 0) {
            throw noEnd(bytes);
        }
        refuseSecondEnd(tail, at);
        long record = size - window + at;
        int trailing = window - at - RECORD_SIZE - Bytes.unsignedShort(tail, at + 20);
        return locate(bytes, Fields.narrow(tail, at), record, Math.max(trailing, 0));
    }

    private static int lastRecord(ByteBuffer tail) {
        for (int at = tail.limit() - RECORD_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == RECORD) {
                return at;
            }
        }
        return -1;
    }

    /// An earlier end record whose comment reaches exactly to the end of the file hides a second ZIP in that comment.
    private static void refuseSecondEnd(ByteBuffer tail, int last) {
        for (int at = last - 1; at >= 0; at--) {
            if (tail.getInt(at) == RECORD
                    && at + RECORD_SIZE + Bytes.unsignedShort(tail, at + 20) == tail.limit()) {
                throw twoTables();
            }
        }
    }

    private static ZipEnd locate(Bytes bytes, Fields narrow, long record, long trailing)
            throws IOException {
        long locator = record - WIDE_LOCATOR_SIZE;
        if (locator < 0 || bytes.at(locator, 4).getInt(0) != WIDE_LOCATOR) {
            return checked(bytes, narrow, record, Wide.NO, trailing);
        }
        ByteBuffer found = bytes.at(locator, WIDE_LOCATOR_SIZE);
        if (Bytes.unsignedInt(found, 16) > 1) {
            throw split();
        }
        long position = found.getLong(8);
        if (position < 0 || position > locator - WIDE_RECORD_SIZE) {
            throw damaged();
        }
        ByteBuffer wideRecord = bytes.at(position, WIDE_RECORD_SIZE);
        if (wideRecord.getInt(0) != WIDE_RECORD) {
            throw damaged();
        }
        Fields wide = Fields.wide(wideRecord);
        if (!narrow.agreesWith(wide)) {
            throw twoTables();
        }
        return checked(bytes, wide, position, Wide.YES, trailing);
    }

    private static ZipEnd checked(Bytes bytes, Fields fields, long end, Wide wide, long trailing)
            throws IOException {
        if (fields.disk != 0 || fields.directoryDisk != 0 || fields.here != fields.total) {
            throw split();
        }
        if (fields.total < 0) {
            throw damaged();
        }
        if (fields.size < 0 || fields.offset < 0 || fields.size > end || fields.offset > end) {
            throw new UnreadableArchiveException(
                    "The start of this ZIP file is missing. Download it again and add the new file.");
        }
        long start = Math.max(end - fields.size, fields.offset);
        long prefix = start - fields.offset;
        if (prefix > 0 && fields.size > 0 && isEntry(bytes, fields.offset)) {
            throw twoTables();
        }
        return new ZipEnd(start, end, fields.total, wide, prefix, trailing);
    }

    private static boolean isEntry(Bytes bytes, long at) throws IOException {
        return bytes.at(at, 4).getInt(0) == ZipDirectory.ENTRY;
    }

    private static UnreadableArchiveException noEnd(Bytes bytes) throws IOException {
        if (bytes.size() == 0) {
            return new UnreadableArchiveException(
                    "This file is empty. The download might not have finished: download it again and add the new file.");
        }
        if (startsLikeZip(bytes)) {
            return new UnreadableArchiveException(
                    "The end of this ZIP file is missing. The download might have stopped part way: download it again and add the new"
                            + " file.");
        }
        return new UnreadableArchiveException(
                "This is not a ZIP file, although its name says so. Download the export again and add the file as it comes.");
    }

    /// Whether a file begins as ZIPs do, as far as it goes.
    static boolean startsLikeZip(Bytes bytes) throws IOException {
        ByteBuffer head = bytes.upTo(0, 4);
        return head.limit() >= 2
                && head.get(0) == 'P'
                && head.get(1) == 'K'
                && (head.limit() < 4 || isSignature(head.get(2), head.get(3)));
    }

    private static boolean isSignature(byte third, byte fourth) {
        return third > 0 && third < 9 && fourth == third + 1;
    }

    static UnreadableArchiveException damaged() {
        return new UnreadableArchiveException(
                "The table of contents of this ZIP file is damaged. Download it again and add the new file.");
    }

    private static UnreadableArchiveException split() {
        return new UnreadableArchiveException(
                "This is one part of a ZIP file that was cut into pieces. Unpack all the pieces together on your computer and add the"
                        + " folder.");
    }

    private static UnsafeArchiveException twoTables() {
        return new UnsafeArchiveException(
                "This ZIP file has two tables of contents that disagree, so nobody can say what is in it. It was not opened. Download"
                        + " the export again.");
    }
}
