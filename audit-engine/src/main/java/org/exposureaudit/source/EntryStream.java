package org.exposureaudit.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.exposureaudit.problem.UnreadableArchiveException;
import org.exposureaudit.problem.UnsafeArchiveException;

/// The unpacked bytes of one entry: counted against every limit as they come, and compared with size and checksum at the end.
final class EntryStream extends InputStream {
    private final ZipEntryFile.Archive archive;
    private final ListedEntry entry;
    private final InputStream unpacked;
    private final Inflater inflater;
    private final CRC32 checksum = new CRC32();
    private long count;
    private boolean ended;

    EntryStream(
            ZipEntryFile.Archive archive,
            ListedEntry entry,
            InputStream unpacked,
            Inflater inflater) {
        this.archive = archive;
        this.entry = entry;
        this.unpacked = unpacked;
        this.inflater = inflater;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        int read = unpack(buffer, offset, length);
        if (read < 0) {
            ended = true;
            checkEnd();
            return -1;
        }
        checksum.update(buffer, offset, read);
        count += read;
        checkLimits(read);
        return read;
    }

    private int unpack(byte[] buffer, int offset, int length) throws IOException {
        try {
            return unpacked.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
    }

    private void checkLimits(int read) {
        Limits limits = archive.limits();
        if (count > entry.size()) {
            throw new UnsafeArchiveException(
                    "It unpacks to more than the ZIP says it holds, as in files made to do harm; it was not read further. Download the export again.");
        }
        if (count > limits.maxEntryBytes()) {
            throw tooLarge();
        }
        if (count > limits.ratioFrom() && count / limits.maxRatio() > Math.max(entry.packed(), 1)) {
            throw new UnsafeArchiveException(
                    String.format(
                            Locale.ROOT,
                            "It unpacks to more than %,d times its size, as in files made to do harm; it was not read further. Download the export again.",
                            limits.maxRatio()));
        }
        if (archive.unpacked().addAndGet(read) > limits.maxArchiveBytes()) {
            throw new UnsafeArchiveException(
                    "The files of this ZIP unpack to more than any export's; the rest was not read.");
        }
    }

    private void checkEnd() {
        boolean whole =
                entry.method() != ZipEntry.DEFLATED || inflater.getBytesRead() == entry.packed();
        if (count != entry.size() || checksum.getValue() != entry.crc() || !whole) {
            throw damaged(new ZipException("size or checksum"));
        }
    }

    private UnreadableArchiveException damaged(IOException cause) {
        return new UnreadableArchiveException(
                String.format(
                        Locale.ROOT,
                        "It is damaged in the ZIP, at or before byte %,d; what could be read was kept. Download the export again.",
                        count),
                cause);
    }

    static UnsafeArchiveException tooLarge() {
        return new UnsafeArchiveException(
                "It unpacks to more than any file of an export; it was not read.");
    }

    @Override
    public void close() throws IOException {
        ended = true;
        inflater.end();
        unpacked.close();
    }
}
