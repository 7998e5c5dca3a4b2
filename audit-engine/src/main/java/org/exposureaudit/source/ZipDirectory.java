package org.exposureaudit.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.exposureaudit.problem.UnreadableArchiveException;
import org.exposureaudit.problem.UnsafeArchiveException;

/// Walks a ZIP's table of contents before any of it is kept, so that its size is known, and agrees with what the end declares.
final class ZipDirectory {
    static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int WINDOW = 1 << 16;

    private final Bytes bytes;
    private final ZipEnd end;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;

    private ZipDirectory(Bytes bytes, ZipEnd end) {
        this.bytes = bytes;
        this.end = end;
    }

    /// Refuses a table of contents that is too large, empty, or not what the end of the ZIP declares.
    static void check(Bytes bytes, ZipEnd end, Limits limits) throws IOException {
        if (end.entries() > limits.maxEntries()) {
            throw tooMany(limits);
        }
        if (end.end() - end.directory() > limits.maxDirectoryBytes()) {
            throw new UnsafeArchiveException(
                    "The table of contents of this ZIP file is larger than any export's, so it was not opened.");
        }
        long counted = new ZipDirectory(bytes, end).count(limits);
        long declared = end.entries();
        boolean agrees =
                end.wide() == ZipEnd.Wide.YES
                        ? counted == declared
                        : (counted & 0xFFFF) == declared;
        if (!agrees) {
            throw new UnreadableArchiveException(
                    String.format(
                            Locale.ROOT,
                            "This ZIP file says it holds %,d files and folders, but lists %,d. It is damaged: download it again and add"
                                    + " the new file.",
                            declared,
                            counted));
        }
        if (counted == 0) {
            throw new UnreadableArchiveException(
                    "This ZIP file holds no files. Download the export again and add the new file.");
        }
    }

    private long count(Limits limits) throws IOException {
        long counted = 0;
        long at = end.directory();
        while (at + ENTRY_SIZE <= end.end()) {
            ByteBuffer found = window(at);
            int offset = (int) (at - windowStart);
            if (found.getInt(offset) != ENTRY) {
                break;
            }
            if (++counted > limits.maxEntries()) {
                throw tooMany(limits);
            }
            at +=
                    ENTRY_SIZE
                            + Bytes.unsignedShort(found, offset + 28)
                            + Bytes.unsignedShort(found, offset + 30)
                            + Bytes.unsignedShort(found, offset + 32);
        }
        if (at > end.end()) {
            throw ZipEnd.damaged();
        }
        return counted;
    }

    private ByteBuffer window(long at) throws IOException {
        if (at < windowStart || at + ENTRY_SIZE > windowStart + window.limit()) {
            windowStart = at;
            window = bytes.upTo(at, WINDOW);
            if (window.limit() < ENTRY_SIZE) {
                throw ZipEnd.damaged();
            }
        }
        return window;
    }

    private static UnsafeArchiveException tooMany(Limits limits) {
        return new UnsafeArchiveException(
                String.format(
                        Locale.ROOT,
                        "This ZIP file lists more than %,d files, which no export does, so it was not opened.",
                        limits.maxEntries()));
    }
}
