package org.exposureaudit.reader.x;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
import org.exposureaudit.reader.format.JsonValue.Field;

/// Reads direct messages between two and in groups. People are numbers there; the archive's own posts name some of them.
///
/// @param archive the archive they are in
record Messages(XArchive archive) {
    /// Reads one file of conversations.
    void read(FileReading file) throws IOException {
        Set<String> everybody = new HashSet<>();
        XArchive.records(file)
                .each(_ -> false, (_, record, at) -> conversation(file, record, at, everybody));
        archive.reportUnnamed(file, everybody, "people in these messages");
    }

    private void conversation(
            FileReading file, JsonValue record, JsonPointer at, Set<String> everybody)
            throws IOException {
        JsonValue thread = XArchive.unwrapped(record);
        List<JsonValue> messages = thread.items("messages");
        Set<String> numbers = numbers(thread.text("conversationId"), messages);
        everybody.addAll(numbers);
        Conversation conversation = conversation(thread.text("conversationId"), numbers, messages);
        String list = "/" + at.index() + "/dmConversation/messages";
        for (int i = 0; i < messages.size(); i++) {
            JsonPointer place = new JsonPointer(list, i);
            for (Field event : messages.get(i).fields()) {
                file.attempt(place, () -> event(file, event, conversation, place));
            }
        }
    }

    private Set<String> numbers(String id, List<JsonValue> messages) {
        Set<String> numbers = new LinkedHashSet<>();
        if (isBetweenTwo(id)) {
            numbers.addAll(List.of(id.split("-", -1)));
        }
        for (JsonValue message : messages) {
            for (Field event : message.fields()) {
                JsonValue value = event.value();
                numbers.add(value.any("senderId", "initiatingUserId").text());
                value.items("participantsSnapshot").forEach(each -> numbers.add(each.text()));
                value.items("userIds").forEach(each -> numbers.add(each.text()));
            }
        }
        numbers.remove(archive.ownerId());
        numbers.remove("");
        return numbers;
    }

    private static boolean isBetweenTwo(String id) {
        return id.indexOf('-') > 0;
    }

    private Conversation conversation(String id, Set<String> numbers, List<JsonValue> messages) {
        // Newest first: the first name met is the present one.
        String title =
                messages.stream()
                        .map(message -> message.at("conversationNameUpdate").text("name"))
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .map(XText::plain)
                        .orElse("");
        List<Account> others = numbers.stream().map(archive::person).toList();
        return new Conversation(
                id,
                title,
                others,
                isBetweenTwo(id) ? Conversation.Type.ONE_TO_ONE : Conversation.Type.GROUP);
    }

    private void event(FileReading file, Field event, Conversation conversation, JsonPointer at) {
        JsonValue message = event.value();
        String actor = message.any("senderId", "initiatingUserId").text();
        ItemBuilder item =
                file.item(XReader.PLATFORM, Kind.MESSAGE, at)
                        .sourceId(message.text("id"))
                        .author(archive.author(actor))
                        .time(XTime.read(file, at, message.text("createdAt")))
                        .audience(Audience.PRIVATE)
                        .conversation(conversation);
        if (event.name().equals("messageCreate")) {
            words(message, item);
        } else {
            item.trait(Trait.SYSTEM).text(XText.plain(message.text("name")));
            for (JsonValue number : message.items("userIds")) {
                item.tag(archive.person(number.text()));
            }
        }
        file.accept(item.build());
        reactions(file, message, conversation, at);
    }

    private void words(JsonValue message, ItemBuilder item) {
        item.text(XText.plain(message.text("text"), message.items("urls")));
        List<Media> included = archive.media(message.text("id"));
        included.forEach(item::media);
        if (included.isEmpty()) {
            message.items("mediaUrls").forEach(_ -> item.media(Media.of("", Media.Type.PHOTO)));
        }
        if (!message.items("editHistory").isEmpty()) {
            item.trait(Trait.EDITED);
        }
    }

    /// The owner's own reactions.
    private void reactions(
            FileReading file, JsonValue message, Conversation conversation, JsonPointer at) {
        for (JsonValue reaction : message.items("reactions")) {
            if (!archive.author(reaction.text("senderId")).isSelf()) {
                continue;
            }
            Account to =
                    archive.author(message.text("senderId")) instanceof Author.Other(Account other)
                            ? other
                            : Account.named("");
            file.accept(
                    file.item(XReader.PLATFORM, Kind.REACTION, at)
                            .sourceId(reaction.text("eventId"))
                            .author(Author.self())
                            .time(XTime.read(file, at, reaction.text("createdAt")))
                            .audience(Audience.PRIVATE)
                            .conversation(conversation)
                            .text(XText.plain(message.text("text"), message.items("urls")))
                            .detail(new Detail.Reaction(reaction.text("reactionKey"), to))
                            .build());
        }
    }
}
