package org.exposureaudit.reader.bluesky;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.UtcTimes;

/// Turns records into items. Everything in a repository is public.
///
/// @param spot where the record stands
/// @param handles to name accounts
record Records(Spot spot, Handles handles) {
    // Settings and parts of what other records hold.
    private static final Set<String> SILENT =
            Set.of(
                    "app.bsky.graph.listitem",
                    "app.bsky.feed.threadgate",
                    "app.bsky.feed.postgate",
                    "app.bsky.feed.generator",
                    "app.bsky.graph.listblock",
                    "app.bsky.actor.status",
                    "app.bsky.labeler.service",
                    "app.bsky.graph.verification",
                    "app.bsky.notification.declaration",
                    "chat.bsky.actor.declaration");

    /// Reads a record and says whether its sort is known.
    boolean read(String key, JsonValue record) {
        String collection = key.substring(0, Math.max(0, key.indexOf('/')));
        Moment time = UtcTimes.of(record.text("createdAt"));
        switch (collection) {
            case "app.bsky.feed.post" -> post(key, record, time);
            case "app.bsky.feed.repost" ->
                    spot.accept(
                            spot.own(Kind.POST)
                                    .time(time)
                                    .audience(Audience.PUBLIC)
                                    .trait(Trait.SHARED)
                                    .tag(owner(record.at("subject").text("uri"))));
            case "app.bsky.feed.like" ->
                    spot.reaction("like", owner(record.at("subject").text("uri")), "", time);
            case "app.bsky.graph.follow" ->
                    spot.link(
                            handles.linked(record.text("subject")),
                            Direction.FOLLOWING,
                            State.CURRENT,
                            time);
            case "app.bsky.graph.block" ->
                    spot.link(
                            handles.linked(record.text("subject")),
                            Direction.FOLLOWER,
                            State.BLOCKED,
                            time);
            case "app.bsky.graph.list", "app.bsky.graph.starterpack" -> list(record, time);
            case "app.bsky.actor.profile" -> profile(record);
            default -> {
                return SILENT.contains(collection);
            }
        }
        return true;
    }

    private void post(String key, JsonValue post, Moment time) {
        boolean answer = !post.at("reply").isMissing();
        ItemBuilder item =
                spot.own(answer ? Kind.COMMENT : Kind.POST)
                        .sourceId(key.substring(key.indexOf('/') + 1))
                        .time(time)
                        .audience(Audience.PUBLIC)
                        .text(words(post));
        for (JsonValue facet : post.items("facets")) {
            for (JsonValue feature : facet.items("features")) {
                if (!feature.text("did").isEmpty()) {
                    item.tag(handles.account(feature.text("did")));
                }
            }
        }
        JsonValue embed = post.at("embed");
        JsonValue media = embed.at("media").isMissing() ? embed : embed.at("media");
        for (JsonValue image : media.items("images")) {
            Media bare = Media.of("", Media.Type.PHOTO);
            item.media(
                    new Media(
                            "",
                            Media.Type.PHOTO,
                            image.text("alt"),
                            "",
                            bare.taken(),
                            bare.point(),
                            "",
                            PictureHeader.NONE));
        }
        if (!media.at("video").isMissing()) {
            item.media(Media.of("", Media.Type.VIDEO));
        }
        spot.accept(item);
    }

    // Below the words, the title and description of a link.
    private static String words(JsonValue post) {
        JsonValue external = post.at("embed").any("external");
        JsonValue nested = post.at("embed").at("media").at("external");
        JsonValue link = external.isMissing() ? nested : external;
        List<String> words = new ArrayList<>();
        words.add(post.text("text"));
        words.add(link.text("title"));
        words.add(link.text("description"));
        words.add(link.text("uri"));
        words.removeIf(String::isBlank);
        return String.join("\n", words);
    }

    // Of at://did:plc:abc/app.bsky.feed.post/1 the account.
    private Account owner(String uri) {
        String bare = uri.startsWith("at://") ? uri.substring(5) : uri;
        int slash = bare.indexOf('/');
        return handles.account(slash < 0 ? bare : bare.substring(0, slash));
    }

    private void list(JsonValue list, Moment time) {
        String words = (list.text("name") + "\n" + list.text("description")).strip();
        spot.member(Membership.Sort.LIST, Membership.Role.ADMIN, words, time);
    }

    private void profile(JsonValue profile) {
        spot.field(Field.NAME, "displayName", profile.text("displayName"), Audience.PUBLIC);
        spot.field(Field.ABOUT, "description", profile.text("description"), Audience.PUBLIC);
        spot.field(Field.WEBSITE, "website", profile.text("website"), Audience.PUBLIC);
    }
}
