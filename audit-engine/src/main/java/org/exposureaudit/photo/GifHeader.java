package org.exposureaudit.photo;

import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.gif.GifCommentDirectory;
import com.drew.metadata.gif.GifReader;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;

/// The comments at the beginning of a GIF.
final class GifHeader {
    private static final int MOST = 4 * 1024;

    private GifHeader() {}

    static void read(Head head, Found found) throws IOException {
        Metadata metadata = new Metadata();
        new GifReader().extract(new SequentialByteArrayReader(start(head)), metadata);
        for (GifCommentDirectory comment :
                metadata.getDirectoriesOfType(GifCommentDirectory.class)) {
            String words = comment.getString(GifCommentDirectory.TAG_COMMENT);
            found.words(words == null ? "" : words);
        }
    }

    private static byte[] start(Head head) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            while (bytes.size() < MOST) {
                bytes.write(head.unsignedByte());
            }
        } catch (EOFException _) {
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }
}
