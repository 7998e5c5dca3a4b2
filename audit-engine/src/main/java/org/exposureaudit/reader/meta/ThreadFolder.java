package org.exposureaudit.reader.meta;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.item.Trait;

/// The folder of one conversation: `<box>/<thread>/message_1.json`.
///
/// @param name the folder's own name, which serves as the conversation's id
/// @param box which box it lies in
record ThreadFolder(String name, Box box) {
    /// Where conversations lie.
    enum Box {
        /// The ordinary boxes.
        INBOX,
        /// Put away by the owner.
        ARCHIVED,
        /// Requests and spam.
        REQUESTS,
        /// Channels of one to many.
        BROADCAST,
        /// Conversations with an AI assistant.
        ASSISTANT
    }

    /// The folder a file lies in.
    static ThreadFolder of(String path) {
        String[] parts = path.split("/", -1);
        String name = parts.length > 1 ? parts[parts.length - 2] : "";
        String box = parts.length > 2 ? parts[parts.length - 3].toLowerCase(Locale.ROOT) : "";
        return new ThreadFolder(name, box(box));
    }

    private static Box box(String name) {
        return switch (name) {
            case "archived_threads" -> Box.ARCHIVED;
            case "message_requests", "filtered_threads" -> Box.REQUESTS;
            case "broadcast" -> Box.BROADCAST;
            case "ai_conversations" -> Box.ASSISTANT;
            default -> Box.INBOX;
        };
    }

    /// The name without the `_` and number at its end.
    String stem() {
        int end = name.lastIndexOf('_');
        return end > 0 ? name.substring(0, end) : name;
    }

    /// What lying in this box says of every message.
    Set<Trait> traits() {
        return switch (box) {
            case ARCHIVED -> EnumSet.of(Trait.ARCHIVED);
            case REQUESTS -> EnumSet.of(Trait.REQUEST_FOLDER);
            case INBOX, BROADCAST, ASSISTANT -> EnumSet.noneOf(Trait.class);
        };
    }
}
