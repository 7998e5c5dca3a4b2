package org.exposureaudit.reader.instagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.MediaPosts;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaMedia;
import org.exposureaudit.reader.meta.MetaRecord;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// Brings the two lists of posts together by the files they name. Gathered on first use. Safe to share between threads.
final class DetailedPosts {
    private static final List<PathPattern> DETAILED =
            List.of(
                    PathPattern.of("your_instagram_activity/media/posts.json"),
                    PathPattern.of("your_instagram_activity/content/posts.json"));
    private static final List<PathPattern> PLAIN =
            List.of(
                    PathPattern.of("your_instagram_activity/media/posts_*.json"),
                    PathPattern.of("your_instagram_activity/content/posts_*.json"));

    private final Source source;
    private final Map<String, More> details = new HashMap<>();
    private final Set<String> plain = new HashSet<>();
    private boolean gathered;

    /// What only the detailed list says of a post.
    ///
    /// @param draft whether it was never published
    /// @param place where it says it was
    record More(Publication draft, Place place) {
        private static final More NOTHING = new More(Publication.PUBLISHED, Place.UNKNOWN);

        /// Whether a post was published.
        enum Publication {
            /// It was, as far as is known.
            PUBLISHED,
            /// It never was.
            DRAFT
        }

        static More of(MetaRecord post) {
            boolean draft =
                    post.text("Draft").equalsIgnoreCase("true")
                            || post.text("Published").equalsIgnoreCase("false");
            Point point = Point.of(number(post, "Latitude"), number(post, "Longitude"));
            return new More(
                    draft ? Publication.DRAFT : Publication.PUBLISHED,
                    new Place(post.text("Location"), point));
        }

        private static double number(MetaRecord post, String label) {
            return new JsonValue.Text(post.text(label)).decimal();
        }

        /// Adds it to a post.
        void addTo(ItemBuilder item) {
            if (draft == Publication.DRAFT) {
                item.trait(Trait.DRAFT).audience(Audience.ONLY_ME);
            }
            if (!place.isUnknown()) {
                item.place(place);
            }
        }
    }

    DetailedPosts(Source source) {
        this.source = source;
    }

    /// What the detailed list says of a post of the plain list.
    synchronized More about(JsonValue post) {
        gather();
        return MediaPosts.media(post).stream()
                .map(media -> details.get(MetaMedia.path(media.text("uri"))))
                .filter(more -> more != null)
                .findFirst()
                .orElse(More.NOTHING);
    }

    /// Whether a post of the detailed list is in the plain list too.
    synchronized boolean isPlainPost(JsonValue post) {
        gather();
        return MetaRecord.of(post).media().stream()
                .anyMatch(media -> plain.contains(MetaMedia.path(media.text("uri"))));
    }

    private void gather() {
        if (gathered) {
            return;
        }
        gathered = true;
        for (PathPattern pattern : DETAILED) {
            source.matching(pattern)
                    .forEach(file ->
                            MetaJson.peek(file).each(_ -> false, (_, post, _) -> detail(post)));
        }
        if (!details.isEmpty()) {
            for (PathPattern pattern : PLAIN) {
                source.matching(pattern)
                        .forEach(file ->
                                MetaJson.peek(file).each(_ -> false, (_, post, _) -> plain(post)));
            }
        }
    }

    private void detail(JsonValue post) {
        if (MetaRecord.fits(post)) {
            MetaRecord record = MetaRecord.of(post);
            More more = More.of(record);
            record.media().forEach(media -> put(media, more));
        }
    }

    private void put(JsonValue media, More more) {
        String path = MetaMedia.path(media.text("uri"));
        if (!path.isEmpty()) {
            details.putIfAbsent(path, more);
        }
    }

    private void plain(JsonValue post) {
        if (MetaRecord.fits(post)) {
            return;
        }
        for (JsonValue media : MediaPosts.media(post)) {
            String path = MetaMedia.path(media.text("uri"));
            if (!path.isEmpty()) {
                plain.add(path);
            }
        }
    }
}
