package org.exposureaudit.reader.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.PlatformLines.Sort;

/// Turns the messages of one file into items. These files are most of an export's bytes, so each message is looked at once.
final class MessageReading {
    private static final Map<String, Media.Type> MEDIA =
            Map.of(
                    "photos", Media.Type.PHOTO,
                    "videos", Media.Type.VIDEO,
                    "audio_files", Media.Type.AUDIO,
                    "gifs", Media.Type.PHOTO,
                    "files", Media.Type.FILE,
                    "sticker", Media.Type.FILE);

    private final String platform;
    private final Owner owner;
    private final Conversation conversation;
    private final Set<Trait> boxTraits;
    private final FileReading file;
    private final Map<String, Author> authors = new HashMap<>();
    private final Kind kind;
    private final Audience audience;

    MessageReading(
            String platform,
            Owner owner,
            Conversation conversation,
            Set<Trait> boxTraits,
            FileReading file) {
        this.platform = platform;
        this.owner = owner;
        this.conversation = conversation;
        this.boxTraits = boxTraits;
        this.file = file;
        boolean assistant = conversation.type() == Conversation.Type.ASSISTANT;
        kind = assistant ? Kind.AI_CHAT : Kind.MESSAGE;
        boolean group = conversation.type() == Conversation.Type.GROUP;
        audience = group ? Audience.GROUP : Audience.PRIVATE;
    }

    /// Reads one message, and the owner's reaction to it as an item of its own.
    void read(JsonValue message, JsonPointer at) {
        if (at.list().isEmpty() && at.index() < 0) {
            // The file has no list of messages and this is its root.
            return;
        }
        String sender = message.text("sender_name");
        String content = message.text("content");
        Sort sort = PlatformLines.of(content, sender);
        JsonValue share = message.at("share");
        boolean stands = sort == Sort.ATTACHMENT || sort == Sort.UNSENT;
        String text = stands ? "" : content;
        ItemBuilder item = file.item(platform, kind, at);
        item.author(author(sender))
                .time(message.time("timestamp_ms"))
                .audience(audience)
                .conversation(conversation)
                .text(share.isMissing() ? text : withShare(text, share));
        Set<Trait> own = traits(message, sort);
        boxTraits.forEach(item::trait);
        own.forEach(item::trait);
        if (text.isEmpty() && !share.text("share_text").isEmpty()) {
            item.trait(Trait.SHARED);
        }
        boolean hasMedia = addMedia(message, item);
        // A request without words is a contact all the same; elsewhere such a message is a remnant.
        boolean request = boxTraits.contains(Trait.REQUEST_FOLDER);
        boolean marked = request || !own.isEmpty();
        if (marked || hasMedia || !text.isEmpty() || !share.isMissing()) {
            file.accept(item.build());
        }
        for (JsonValue reaction : message.items("reactions")) {
            reaction(reaction, sender, text, at);
        }
    }

    private Author author(String name) {
        return authors.computeIfAbsent(name, owner::author);
    }

    private static String withShare(String text, JsonValue share) {
        StringBuilder all = new StringBuilder(text);
        for (String name :
                List.of("share_text", "profile_share_name", "profile_share_username", "link")) {
            String part = share.text(name);
            if (!part.isEmpty() && all.indexOf(part) < 0) {
                all.append(all.isEmpty() ? "" : "\n").append(part);
            }
        }
        return all.toString();
    }

    private static boolean addMedia(JsonValue message, ItemBuilder item) {
        boolean found = false;
        for (JsonValue.Field field : message.fields()) {
            Media.Type type = MEDIA.get(field.name());
            if (type != null) {
                for (JsonValue media : field.value().items()) {
                    item.media(MetaMedia.sent(media, type));
                    found = true;
                }
            }
        }
        return found;
    }

    private static Set<Trait> traits(JsonValue message, Sort sort) {
        if (message.at("is_unsent").isTrue() || message.at("is_taken_down").isTrue()) {
            return Set.of(Trait.DELETED);
        }
        String type = message.text("type");
        if (type.equals("Call") || !message.at("call_duration").isMissing()) {
            return Set.of(Trait.CALL);
        }
        if (type.equals("Subscribe") || type.equals("Unsubscribe")) {
            return Set.of(Trait.SYSTEM);
        }
        return sort.traits();
    }

    private void reaction(JsonValue reaction, String sender, String text, JsonPointer at) {
        if (!owner.is(reaction.text("actor")) || owner.is(sender)) {
            return;
        }
        file.accept(
                file.item(platform, Kind.REACTION, at)
                        .author(Author.self())
                        .time(reaction.time("timestamp"))
                        .audience(audience)
                        .conversation(conversation)
                        .text(text)
                        .detail(
                                new Detail.Reaction(
                                        reaction.text("reaction"), Account.named(sender)))
                        .build());
    }
}
