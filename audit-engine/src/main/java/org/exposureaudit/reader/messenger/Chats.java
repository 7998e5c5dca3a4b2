package org.exposureaudit.reader.messenger;

import java.io.IOException;
import java.util.List;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonPeek;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.Owner;

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
        JsonPeek head = ChatFiles.peek(file.file());
        String name = head.member("threadName").text();
        String title = ChatFiles.title(name);
        List<String> names =
                head.member("participants").items().stream().map(JsonValue::text).toList();
        Owner me = owner.among(names, () -> title);
        ChatReading messages =
                new ChatReading(file, me, Conversation.of(name, title, me.others(names)));
        JsonRecords.of(file)
                .each(
                        MESSAGES::equals,
                        (_, message, at) -> {
                            if (isRoot(at)) {
                                file.problem(
                                        Problem.Kind.FILE,
                                        at,
                                        "This file has no messages where a chat has them.");
                            } else {
                                messages.read(message, at);
                            }
                        });
    }

    private static boolean isRoot(JsonPointer at) {
        return at.list().isEmpty() && at.index() < 0;
    }
}
