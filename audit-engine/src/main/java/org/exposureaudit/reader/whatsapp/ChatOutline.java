package org.exposureaudit.reader.whatsapp;

import java.util.List;

/// What a first look through a chat tells: how its lines are written and who is in it.
///
/// @param title the chat's name, or an empty text
/// @param shape the shape of its headers, or an empty text where it has none
/// @param order whether day or month comes first
/// @param orderIsOpen whether that is a guess
/// @param names tells authors from words
/// @param authors who wrote, by name, in the order of their first message
/// @param members whom notices name; never the owner, whom they call `You`
/// @param ownHints names that must be the owner's, since notices say `You` of what they did
/// @param groupNotices whether notices of a group occur
record ChatOutline(
        String title,
        String shape,
        DateOrder order,
        boolean orderIsOpen,
        AuthorTable names,
        List<String> authors,
        List<String> members,
        List<String> ownHints,
        boolean groupNotices) {
    ChatOutline {
        authors = List.copyOf(authors);
        members = List.copyOf(members);
        ownHints = List.copyOf(ownHints);
    }

    /// Whether several people besides the owner may read it.
    boolean isGroup() {
        return groupNotices || authors.size() > 2;
    }

    /// Whether this is the chat's title, as far as file names can hold it.
    boolean isTitle(String name) {
        return !title.isEmpty() && ChatName.key(name).equals(ChatName.key(title));
    }

    /// Whether this name cannot be the owner's.
    boolean isSurelyOther(String name) {
        return ChatName.isPhone(name) || ChatName.isStranger(name) || members.contains(name);
    }
}
