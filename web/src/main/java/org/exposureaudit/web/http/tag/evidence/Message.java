package org.exposureaudit.web.http.tag.evidence;

import java.util.List;

/// One message of a conversation, or one post standing alone.
///
/// @param who the sender and the time, in one line
/// @param mine whether the user wrote it
/// @param hit whether it is the one the finding is about
/// @param text its words, cut at the marks
public record Message(String who, boolean mine, boolean hit, List<Piece> text) {
    /// Copies the list.
    public Message {
        text = List.copyOf(text);
    }
}
