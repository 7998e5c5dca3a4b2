package org.exposureaudit.reader.facebook;

import org.exposureaudit.item.Media;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.MetaMedia;

/// The words of pictures: their `description`; their `title` names the album.
final class Captions {
    private Captions() {}

    /// The picture of a post whose words may be the caption again; then they are not repeated.
    static Media media(JsonValue media, String words) {
        String caption = media.text("description");
        return MetaMedia.of(media, caption.equals(words) ? "" : caption, media.text("title"));
    }
}
