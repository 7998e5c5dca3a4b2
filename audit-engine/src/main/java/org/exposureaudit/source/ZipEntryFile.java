package org.exposureaudit.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;
import org.exposureaudit.problem.UnsafeArchiveException;

/// Opens the bytes of one ZIP entry, after comparing what stands before them with the table of contents.
///
/// @param archive what all entries of the ZIP share
/// @param entry the entry as the table of contents has it
/// @param boundary where the next entry or the table of contents begins
record ZipEntryFile(Archive archive, ListedEntry entry, long boundary)
        implements SourceFile.Content {
    static final int DEFLATE64 = 9;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_SIZE = 30;
    private static final int SIZES_FOLLOW = 8;
    private static final int BUFFER = 1 << 16;

    /// What all entries of one ZIP share.
    ///
    /// @param channel the ZIP
    /// @param bytes its bytes
    /// @param limits how much may be read
    /// @param unpacked how many bytes were unpacked so far
    record Archive(SeekableByteChannel channel, Bytes bytes, Limits limits, AtomicLong unpacked) {}

    @Override
    public InputStream open() throws IOException {
        InputStream raw = new Slice(archive.channel, checkedStart(), entry.packed());
        if (entry.size() > archive.limits.maxEntryBytes()) {
            throw EntryStream.tooLarge();
        }
        Inflater inflater = new Inflater(true);
        return new EntryStream(archive, entry, unpacked(raw, inflater), inflater);
    }

    private InputStream unpacked(InputStream raw, Inflater inflater) {
        return switch (entry.method()) {
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

    /// Where the packed bytes begin, once what stands before them agrees with the table of contents.
    private long checkedStart() throws IOException {
        long at = entry.offset();
        ByteBuffer header = archive.bytes.upTo(at, LOCAL_HEADER_SIZE);
        if (header.limit() < LOCAL_HEADER_SIZE || header.getInt(0) != LOCAL_HEADER) {
            throw disagrees();
        }
        byte[] name = new byte[Bytes.unsignedShort(header, 26)];
        ByteBuffer found = archive.bytes.upTo(at + LOCAL_HEADER_SIZE, name.length);
        boolean same =
                found.limit() == name.length
                        && key(found, name) == entry.nameKey()
                        && Bytes.unsignedShort(header, 8) == entry.method()
                        && sizesAgree(header);
        if (!same) {
            throw disagrees();
        }
        long start = at + LOCAL_HEADER_SIZE + name.length + Bytes.unsignedShort(header, 28);
        if (start + entry.packed() > boundary) {
            throw new UnsafeArchiveException(OVERLAP);
        }
        return start;
    }

    private static long key(ByteBuffer found, byte[] name) {
        found.get(name);
        return ListedEntry.key(name);
    }

    /// Where the sizes follow the file, the header has none, or rightly the same ones.
    private boolean sizesAgree(ByteBuffer header) {
        boolean follow = (Bytes.unsignedShort(header, 6) & SIZES_FOLLOW) != 0;
        return agrees(Bytes.unsignedInt(header, 14), entry.crc(), follow)
                && agrees(Bytes.unsignedInt(header, 18), entry.packed(), follow)
                && agrees(Bytes.unsignedInt(header, 22), entry.size(), follow);
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
