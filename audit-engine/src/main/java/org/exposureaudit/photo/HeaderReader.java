package org.exposureaudit.photo;

import com.drew.imaging.ImageProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.PictureHeader.State;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.source.SourceFile;

/// Reads what a picture file says of itself. It goes by how the file begins and not by its name, and to the reader of that one format:
/// nothing guesses. Stateless.
public final class HeaderReader {
    private static final Set<String> ENDINGS =
            Set.of("jpg", "jpeg", "jpe", "png", "gif", "webp", "heic", "heif", "hif", "avif");

    private HeaderReader() {}

    /// Whether a file is of a sort whose header may be read, by its name.
    public static boolean reads(String path) {
        return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// The header of a picture: [PictureHeader#DAMAGED] where it is none, is broken, or hides its header further back than is read.
    public static PictureHeader read(SourceFile file) {
        try (InputStream in = file.open()) {
            return read(in);
        } catch (IOException | AuditException _) {
            return PictureHeader.DAMAGED;
        }
    }

    // A picture is a stranger's bytes, and an odd one may fail in any way. The errors are of one
    // small allocation or one deep call, after which everything is as before.
    @SuppressWarnings("IllegalCatch")
    static PictureHeader read(InputStream in) {
        Found found = new Found();
        try {
            Head head = new Head(in);
            Optional<Format> format = Format.of(head.peek(Format.MAGIC));
            if (format.isEmpty()) {
                return PictureHeader.DAMAGED;
            }
            format.get().read(head, found);
            return found.header();
        } catch (ImageProcessingException
                | IOException
                | RuntimeException
                | OutOfMemoryError
                | StackOverflowError _) {
            // What stood before the damage holds.
            PictureHeader before = found.header();
            return before.state() == State.TELLS ? before : PictureHeader.DAMAGED;
        }
    }
}
