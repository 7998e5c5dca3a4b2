package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.function.Predicate;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaMedia;
import org.exposureaudit.reader.meta.Owner;

/// Reads albums, loose photos, videos and reels. A picture that a post shows already is not read again.
final class Photos {
    private static final String PHOTOS = "photos";

    private final Owner owner;
    private final ShownMedia shown;

    Photos(Owner owner, ShownMedia shown) {
        this.owner = owner;
        this.shown = shown;
    }

    /// Adds the routes of every file of pictures.
    void addTo(LayoutRoutes routes) {
        routes.activity(this::album, "posts/album/*.json", "photos_and_videos/album/*.json")
                .activity(
                        this::loose,
                        "posts/your_uncategorized_photos.json",
                        "posts/uncategorized_photos.json",
                        "posts/your_photos.json",
                        "posts/your_videos.json",
                        "posts/videos.json",
                        "photos_and_videos/your_photos.json",
                        "photos_and_videos/your_uncategorized_photos.json",
                        "photos_and_videos/your_videos.json",
                        "reels/your_reels.json",
                        "short_videos/your_short_videos.json");
    }

    /// The path of a media object's file.
    static String path(JsonValue media) {
        return MetaMedia.path(media.text("uri"));
    }

    private void album(FileReading file) throws IOException {
        String name = MetaJson.peek(file.file()).member("name").text();
        Conversation album = name.isEmpty() ? Conversation.NONE : Conversation.page(name);
        MetaJson.records(file)
                .each(
                        PHOTOS::equals,
                        (_, media, at) -> photo(file, media, at, album, shown::isInPost));
        JsonValue head = MetaJson.records(file).head(PHOTOS::equals);
        String description = head.text("description");
        file.accept(
                file.item(Facebook.ID, Kind.CAPTION, new JsonPointer("", -1))
                        .author(Author.self())
                        .time(head.time("last_modified_timestamp"))
                        .conversation(album)
                        .text(description.isEmpty() ? name : name + "\n" + description)
                        .build());
    }

    private void loose(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, media, at) -> photo(file, media, at, Conversation.NONE, shown::isInPostOrAlbum),
                "other_photos",
                "photos",
                "videos",
                "lasso_videos");
    }

    private void photo(
            FileReading file,
            JsonValue media,
            JsonPointer at,
            Conversation album,
            Predicate<String> known) {
        String path = path(media);
        if (path.isEmpty() || !known.test(path)) {
            file.accept(
                    file.item(Facebook.ID, Kind.CAPTION, at)
                            .author(Author.self())
                            .time(media.time("creation_timestamp"))
                            .conversation(album)
                            .text(media.text("description"))
                            .media(MetaMedia.of(media, "", albumOf(media, album)))
                            .build());
        }
        for (JsonValue comment : media.items("comments")) {
            file.accept(
                    file.item(Facebook.ID, Kind.COMMENT, at)
                            .author(owner.author(comment.text("author")))
                            .time(comment.time("timestamp"))
                            .conversation(album)
                            .text(comment.text("comment"))
                            .build());
        }
    }

    private static String albumOf(JsonValue media, Conversation album) {
        return album.title().isEmpty() ? media.text("title") : album.title();
    }
}
