package org.exposureaudit.reader.chatgpt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonPeek;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// Reads conversations: trees of messages, of which the branches that were given up are read as well.
final class Talks {
    private static final Author ASSISTANT = Author.other(Account.named("ChatGPT"));

    private final Set<String> shared;

    Talks(Set<String> shared) {
        this.shared = shared;
    }

    /// The conversations to which there is a public link.
    static Set<String> shared(Source source) {
        Set<String> shared = new HashSet<>();
        source.matching(PathPattern.of("shared_conversations.json"))
                .forEach(file ->
                        new JsonPeek(file, UnaryOperator.identity())
                                .each(
                                        _ -> false,
                                        (_, each, _) -> shared.add(each.text("conversation_id"))));
        return shared;
    }

    /// Reads a file.
    void read(FileReading file) throws IOException {
        JsonRecords.of(file).each("conversations"::equals, (_, talk, at) -> talk(file, talk, at));
    }

    private void talk(FileReading file, JsonValue talk, JsonPointer at) {
        String id = talk.any("conversation_id", "id").text();
        Conversation conversation =
                new Conversation(id, talk.text("title"), List.of(), Conversation.Type.ASSISTANT);
        Audience audience = shared.contains(id) ? Audience.PUBLIC : Audience.PRIVATE;
        for (JsonValue.Field node : talk.at("mapping").fields()) {
            JsonValue message = node.value().at("message");
            List<JsonValue> parts = message.at("content").items("parts");
            Author author = author(message);
            if (author instanceof Author.Unknown) {
                continue;
            }
            JsonPointer here = new JsonPointer(at.text() + "/mapping/" + node.name(), -1);
            Spot spot = file.spot(ChatGptReader.PLATFORM, here);
            ItemBuilder item =
                    spot.by(author, Kind.AI_CHAT)
                            .sourceId(message.text("id"))
                            .time(time(message, talk))
                            .audience(audience)
                            .conversation(conversation)
                            .text(words(message.at("content"), parts));
            media(message, parts).forEach(item::media);
            spot.accept(talk.at("is_archived").isTrue() ? item.trait(Trait.ARCHIVED) : item);
        }
    }

    // What the owner told the assistant about themselves stands under another role.
    private static Author author(JsonValue message) {
        boolean aboutMe =
                message.at("content").text("content_type").equals("user_editable_context");
        String role = message.at("author").text("role");
        if (aboutMe || role.equals("user")) {
            return Author.self();
        }
        boolean thought = message.at("content").text("content_type").equals("thoughts");
        return role.equals("assistant") && !thought ? ASSISTANT : Author.unknown();
    }

    private static Moment time(JsonValue message, JsonValue talk) {
        Moment own = message.time("create_time");
        return own instanceof Moment.Unknown ? talk.time("create_time") : own;
    }

    private static String words(JsonValue content, List<JsonValue> parts) {
        List<String> words = new ArrayList<>();
        for (JsonValue part : parts) {
            words.add(part.fields().isEmpty() ? part.text() : part.text("text"));
        }
        words.add(content.text("text"));
        words.add(content.text("user_profile"));
        words.add(content.text("user_instructions"));
        words.removeIf(String::isBlank);
        return String.join("\n", words).strip();
    }

    private static List<Media> media(JsonValue message, List<JsonValue> parts) {
        List<Media> media = new ArrayList<>();
        for (JsonValue attached : message.at("metadata").items("attachments")) {
            boolean picture = attached.any("mime_type", "mimeType").text().startsWith("image/");
            media.add(
                    Media.of(attached.text("name"), picture ? Media.Type.PHOTO : Media.Type.FILE));
        }
        boolean pictured =
                parts.stream()
                        .anyMatch(part -> part.text("content_type").equals("image_asset_pointer"));
        if (media.isEmpty() && pictured) {
            media.add(Media.of("", Media.Type.PHOTO));
        }
        return media;
    }

    /// Reads the account.
    static void user(FileReading file) throws IOException {
        JsonValue user = JsonRecords.of(file).whole();
        Spot spot = file.spot(ChatGptReader.PLATFORM, new JsonPointer("", -1));
        spot.secret(Field.EMAIL, "email", user.text("email"));
        spot.secret(Field.PHONE, "phone_number", user.text("phone_number"));
    }
}
