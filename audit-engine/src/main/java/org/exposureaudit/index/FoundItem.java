package org.exposureaudit.index;

import java.util.List;

/// One item a search found, as it can be shown.
///
/// @param number its number in the index it was found in, good for that index only
/// @param platform the platform's id
/// @param kind the kind's label
/// @param author the author's name as shown, `me`, or an empty text
/// @param time the time as the export states it, or an empty text
/// @param audience the audience's label
/// @param conversation the conversation's title, or an empty text
/// @param text the words
/// @param marks where the words looked for stand in the text, in order
/// @param input the archive, folder or file
/// @param path the path in it
/// @param position the position in the file
public record FoundItem(
        int number,
        String platform,
        String kind,
        String author,
        String time,
        String audience,
        String conversation,
        String text,
        List<Range> marks,
        String input,
        String path,
        String position) {
    /// A range of characters.
    ///
    /// @param start the first
    /// @param end one after the last
    public record Range(int start, int end) {}

    /// Copies the list.
    public FoundItem {
        marks = List.copyOf(marks);
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "FoundItem[" + platform + " " + kind + "]";
    }
}
