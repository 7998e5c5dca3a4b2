package org.exposureaudit.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;
import org.exposureaudit.problem.UnsafeArchiveException;

/// Opens the bytes of one ZIP entry, after comparing what stands before them with the table of contents.
///
/// @param archive what all entries of the ZIP share
/// @param entry the entry as the table of contents has it
/// @param boundary where the next entry or the table of contents begins
record ZipEntryFile(Archive archive, ZipArchiveEntry entry, long boundary)
        implements SourceFile.Content {
    static final int DEFLATE64 = 9;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_SIZE = 30;
    private static final int SIZES_FOLLOW = 8;
    private static final int BUFFER = 1 << 16;

    /// What all entries of one ZIP share.
    ///
    /// @param zip the ZIP
    /// @param lock held while a stream is opened
    /// @param bytes its bytes
    /// @param limits how much may be read
    /// @param unpacked how many bytes were unpacked so far
    record Archive(ZipFile zip, Object lock, Bytes bytes, Limits limits, AtomicLong unpacked) {}

    @Override
    public InputStream open() throws IOException {
        checkLocalHeader();
        if (entry.getSize() > archive.limits.maxEntryBytes()) {
            throw EntryStream.tooLarge();
        }
        Inflater inflater = new Inflater(true);
        try {
            return new EntryStream(archive, entry, unpacked(raw(), inflater), inflater);
        } catch (IOException e) {
            inflater.end();
            throw e;
        }
    }

    private InputStream raw() throws IOException {
        synchronized (archive.lock) {
            return archive.zip.getRawInputStream(entry);
        }
    }

    private InputStream unpacked(InputStream raw, Inflater inflater) {
        return switch (entry.getMethod()) {
            case ZipEntry.STORED -> raw;
            // The inflater asks for one byte more than there is.
            case ZipEntry.DEFLATED ->
                    new InflaterInputStream(
                            new SequenceInputStream(raw, new ByteArrayInputStream(new byte[1])),
                            inflater,
                            BUFFER);
            default -> new Deflate64CompressorInputStream(raw);
        };
    }

    private void checkLocalHeader() throws IOException {
        long at = entry.getLocalHeaderOffset();
        ByteBuffer header = archive.bytes.upTo(at, LOCAL_HEADER_SIZE);
        if (header.limit() < LOCAL_HEADER_SIZE || header.getInt(0) != LOCAL_HEADER) {
            throw disagrees();
        }
        int nameLength = Bytes.unsignedShort(header, 26);
        byte[] name = archive.bytes.upTo(at + LOCAL_HEADER_SIZE, nameLength).array();
        boolean same =
                Bytes.unsignedShort(header, 8) == entry.getMethod()
                        && Arrays.equals(name, entry.getRawName())
                        && sizesAgree(header);
        if (!same) {
            throw disagrees();
        }
        long data = at + LOCAL_HEADER_SIZE + nameLength + Bytes.unsignedShort(header, 28);
        if (data + entry.getCompressedSize() > boundary) {
            throw new UnsafeArchiveException(OVERLAP);
        }
    }

    /// Where the sizes follow the file, the header has none, or rightly the same ones.
    private boolean sizesAgree(ByteBuffer header) {
        boolean follow = (Bytes.unsignedShort(header, 6) & SIZES_FOLLOW) != 0;
        return agrees(Bytes.unsignedInt(header, 14), entry.getCrc(), follow)
                && agrees(Bytes.unsignedInt(header, 18), entry.getCompressedSize(), follow)
                && agrees(Bytes.unsignedInt(header, 22), entry.getSize(), follow);
    }

    private static boolean agrees(long local, long central, boolean follow) {
        // All bits set: the number stands in the wide form behind the name.
        return local == central || local == 0xFFFFFFFFL || (follow && local == 0);
    }

    static final String OVERLAP =
            "It lies on top of another file in the ZIP, as in files made to do harm; it was not read.";

    private static UnsafeArchiveException disagrees() {
        return new UnsafeArchiveException(
                "The ZIP describes this file in two places that disagree, so it was not read. Download the export again.");
    }
}
