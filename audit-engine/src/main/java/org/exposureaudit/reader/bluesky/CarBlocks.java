package org.exposureaudit.reader.bluesky;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.reader.BrokenFileException;
import org.exposureaudit.reader.format.JsonValue;

/// The blocks of a CAR file one after the other. Not for sharing.
final class CarBlocks {
    private static final int MOST_BLOCK = 4 << 20;
    private static final int MOST_HEADER = 1 << 16;
    private static final int SHA_256 = 32;
    private static final int CID = 4 + SHA_256;

    private final InputStream in;

    /// The head of a file.
    ///
    /// @param version of the format; 1 is known
    /// @param roots the names of the blocks to begin with
    record Header(long version, List<String> roots) {
        boolean isRepository() {
            return version == 1 && !roots.isEmpty();
        }
    }

    /// A block.
    ///
    /// @param cid its name in hexadecimal digits
    /// @param value what it holds
    record Block(String cid, JsonValue value) {}

    CarBlocks(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /// Reads the head; before anything else, and once.
    Header header() throws IOException {
        int length = length();
        if (length < 1 || length > MOST_HEADER) {
            throw broken();
        }
        JsonValue header = CborTree.of(in.readNBytes(length));
        return new Header(
                header.at("version").whole(),
                header.items("roots").stream().map(JsonValue::text).toList());
    }

    /// The next block; empty at the end.
    Optional<Block> next() throws IOException {
        int length = length();
        if (length < 0) {
            return Optional.empty();
        }
        if (length < CID || length > MOST_BLOCK) {
            throw broken();
        }
        byte[] block = in.readNBytes(length);
        if (block.length < length) {
            throw broken();
        }
        String cid = HexFormat.of().formatHex(block, 0, CID);
        return Optional.of(
                new Block(cid, CborTree.of(Arrays.copyOfRange(block, CID, block.length))));
    }

    // Seven bits a byte, the lowest first; -1 at the end of the file.
    private int length() throws IOException {
        int length = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int read = in.read();
            if (read < 0 && shift == 0) {
                return -1;
            }
            if (read < 0) {
                throw broken();
            }
            length |= (read & 0x7F) << shift;
            if (read < 0x80) {
                return length;
            }
        }
        throw broken();
    }

    private static BrokenFileException broken() {
        return new BrokenFileException(
                "This file is not written as a repository is, as when a download stops part way. What stood before was read; download it"
                        + " again to have the rest.");
    }
}
