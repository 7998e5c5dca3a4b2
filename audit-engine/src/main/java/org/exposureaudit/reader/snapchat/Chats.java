package org.exposureaudit.reader.snapchat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.UtcTimes;
import org.jsoup.parser.Parser;

/// Reads saved chats and the list of snaps. Since about 2024 each conversation is a list of its own; before, there is one list of what
/// was received and one of what was sent.
final class Chats {
    private static final String ASSISTANT = "myai";
    private static final String ERASED = "STATUSERASEDMESSAGE";
    private static final String STATUS = "STATUS";

    private final SnapPeople people;
    private final ChatMedia media;
    // One instance serves a whole conversation.
    private final Map<String, Conversation> conversations = new ConcurrentHashMap<>();

    Chats(SnapPeople people, ChatMedia media) {
        this.people = people;
        this.media = media;
    }

    /// Reads one message.
    void chats(FileReading file, String section, JsonValue message, Position at) {
        String sort = message.text("Media Type").strip();
        boolean old = isOld(section);
        String other = message.text("From").isEmpty() ? message.text("To") : message.text("From");
        Conversation conversation =
                old ? talk(other, "") : talk(section, message.text("Conversation Title"));
        String words =
                message.text("Content").isEmpty() ? message.text("Text") : message.text("Content");
        boolean own = old ? section.startsWith("Sent") : isOwn(message, section);
        ItemBuilder item =
                item(file, conversation, at)
                        .author(own ? Author.self() : Author.other(people.account(other)))
                        .time(time(message))
                        .text(plain(words));
        traits(item, sort);
        media.of(message.text("Media IDs"), sort).forEach(item::media);
        file.accept(item.build());
    }

    private static String plain(String words) {
        return words.indexOf('&') < 0
                ? words.strip()
                : Parser.unescapeEntities(words, false).strip();
    }

    /// Reads one line of the list of snaps.
    void snaps(FileReading file, String section, JsonValue snap, Position at) {
        chats(file, section, snap, at);
    }

    private static boolean isOld(String section) {
        return section.startsWith("Received ") || section.startsWith("Sent ");
    }

    private boolean isOwn(JsonValue message, String section) {
        JsonValue told = message.at("IsSender");
        String from = message.text("From");
        return told.isMissing()
                ? from.equals(people.owner()) && !from.equals(section)
                : told.isTrue();
    }

    private Conversation talk(String key, String title) {
        return conversations.computeIfAbsent(
                key,
                _ -> {
                    if (key.equals(ASSISTANT)) {
                        return new Conversation(
                                key, "My AI", List.of(), Conversation.Type.ASSISTANT);
                    }
                    if (!title.isBlank()) {
                        return new Conversation(key, title, List.of(), Conversation.Type.GROUP);
                    }
                    Account other = people.account(key);
                    return Conversation.of(key, other.shown(), List.of(other));
                });
    }

    private ItemBuilder item(FileReading file, Conversation conversation, Position at) {
        boolean assistant = conversation.type() == Conversation.Type.ASSISTANT;
        boolean group = conversation.type() == Conversation.Type.GROUP;
        return file.item(SnapchatReader.PLATFORM, assistant ? Kind.AI_CHAT : Kind.MESSAGE, at)
                .audience(group ? Audience.GROUP : Audience.PRIVATE)
                .conversation(conversation);
    }

    private static void traits(ItemBuilder item, String sort) {
        String upper = sort.toUpperCase(Locale.ROOT);
        if (upper.equals(ERASED)) {
            item.trait(Trait.DELETED);
        } else if (upper.startsWith(STATUS)) {
            item.trait(Trait.SYSTEM);
        }
    }

    private static Moment time(JsonValue message) {
        Moment exact = message.time("Created(microseconds)");
        return exact instanceof Moment.Unknown ? UtcTimes.of(message.text("Created")) : exact;
    }
}
