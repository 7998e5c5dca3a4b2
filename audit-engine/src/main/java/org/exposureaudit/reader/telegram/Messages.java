package org.exposureaudit.reader.telegram;

import java.util.List;
import java.util.Locale;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonValue;

/// Reads the messages of one chat.
///
/// @param owner the owner's number as messages have it
/// @param chat the chat
record Messages(String owner, Conversation chat) {
    private static final String NOT_INCLUDED = "(";

    void read(Spot spot, JsonValue message, Audience audience) {
        boolean service = message.text("type").equals("service");
        String id = message.any("from_id", "actor_id").text();
        String from = message.any("from", "actor").text();
        ItemBuilder item =
                spot.by(author(id, from), Kind.MESSAGE)
                        .sourceId(chat.id() + "/" + message.text("id"))
                        .time(Export.time(message))
                        .audience(audience)
                        .conversation(chat)
                        .text(service ? action(message) : words(message))
                        .place(place(message));
        media(message).forEach(item::media);
        mentions(message).forEach(item::tag);
        traits(item, message, service);
        spot.accept(item);
        if (message.at("reactions") instanceof JsonValue.Array(List<JsonValue> reactions)) {
            reactions.forEach(reaction -> own(spot, reaction, from, message));
        }
    }

    private Author author(String id, String from) {
        boolean own = (id.equals(owner) && !id.isEmpty()) || audienceIsOwner() || isNotTheOther(id);
        return own
                ? Author.self()
                : from.isBlank() ? Author.unknown() : Author.other(Account.of(from, handle(id)));
    }

    // Where one chat is exported the owner is not named, but of two whoever is not the other is.
    private boolean isNotTheOther(String id) {
        return owner.isEmpty()
                && chat.type() == Conversation.Type.ONE_TO_ONE
                && id.startsWith("user")
                && !chat.id().isEmpty()
                && !id.equals("user" + chat.id());
    }

    // Nobody else writes among the saved messages.
    private boolean audienceIsOwner() {
        return chat.title().equals("Saved messages") && chat.participants().isEmpty();
    }

    private static String handle(String id) {
        return id.startsWith("user") ? id.substring(4) : "";
    }

    /// The words of a message, which are a text or pieces of one.
    static String words(JsonValue message) {
        StringBuilder words = new StringBuilder();
        for (JsonValue piece : message.items("text")) {
            words.append(piece.fields().isEmpty() ? piece.text() : piece.text("text"));
        }
        return words.toString().strip();
    }

    private static String action(JsonValue message) {
        StringBuilder words = new StringBuilder(message.text("action").replace('_', ' '));
        if (!message.text("title").isBlank()) {
            words.append(": ").append(message.text("title"));
        }
        return words.toString();
    }

    private static Place place(JsonValue message) {
        JsonValue point = message.at("location_information");
        String name = (message.text("place_name") + " " + message.text("address")).strip();
        return point.isMissing()
                ? Place.named(name)
                : new Place(
                        name,
                        Point.of(point.at("latitude").decimal(), point.at("longitude").decimal()));
    }

    private static List<Account> mentions(JsonValue message) {
        return message.items("text_entities").stream()
                .filter(piece ->
                        piece.text("type").equals("mention")
                                || piece.text("type").equals("mention_name"))
                .map(piece ->
                        piece.text("text").startsWith("@")
                                ? Account.ofHandle(piece.text("text"))
                                : Account.named(piece.text("text")))
                .toList();
    }

    private static List<Media> media(JsonValue message) {
        if (!message.at("photo").isMissing()) {
            return List.of(Media.of(path(message.text("photo")), Media.Type.PHOTO));
        }
        if (!message.at("file").isMissing()) {
            return List.of(Media.of(path(message.text("file")), type(message)));
        }
        return message.at("contact_information").isMissing()
                ? List.of()
                : List.of(Media.of(path(message.text("contact_vcard")), Media.Type.FILE));
    }

    // Of what was left out, a sentence in brackets stands there.
    private static String path(String text) {
        return text.startsWith(NOT_INCLUDED) ? "" : text;
    }

    private static Media.Type type(JsonValue message) {
        return switch (message.text("media_type").toLowerCase(Locale.ROOT)) {
            case "video_file", "video_message", "animation" -> Media.Type.VIDEO;
            case "voice_message", "audio_file" -> Media.Type.AUDIO;
            default ->
                    message.text("mime_type").startsWith("image/")
                            ? Media.Type.PHOTO
                            : Media.Type.FILE;
        };
    }

    private void traits(ItemBuilder item, JsonValue message, boolean service) {
        if (service) {
            item.trait(Trait.SYSTEM);
        }
        if (owner.isEmpty() && chat.type() == Conversation.Type.GROUP) {
            item.trait(Trait.OWNER_UNTOLD);
        }
        if (message.text("action").contains("phone_call")) {
            item.trait(Trait.CALL);
        }
        if (!message.at("edited").isMissing()) {
            item.trait(Trait.EDITED);
        }
        if (!message.text("forwarded_from").isBlank()) {
            item.trait(Trait.SHARED);
        }
        if (message.text("action").contains("messages_ttl")
                || !message.at("self_destruct_period_seconds").isMissing()) {
            item.trait(Trait.DISAPPEARING);
        }
    }

    private void own(Spot spot, JsonValue reaction, String from, JsonValue message) {
        boolean mine =
                reaction.items("recent").stream()
                        .anyMatch(each -> each.text("from_id").equals(owner));
        if (mine && !owner.isEmpty() && !message.text("from_id").equals(owner)) {
            spot.reaction(
                    reaction.text("emoji"), Account.named(from), words(message), Moment.unknown());
        }
    }
}
