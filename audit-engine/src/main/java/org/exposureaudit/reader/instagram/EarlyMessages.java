package org.exposureaudit.reader.instagram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.Owner;

/// Reads the messages of the years to 2020: all conversations in one file, people by user name.
final class EarlyMessages {
    private static final List<String> WORDS =
            List.of("text", "heart", "story_share", "link", "action");

    private final Owner owner;

    EarlyMessages(Owner owner) {
        this.owner = owner;
    }

    /// Reads the file.
    void read(FileReading file) throws IOException {
        MetaJson.records(file)
                .each(
                        _ -> false,
                        (_, thread, at) -> {
                            Conversation conversation = conversation(thread);
                            int index = 0;
                            for (JsonValue message : thread.items("conversation")) {
                                JsonPointer where =
                                        new JsonPointer(at.text() + "/conversation", index++);
                                file.attempt(
                                        where, () -> message(file, message, conversation, where));
                            }
                        });
    }

    private Conversation conversation(JsonValue thread) {
        List<Account> others =
                thread.items("participants").stream()
                        .map(JsonValue::text)
                        .filter(name -> !name.isBlank() && !owner.is(name))
                        .map(Account::ofHandle)
                        .toList();
        String title = String.join(", ", others.stream().map(Account::handle).toList());
        return Conversation.of(title, title, others);
    }

    private void message(
            FileReading file, JsonValue message, Conversation conversation, JsonPointer at) {
        String sender = message.text("sender");
        boolean group = conversation.type() == Conversation.Type.GROUP;
        String words = words(message);
        ItemBuilder item =
                file.item(Instagram.ID, Kind.MESSAGE, at)
                        .author(author(sender))
                        .time(EarlyFiles.time(message.text("created_at")))
                        .audience(group ? Audience.GROUP : Audience.PRIVATE)
                        .conversation(conversation)
                        .text(words);
        boolean share = !message.at("media_share_url").isMissing();
        if (share && message.text("text").isEmpty()) {
            item.trait(Trait.SHARED);
        }
        if (!message.at("media").isMissing()) {
            item.media(Media.of("", Media.Type.PHOTO));
        }
        if (!message.at("video_call_action").isMissing()) {
            item.trait(Trait.CALL);
        }
        if (!message.at("action").isMissing()) {
            item.trait(Trait.SYSTEM);
        }
        String mentioned = message.text("mentioned_username");
        if (!mentioned.isBlank()) {
            item.tag(Account.ofHandle(mentioned));
        }
        if (!message.at("animated_media_images").isMissing()) {
            item.media(Media.of("", Media.Type.FILE));
        }
        file.accept(item.build());
        for (JsonValue like : message.items("likes")) {
            if (owner.is(like.text("username")) && !owner.is(sender)) {
                file.accept(like(file, like, item.build()));
            }
        }
    }

    private static Item like(FileReading file, JsonValue like, Item message) {
        Account to =
                message.author() instanceof Author.Other(Account account)
                        ? account
                        : Account.named("");
        return file.item(Instagram.ID, Kind.REACTION, message.locator().position())
                .author(Author.self())
                .time(EarlyFiles.time(like.text("date")))
                .audience(message.audience())
                .conversation(message.conversation())
                .text(message.text())
                .detail(new Detail.Reaction("like", to))
                .build();
    }

    private Author author(String sender) {
        if (sender.isBlank()) {
            return Author.unknown();
        }
        return owner.is(sender) ? Author.self() : Author.other(Account.ofHandle(sender));
    }

    private static String words(JsonValue message) {
        List<String> lines = new ArrayList<>();
        for (String name : WORDS) {
            add(lines, message.text(name));
        }
        add(lines, message.text("media_share_caption"));
        add(lines, message.at("video_call_action").text());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }
}
