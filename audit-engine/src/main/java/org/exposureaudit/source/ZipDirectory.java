package org.exposureaudit.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.problem.UnreadableArchiveException;
import org.exposureaudit.problem.UnsafeArchiveException;

/// Reads a ZIP's table of contents, which must be no larger than any export's and agree with what the end of the ZIP declares.
final class ZipDirectory {
    static final int ENTRY = 0x02014b50;
    private static final int WINDOW = 1 << 18;
    // Header, name, extra fields and comment at their longest.
    private static final int LONGEST = ListedEntry.HEADER + 3 * 0xFFFF;

    private final Bytes bytes;
    private final ZipEnd end;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;

    private ZipDirectory(Bytes bytes, ZipEnd end) {
        this.bytes = bytes;
        this.end = end;
    }

    /// The entries in the order of the table.
    static List<ListedEntry> read(Bytes bytes, ZipEnd end, Limits limits) throws IOException {
        if (end.entries() > limits.maxEntries()) {
            throw tooMany(limits);
        }
        if (end.end() - end.directory() > limits.maxDirectoryBytes()) {
            throw new UnsafeArchiveException(
                    "The table of contents of this ZIP file is larger than any export's, so it was not opened.");
        }
        List<ListedEntry> entries = new ZipDirectory(bytes, end).entries(limits);
        checkCount(entries.size(), end);
        return entries;
    }

    private static void checkCount(int counted, ZipEnd end) {
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

    private List<ListedEntry> entries(Limits limits) throws IOException {
        List<ListedEntry> entries = new ArrayList<>((int) end.entries());
        long at = end.directory();
        while (at + ListedEntry.HEADER <= end.end()) {
            int offset = windowAt(at);
            if (window.getInt(offset) != ENTRY) {
                break;
            }
            if (entries.size() == limits.maxEntries()) {
                throw tooMany(limits);
            }
            int length =
                    ListedEntry.HEADER
                            + Bytes.unsignedShort(window, offset + 28)
                            + Bytes.unsignedShort(window, offset + 30)
                            + Bytes.unsignedShort(window, offset + 32);
            if (at + length > end.end() || offset + length > window.limit()) {
                throw ZipEnd.damaged();
            }
            entries.add(ListedEntry.read(window, offset, end.prefix()));
            at += length;
        }
        return entries;
    }

    /// Makes sure that the window holds the entry here whole, and says where in the window it begins.
    private int windowAt(long at) throws IOException {
        long windowEnd = windowStart + window.limit();
        boolean held = at >= windowStart && (at + LONGEST <= windowEnd || windowEnd >= end.end());
        if (!held) {
            windowStart = at;
            window = bytes.upTo(at, WINDOW);
            if (window.limit() < ListedEntry.HEADER) {
                throw ZipEnd.damaged();
            }
        }
        return (int) (at - windowStart);
    }

    private static UnsafeArchiveException tooMany(Limits limits) {
        return new UnsafeArchiveException(
                String.format(
                        Locale.ROOT,
                        "This ZIP file lists more than %,d files, which no export does, so it was not opened.",
                        limits.maxEntries()));
    }
}
