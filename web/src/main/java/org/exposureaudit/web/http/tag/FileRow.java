package org.exposureaudit.web.http.tag;

import java.util.List;

/// One file or folder somebody brought.
///
/// @param name as the user calls it
/// @param state how far it is
/// @param words the state in words, such as "Reading, 62%"
/// @param meta what it is and how much was read, in one line
/// @param help what to do about it; may be empty
/// @param percent how much is done while it is worked on, or -1
/// @param parts what was read, part by part; may be empty
/// @param actions what can be done with it, each a form of one button
public record FileRow(
        String name,
        State state,
        String words,
        String meta,
        String help,
        int percent,
        List<Part> parts,
        List<Action> actions) {

    /// How far a file is.
    public enum State {
        /// Nothing was done yet, or it is being worked on.
        WORKING,
        /// It was read.
        READ,
        /// It could not be read.
        STOPPED
    }

    /// One part of what was read.
    ///
    /// @param name what it holds
    /// @param read how many things were read
    /// @param unread what was not read of it, in words
    public record Part(String name, int read, String unread) {}

    /// Copies the lists.
    public FileRow {
        parts = List.copyOf(parts);
        actions = List.copyOf(actions);
    }
}
