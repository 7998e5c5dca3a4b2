package org.exposureaudit.reader.messenger;

import java.util.List;
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
import org.exposureaudit.reader.meta.MetaMedia;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.reader.meta.PlatformLines;

/// Turns the messages of one chat into items.
final class ChatReading {
    private final FileReading file;
    private final Owner owner;
    private final Conversation conversation;
    private final Audience audience;

    ChatReading(FileReading file, Owner owner, Conversation conversation) {
        this.file = file;
        this.owner = owner;
        this.conversation = conversation;
        boolean group = conversation.type() == Conversation.Type.GROUP;
        audience = group ? Audience.GROUP : Audience.PRIVATE;
    }

    /// Reads one message, and the owner's reactions to it as items of their own.
    void read(JsonValue message, JsonPointer at) {
        String sender = message.text("senderName");
        boolean stands = message.text("type").equals("placeholder");
        String text = stands ? "" : message.text("text");
        Set<Trait> traits = traits(message, text, sender);
        List<JsonValue> media = message.items("media");
        if (!traits.isEmpty() || !text.isEmpty() || !media.isEmpty()) {
            ItemBuilder item =
                    file.item(Chats.PLATFORM, Kind.MESSAGE, at)
                            .author(owner.author(sender))
                            .time(message.time("timestamp"))
                            .audience(audience)
                            .conversation(conversation)
                            .text(text);
            media.forEach(each -> item.media(media(each)));
            traits.forEach(item::trait);
            file.accept(item.build());
        }
        for (JsonValue reaction : message.items("reactions")) {
            if (owner.is(reaction.text("actor")) && !owner.is(sender)) {
                reaction(reaction, sender, text, at);
            }
        }
    }

    private static Media media(JsonValue media) {
        String path = MetaMedia.path(media.text("uri"));
        return Media.of(path, MetaMedia.type(path));
    }

    private static Set<Trait> traits(JsonValue message, String text, String sender) {
        if (message.at("isUnsent").isTrue()) {
            return Set.of(Trait.DELETED);
        }
        return switch (PlatformLines.of(text, sender)) {
            case WORDS, ATTACHMENT -> Set.of();
            case EVENT -> Set.of(Trait.SYSTEM);
            case CALL -> Set.of(Trait.CALL);
            case VANISHING -> Set.of(Trait.SYSTEM, Trait.DISAPPEARING);
            case UNSENT -> Set.of(Trait.DELETED);
        };
    }

    private void reaction(JsonValue reaction, String sender, String text, JsonPointer at) {
        file.accept(
                file.item(Chats.PLATFORM, Kind.REACTION, at)
                        .author(Author.self())
                        .audience(audience)
                        .conversation(conversation)
                        .text(text)
                        .detail(
                                new Detail.Reaction(
                                        reaction.text("reaction"), Account.named(sender)))
                        .build());
    }
}
