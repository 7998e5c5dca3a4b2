package org.exposureaudit.reader.mastodon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonPaths;
import org.exposureaudit.reader.format.JsonPaths.Step;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads posts, answers, boosts, and messages sent to chosen people.
final class Outbox {
    private Outbox() {}

    static void read(FileReading file) throws IOException {
        each(file, (spot, activity) -> activity(spot, activity));
    }

    /// Reads what the owner liked: only the addresses of it, whose owner can be told from some.
    static void likes(FileReading file) throws IOException {
        each(
                file,
                (spot, liked) ->
                        spot.reaction("favourite", account(liked.text()), "", Moment.unknown()));
    }

    private interface Entry {
        void read(Spot spot, JsonValue value);
    }

    private static void each(FileReading file, Entry entry) throws IOException {
        JsonPaths.each(
                file,
                path ->
                        path.equals("/orderedItems")
                                ? Step.EACH
                                : path.isEmpty() ? Step.ENTER : Step.SKIP,
                found -> entry.read(file.spot(MastodonReader.PLATFORM, found.at()), found.value()));
    }

    private static void activity(Spot spot, JsonValue activity) {
        JsonValue object = activity.at("object");
        if (activity.text("type").equals("Announce") || object.fields().isEmpty()) {
            spot.accept(
                    spot.own(Kind.POST)
                            .time(UtcTimes.of(activity.text("published")))
                            .audience(audience(activity))
                            .trait(Trait.SHARED)
                            .text(object.text()));
            return;
        }
        Audience audience = audience(activity);
        List<Account> mentioned = mentioned(object);
        boolean direct = audience == Audience.PRIVATE;
        boolean answer = !object.text("inReplyTo").isBlank();
        ItemBuilder item =
                spot.own(direct ? Kind.MESSAGE : answer ? Kind.COMMENT : Kind.POST)
                        .sourceId(object.text("id"))
                        .time(UtcTimes.of(activity.text("published")))
                        .audience(audience)
                        .text(words(object));
        mentioned.forEach(item::tag);
        if (direct && !mentioned.isEmpty()) {
            item.conversation(
                    Conversation.of(
                            object.text("conversation"), mentioned.getFirst().shown(), mentioned));
        }
        for (JsonValue attached : object.items("attachment")) {
            item.media(media(attached));
        }
        spot.accept(item);
    }

    private static Media media(JsonValue attached) {
        String type = attached.text("mediaType");
        Media.Type sort =
                type.startsWith("image/")
                        ? Media.Type.PHOTO
                        : type.startsWith("video/")
                                ? Media.Type.VIDEO
                                : type.startsWith("audio/") ? Media.Type.AUDIO : Media.Type.FILE;
        Media bare = Media.of(attached.text("url").replaceFirst("^/", ""), sort);
        return new Media(
                bare.path(),
                sort,
                attached.text("name"),
                "",
                bare.taken(),
                bare.point(),
                "",
                PictureHeader.NONE);
    }

    // A warning stands before the words; the choices of a poll after them.
    private static String words(JsonValue object) {
        List<String> words = new ArrayList<>();
        words.add(object.text("summary"));
        words.add(Profile.plain(object.text("content")));
        object.items("oneOf").forEach(choice -> words.add(choice.text("name")));
        object.items("anyOf").forEach(choice -> words.add(choice.text("name")));
        words.removeIf(String::isBlank);
        return String.join("\n", words);
    }

    private static List<Account> mentioned(JsonValue object) {
        return object.items("tag").stream()
                .filter(tag -> tag.text("type").equals("Mention"))
                .map(tag -> Account.ofHandle(tag.text("name")))
                .toList();
    }

    private static Audience audience(JsonValue activity) {
        List<String> to = activity.items("to").stream().map(JsonValue::text).toList();
        List<String> cc = activity.items("cc").stream().map(JsonValue::text).toList();
        if (to.stream().anyMatch(Outbox::isPublic) || cc.stream().anyMatch(Outbox::isPublic)) {
            return Audience.PUBLIC;
        }
        boolean followers =
                to.stream().anyMatch(each -> each.endsWith("/followers"))
                        || cc.stream().anyMatch(each -> each.endsWith("/followers"));
        if (followers) {
            return Audience.FRIENDS;
        }
        return to.isEmpty() && cc.isEmpty() ? Audience.UNKNOWN : Audience.PRIVATE;
    }

    private static boolean isPublic(String address) {
        return address.endsWith("activitystreams#Public") || address.equals("as:Public");
    }

    // Such as https://server.example/users/name/statuses/1 or https://server.example/@name/1.
    private static Account account(String address) {
        String[] parts = address.split("/", -1);
        for (int i = 3; i < parts.length; i++) {
            if (parts[i].startsWith("@")) {
                return Account.ofHandle(parts[i] + "@" + parts[2]);
            }
            if (parts[i].equals("users") && i + 1 < parts.length) {
                return Account.ofHandle(parts[i + 1] + "@" + parts[2]);
            }
        }
        return Account.named("");
    }
}
