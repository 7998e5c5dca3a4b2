package org.exposureaudit.reader.messenger;

import java.io.IOException;
import java.util.List;
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
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonPeek;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.MetaMedia;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.reader.meta.PlatformLines;

/// Reads one chat. Its text is clean UTF-8, unlike that of Meta's other exports; its order is not to be relied on.
final class Chats {
    /// The platform's id.
    static final String PLATFORM = "messenger";

    private static final String MESSAGES = "messages";

    private final Owner owner;

    Chats(Owner owner) {
        this.owner = owner;
    }

    /// Reads a chat.
    void read(FileReading file) throws IOException {
        Conversation conversation = conversation(file);
        JsonRecords.of(file)
                .each(
                        MESSAGES::equals,
                        (_, message, at) -> {
                            if (message.isMissing()) {
                                file.problem(
                                        Problem.Kind.FILE,
                                        at,
                                        "This file holds no messages where a chat has them.");
                            } else {
                                message(file, message, conversation, at);
                            }
                        });
    }

    private Conversation conversation(FileReading file) {
        JsonPeek head = ChatFiles.peek(file.file());
        String name = head.member("threadName").text();
        String title = ChatFiles.title(name);
        List<String> names =
                head.member("participants").items().stream().map(JsonValue::text).toList();
        List<Account> others = owner.others(names);
        if (owner.isUnknown() && names.size() == 2 && names.contains(title)) {
            others = List.of(Account.named(title));
        }
        return Conversation.of(name, title, others);
    }

    private void message(
            FileReading file, JsonValue message, Conversation conversation, JsonPointer at) {
        String sender = message.text("senderName");
        boolean stands = message.text("type").equals("placeholder");
        String text = stands ? "" : message.text("text");
        boolean group = conversation.type() == Conversation.Type.GROUP;
        ItemBuilder item =
                file.item(PLATFORM, Kind.MESSAGE, at)
                        .author(author(sender, conversation))
                        .time(message.time("timestamp"))
                        .audience(group ? Audience.GROUP : Audience.PRIVATE)
                        .conversation(conversation)
                        .text(text);
        List<JsonValue> media = message.items("media");
        for (JsonValue each : media) {
            String path = MetaMedia.path(each.text("uri"));
            item.media(Media.of(path, MetaMedia.type(path)));
        }
        boolean marked = mark(item, message, text, sender);
        if (marked || !text.isEmpty() || !media.isEmpty()) {
            file.accept(item.build());
        }
        for (JsonValue reaction : message.items("reactions")) {
            if (owner.is(reaction.text("actor")) && !owner.is(sender)) {
                file.accept(
                        file.item(PLATFORM, Kind.REACTION, at)
                                .author(Author.self())
                                .audience(group ? Audience.GROUP : Audience.PRIVATE)
                                .conversation(conversation)
                                .text(text)
                                .detail(
                                        new Detail.Reaction(
                                                reaction.text("reaction"), Account.named(sender)))
                                .build());
            }
        }
    }

    /// In a chat of two with one named, the other is the owner even where no file says so.
    private Author author(String sender, Conversation conversation) {
        boolean other =
                conversation.participants().stream()
                        .anyMatch(account -> account.displayName().equals(sender));
        boolean two = conversation.type() == Conversation.Type.ONE_TO_ONE;
        return owner.isUnknown() && two && !other && !sender.isBlank()
                ? Author.self()
                : owner.author(sender);
    }

    private static boolean mark(ItemBuilder item, JsonValue message, String text, String sender) {
        if (message.at("isUnsent").isTrue()) {
            item.trait(Trait.DELETED);
            return true;
        }
        switch (PlatformLines.of(text, sender)) {
            case EVENT -> item.trait(Trait.SYSTEM);
            case CALL -> item.trait(Trait.CALL);
            case VANISHING -> item.trait(Trait.SYSTEM).trait(Trait.DISAPPEARING);
            case UNSENT -> item.trait(Trait.DELETED);
            case WORDS, ATTACHMENT -> {
                return false;
            }
        }
        return true;
    }
}
