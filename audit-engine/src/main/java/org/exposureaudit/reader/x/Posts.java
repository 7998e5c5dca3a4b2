package org.exposureaudit.reader.x;

import java.io.IOException;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;

/// Reads the owner's posts of every layout since 2012: posts, replies and reposts; deleted ones; those in a circle or community.
///
/// @param archive the archive they are in
/// @param audience who could see the posts of this file
/// @param deleted the traits all posts of this file have
record Posts(XArchive archive, Audience audience, List<Trait> deleted) {
    /// Posts as they stand; whether the account is protected, no archive says.
    static Posts of(XArchive archive) {
        return new Posts(archive, Audience.UNKNOWN, List.of());
    }

    /// Posts the owner has deleted.
    static Posts deleted(XArchive archive) {
        return new Posts(archive, Audience.UNKNOWN, List.of(Trait.DELETED));
    }

    /// Posts with an audience of their own.
    static Posts to(XArchive archive, Audience audience) {
        return new Posts(archive, audience, List.of());
    }

    /// Reads one file of posts.
    void read(FileReading file) throws IOException {
        XArchive.records(file)
                .each(_ -> false, (_, record, at) -> read(file, XArchive.unwrapped(record), at));
    }

    private void read(FileReading file, JsonValue post, Position at) {
        String id = post.any("id_str", "id").text();
        Moment time = XTime.ofPost(post.text("created_at"), id);
        String answered = post.text("in_reply_to_screen_name");
        boolean answer =
                !archive.isOwner(answered)
                        && !post.any(
                                        "in_reply_to_status_id_str",
                                        "in_reply_to_status_id",
                                        "in_reply_to_user_id_str")
                                .text()
                                .isEmpty();
        ItemBuilder item =
                file.item(XReader.PLATFORM, answer ? Kind.COMMENT : Kind.POST, at)
                        .sourceId(id)
                        .author(Author.self())
                        .time(time)
                        .audience(audience)
                        .conversation(answer ? answered(post) : community(post))
                        .text(text(post, time))
                        .place(place(post));
        for (JsonValue mention : post.at("entities").items("user_mentions")) {
            item.tag(Account.of(mention.text("name"), mention.text("screen_name")));
        }
        pictures(post, id).forEach(item::media);
        traits(post, item);
        file.accept(item.build());
    }

    private void traits(JsonValue post, ItemBuilder item) {
        deleted.forEach(item::trait);
        boolean repost =
                !post.at("retweeted_status").isMissing()
                        || post.any("full_text", "text").text().startsWith("RT @");
        if (repost) {
            item.trait(Trait.SHARED);
        }
        if (post.path("edit_info", "initial").items("editTweetIds").size() > 1
                || !post.path("edit_info", "edit").isMissing()) {
            item.trait(Trait.EDITED);
        }
    }

    private String text(JsonValue post, Moment time) {
        JsonValue entities = post.at("entities");
        String written =
                XText.without(post.any("full_text", "text").text(), entities.items("media"));
        return archive.longPosts().whole(XText.plain(written, entities.items("urls")), time);
    }

    /// The post that is answered, by whose it is.
    private Conversation answered(JsonValue post) {
        String number = post.any("in_reply_to_user_id_str", "in_reply_to_user_id").text();
        String handle = post.text("in_reply_to_screen_name");
        Account account = number.isEmpty() ? Account.ofHandle(handle) : archive.person(number);
        if (!handle.isEmpty() && !account.handle().equalsIgnoreCase(handle)) {
            account = Account.ofHandle(handle);
        }
        return new Conversation(
                post.any("in_reply_to_status_id_str", "in_reply_to_status_id").text(),
                handle.isEmpty() ? "" : "@" + handle,
                account.isBlank() ? List.of() : List.of(account),
                Conversation.Type.PAGE);
    }

    private static Conversation community(JsonValue post) {
        String community = post.any("community_id_str", "community_id").text();
        return community.isEmpty()
                ? Conversation.NONE
                : new Conversation(community, "", List.of(), Conversation.Type.PAGE);
    }

    private List<Media> pictures(JsonValue post, String id) {
        List<Media> included = archive.media(id);
        if (!included.isEmpty()) {
            return included;
        }
        JsonValue shown =
                post.at("extended_entities").isMissing()
                        ? post.at("entities")
                        : post.at("extended_entities");
        return shown.items("media").stream()
                .map(media ->
                        Media.of(
                                "",
                                media.text("type").equals("photo")
                                        ? Media.Type.PHOTO
                                        : Media.Type.VIDEO))
                .toList();
    }

    private static Place place(JsonValue post) {
        List<JsonValue> northFirst = post.at("geo").items("coordinates");
        List<JsonValue> eastFirst = post.at("coordinates").items("coordinates");
        Place.Point point = Place.Point.UNKNOWN;
        if (northFirst.size() == 2) {
            point = Place.Point.of(northFirst.getFirst().decimal(), northFirst.getLast().decimal());
        } else if (eastFirst.size() == 2) {
            point = Place.Point.of(eastFirst.getLast().decimal(), eastFirst.getFirst().decimal());
        }
        return new Place(post.at("place").any("full_name", "name").text(), point);
    }

    /// Reads the full words of long posts, where the posts themselves do not hold them already.
    void readLong(FileReading file) throws IOException {
        XArchive.records(file)
                .each(
                        _ -> false,
                        (_, record, at) -> {
                            JsonValue post = XArchive.unwrapped(record);
                            Moment time = XTime.read(file, at, post.text("createdAt"));
                            if (!deleted.isEmpty() || archive.longPosts().isAlone(time)) {
                                ItemBuilder item =
                                        file.item(XReader.PLATFORM, Kind.POST, at)
                                                .sourceId(post.text("noteTweetId"))
                                                .author(Author.self())
                                                .time(time)
                                                .text(LongPosts.text(post));
                                deleted.forEach(item::trait);
                                file.accept(item.build());
                            }
                        });
    }

    /// Reads articles: a title and paragraphs.
    void readArticles(FileReading file) throws IOException {
        XArchive.records(file)
                .each(
                        _ -> false,
                        (_, record, at) -> {
                            JsonValue article = XArchive.unwrapped(record);
                            StringBuilder text = new StringBuilder(article.text("title"));
                            for (JsonValue block : article.at("content").items("blocks")) {
                                text.append("\n\n").append(block.text("text"));
                            }
                            String id = article.text("id");
                            file.accept(
                                    file.item(XReader.PLATFORM, Kind.POST, at)
                                            .sourceId(id)
                                            .author(Author.self())
                                            .time(XTime.ofPost(article.text("createdAt"), id))
                                            .text(XText.plain(text.toString().strip()))
                                            .build());
                        });
    }
}
