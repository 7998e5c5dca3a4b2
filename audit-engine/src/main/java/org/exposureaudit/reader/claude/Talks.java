package org.exposureaudit.reader.claude;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads conversations, projects and what the assistant remembers.
final class Talks {
    private static final Author ASSISTANT = Author.other(Account.named("Claude"));

    private Talks() {}

    /// Reads a file of conversations.
    static void read(FileReading file) throws IOException {
        JsonRecords.of(file).each("conversations"::equals, (_, talk, at) -> talk(file, talk, at));
    }

    private static void talk(FileReading file, JsonValue talk, JsonPointer at) {
        Conversation conversation = conversation(talk.text("uuid"), talk.text("name"));
        List<JsonValue> messages = talk.items("chat_messages");
        for (int i = 0; i < messages.size(); i++) {
            Spot spot =
                    file.spot(
                            ClaudeReader.PLATFORM,
                            new JsonPointer(at.text() + "/chat_messages", i));
            message(spot, messages.get(i), conversation);
        }
    }

    private static Conversation conversation(String id, String title) {
        return new Conversation(id, title, List.of(), Conversation.Type.ASSISTANT);
    }

    private static void message(Spot spot, JsonValue message, Conversation conversation) {
        boolean own = message.text("sender").equals("human");
        Moment time = UtcTimes.of(message.text("created_at"));
        ItemBuilder item =
                chat(spot, own ? Author.self() : ASSISTANT, conversation)
                        .sourceId(message.text("uuid"))
                        .time(time)
                        .text(words(message));
        List<JsonValue> attached = message.items("attachments");
        attached.forEach(each -> item.media(Media.of(each.text("file_name"), Media.Type.FILE)));
        message.items("files")
                .forEach(each -> item.media(Media.of(each.text("file_name"), Media.Type.FILE)));
        spot.accept(item);
        for (JsonValue each : attached) {
            if (!each.text("extracted_content").isBlank()) {
                spot.accept(
                        chat(spot, own ? Author.self() : ASSISTANT, conversation)
                                .time(time)
                                .text(each.text("extracted_content"))
                                .media(Media.of(each.text("file_name"), Media.Type.FILE)));
            }
        }
    }

    private static ItemBuilder chat(Spot spot, Author author, Conversation conversation) {
        return spot.by(author, Kind.AI_CHAT).audience(Audience.PRIVATE).conversation(conversation);
    }

    // Newer exports have the words in parts, which leave out tools and thoughts; the whole text
    // says
    // where these stood.
    private static String words(JsonValue message) {
        List<String> words = new ArrayList<>();
        for (JsonValue part : message.items("content")) {
            if (part.text("type").equals("text")) {
                words.add(part.text("text"));
            }
        }
        words.removeIf(String::isBlank);
        return words.isEmpty() ? message.text("text") : String.join("\n", words);
    }

    /// Reads the account.
    static void users(FileReading file) throws IOException {
        JsonRecords.of(file)
                .each(
                        _ -> false,
                        (_, user, at) -> {
                            Spot spot = file.spot(ClaudeReader.PLATFORM, at);
                            spot.field(Field.NAME, "full_name", user.text("full_name"));
                            spot.secret(Field.EMAIL, "email_address", user.text("email_address"));
                            spot.secret(
                                    Field.PHONE,
                                    "verified_phone_number",
                                    user.text("verified_phone_number"));
                        });
    }

    /// Reads projects with the documents put into them.
    static void projects(FileReading file) throws IOException {
        JsonRecords.of(file).each(_ -> false, (_, project, at) -> project(file, project, at));
    }

    private static void project(FileReading file, JsonValue project, JsonPointer at) {
        Spot spot = file.spot(ClaudeReader.PLATFORM, at);
        Conversation conversation = conversation(project.text("uuid"), project.text("name"));
        Moment time = UtcTimes.of(project.text("created_at"));
        String words =
                (project.text("description") + "\n" + project.text("prompt_template")).strip();
        if (!words.isEmpty()) {
            spot.accept(chat(spot, Author.self(), conversation).time(time).text(words));
        }
        for (JsonValue document : project.items("docs")) {
            spot.accept(
                    chat(spot, Author.self(), conversation)
                            .time(UtcTimes.of(document.text("created_at")))
                            .text(document.text("content"))
                            .media(Media.of(document.text("filename"), Media.Type.FILE)));
        }
    }

    /// Reads what the assistant remembers of the owner.
    static void memories(FileReading file) throws IOException {
        JsonRecords.of(file)
                .each(
                        _ -> false,
                        (_, memory, at) -> {
                            Spot spot = file.spot(ClaudeReader.PLATFORM, at);
                            for (JsonValue.Field each : memory.fields()) {
                                if (!each.name().contains("uuid")) {
                                    String words = String.join("\n", each.value().texts());
                                    spot.accept(
                                            chat(spot, ASSISTANT, conversation("", each.name()))
                                                    .text(words));
                                }
                            }
                        });
    }
}
