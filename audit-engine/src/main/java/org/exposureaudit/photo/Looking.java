package org.exposureaudit.photo;

import java.util.List;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.source.SourceFile;

/// What is done with pictures beyond reading their headers, where the user or the school asked for it. Nobody's face is ever looked for.
///
/// @param comparing whether pictures are compared with each other and with those the school has shown
/// @param recognisers what reads writing in pictures; none or one
public record Looking(Comparing comparing, List<TextRecogniser> recognisers) {
    /// Headers alone.
    public static final Looking HEADERS_ALONE = new Looking(Comparing.NOTHING, List.of());

    /// How many pictures are decoded; comparing takes time and reading takes more.
    static final int MOST_COMPARED = 20_000;

    /// How many pictures a text recogniser is given.
    static final int MOST_READ = 2_000;

    /// Whether pictures are compared.
    public enum Comparing {
        /// They are not decoded.
        NOTHING,
        /// Each is decoded, small, and compared.
        LOOKS
    }

    /// Copies the list.
    public Looking {
        recognisers = List.copyOf(recognisers);
    }

    /// The same, comparing pictures.
    public Looking comparingLooks() {
        return new Looking(Comparing.LOOKS, recognisers);
    }

    /// The same, reading the writing in pictures.
    public Looking reading(TextRecogniser recogniser) {
        return new Looking(comparing, List.of(recogniser));
    }

    /// Whether any picture is decoded.
    public boolean isAny() {
        return comparing == Comparing.LOOKS || !recognisers.isEmpty();
    }

    /// The header of a picture with what looking at it gives.
    ///
    /// @param number its place among all, from 0
    PictureHeader at(PictureHeader header, SourceFile file, int number) {
        if (!header.wasRead()) {
            return header;
        }
        String looks =
                comparing == Comparing.LOOKS && number < MOST_COMPARED ? Likeness.of(file) : "";
        String written =
                recognisers.isEmpty() || number >= MOST_READ
                        ? ""
                        : recognisers.getFirst().read(file);
        return looks.isEmpty() && written.isEmpty() ? header : header.seen(looks, written);
    }

    /// How many of so many pictures were not compared or read, because there were too many.
    int left(int pictures) {
        int read = recognisers.isEmpty() ? 0 : Math.max(0, pictures - MOST_READ);
        int compared = comparing == Comparing.LOOKS ? Math.max(0, pictures - MOST_COMPARED) : 0;
        return Math.max(read, compared);
    }
}
