package org.exposureaudit.photo;

import com.drew.imaging.ImageProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// The formats whose headers are read, by the first bytes of the file.
enum Format {
    /// Most photos.
    JPEG {
        @Override
        void read(Head head, Found found) throws IOException {
            JpegHeader.read(head, found);
        }
    },
    /// Screenshots.
    PNG {
        @Override
        void read(Head head, Found found) throws IOException, ImageProcessingException {
            PngHeader.read(head, found);
        }
    },
    /// Moving pictures, which have no place for more than a comment.
    GIF {
        @Override
        void read(Head head, Found found) throws IOException {
            GifHeader.read(head, found);
        }
    },
    /// Pictures from the web.
    WEBP {
        @Override
        void read(Head head, Found found) throws IOException {
            WebpHeader.read(head, found);
        }
    },
    /// HEIC and AVIF: phones since about 2017.
    HEIF {
        @Override
        void read(Head head, Found found) throws IOException {
            HeifHeader.read(head, found);
        }
    };

    /// How many bytes tell the format.
    static final int MAGIC = 12;

    // The brands of pictures; films share the container and are not opened.
    private static final Set<String> PICTURES =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    /// Reads the header, from the first byte on.
    abstract void read(Head head, Found found) throws IOException, ImageProcessingException;

    /// The format of a file that begins with these bytes.
    static Optional<Format> of(byte[] start) {
        String letters = new String(start, StandardCharsets.ISO_8859_1);
        if (letters.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (letters.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (letters.startsWith("GIF87a") || letters.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (letters.startsWith("RIFF") && letters.endsWith("WEBP")) {
            return Optional.of(WEBP);
        }
        return letters.startsWith("ftyp", 4) && PICTURES.contains(letters.substring(8))
                ? Optional.of(HEIF)
                : Optional.empty();
    }
}
