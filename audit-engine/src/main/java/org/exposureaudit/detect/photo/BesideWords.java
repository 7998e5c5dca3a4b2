package org.exposureaudit.detect.photo;

import java.util.List;
import org.exposureaudit.item.Media;

/// Words that stand beside a picture and not in the item's own text.
///
/// @param sort where they stand
/// @param text the words
record BesideWords(Sort sort, String text) {
    /// Where they stand.
    enum Sort {
        /// The title of the album.
        ALBUM("The title of the album"),
        /// The words with the single picture, which may be meant for the blind.
        CAPTION("What is written with the picture"),
        /// The name of the file.
        FILE_NAME("The name of the file"),
        /// Title, description and keywords in the file.
        HEADER("A title, description or keyword in the file"),
        /// What a text recogniser read in the picture.
        WRITTEN("Writing to be read in the picture");

        private final String subject;

        Sort(String subject) {
            this.subject = subject;
        }

        /// The subject of a sentence.
        String subject() {
            return subject;
        }
    }

    /// The words beside a picture, where there are any.
    static List<BesideWords> of(Media media) {
        return List.of(
                        new BesideWords(Sort.ALBUM, media.album()),
                        new BesideWords(Sort.CAPTION, media.caption()),
                        new BesideWords(Sort.FILE_NAME, NamedTime.words(media.path())),
                        new BesideWords(Sort.HEADER, media.header().words()),
                        new BesideWords(Sort.WRITTEN, media.header().written()))
                .stream()
                .filter(words -> !words.text().isBlank())
                .toList();
    }

    /// No words in a log.
    @Override
    public String toString() {
        return "BesideWords[" + sort + "]";
    }
}
