package org.exposureaudit.reader.meta;

import java.util.List;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.format.JsonValue;

/// Reads the posts of Instagram and Threads: a list of media, whose caption is the title of the only medium or, where there are
/// several, of the post.
public final class MediaPosts {
    private MediaPosts() {}

    /// Fills in author, time, words, mentions and media of a post, which may be a lone media object.
    public static ItemBuilder fill(ItemBuilder item, JsonValue post) {
        List<JsonValue> media = media(post);
        String caption = caption(post, media);
        Moment time = post.time("creation_timestamp");
        if (time instanceof Moment.Unknown && !media.isEmpty()) {
            time = media.getFirst().time("creation_timestamp");
        }
        for (JsonValue each : media) {
            Media file = medium(each, caption);
            if (!file.path().isEmpty() || !each.text("uri").isEmpty()) {
                item.media(file);
            }
        }
        Mentions.tag(item, caption);
        return item.author(Author.self()).time(time).text(caption);
    }

    /// One medium; its words are left out where they are the post's.
    public static Media medium(JsonValue media, String caption) {
        String words = media.text("title");
        return MetaMedia.of(media, words.equals(caption) ? "" : words, "");
    }

    /// The media of a post; the post itself where it is a lone media object.
    public static List<JsonValue> media(JsonValue post) {
        return post.at("uri").isMissing() ? post.items("media") : List.of(post);
    }

    private static String caption(JsonValue post, List<JsonValue> media) {
        String own = post.text("title");
        return own.isEmpty() && media.size() == 1 ? media.getFirst().text("title") : own;
    }
}
