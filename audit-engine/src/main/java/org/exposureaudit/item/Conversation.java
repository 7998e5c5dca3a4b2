package org.exposureaudit.item;

import java.util.List;

/// The thread, group or page an item belongs to.
///
/// One instance serves all items of a thread, so that a long thread costs its participants once.
///
/// @param id the platform's id or the thread's path in the export; an empty text for none
/// @param title the name shown, or an empty text
/// @param participants everybody in it but the export's owner, as far as the export names them
/// @param type what sort of place it is
public record Conversation(String id, String title, List<Account> participants, Type type) {
    /// No conversation.
    public static final Conversation NONE = new Conversation("", "", List.of(), Type.NONE);

    /// What sort of place a conversation is.
    public enum Type {
        /// Not in a conversation.
        NONE,
        /// The owner and one other.
        ONE_TO_ONE,
        /// Several people.
        GROUP,
        /// A timeline, page or forum.
        PAGE,
        /// An AI assistant.
        ASSISTANT
    }

    /// Copies the list.
    public Conversation {
        participants = List.copyOf(participants);
    }

    /// A thread with these others: one to one if there is at most one.
    public static Conversation of(String id, String title, List<Account> others) {
        return new Conversation(
                id, title, others, others.size() > 1 ? Type.GROUP : Type.ONE_TO_ONE);
    }

    /// A group, page or timeline whose members the export does not name.
    public static Conversation page(String title) {
        return new Conversation(title, title, List.of(), Type.PAGE);
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Conversation[" + type + ", " + participants.size() + " others]";
    }
}
