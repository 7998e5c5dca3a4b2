package org.exposureaudit.index;

import java.util.Locale;

/// The fields of the index. Change one, its type or its analysis, and raise [#VERSION]: an index of another version is not read.
enum IndexField {
    /// The words of the item; text, folded words with positions, stored.
    TEXT,
    /// Names: who wrote it, whom it links to, the conversation, the place; text, folded words with positions, stored.
    NAMES,
    /// The name of the author as shown; stored.
    AUTHOR_NAME,
    /// The conversation's title; stored.
    CONVERSATION,
    /// The platform's id; exact, stored.
    PLATFORM,
    /// The kind's label; exact, stored.
    KIND,
    /// `me`, `other` or `unknown`; exact, stored.
    AUTHOR,
    /// The audience's label; exact, stored.
    AUDIENCE,
    /// Seconds since 1970, of the day's start for a date; a zoneless time counts as UTC; point and doc value.
    TIME,
    /// The time as the export states it; stored.
    TIME_TEXT,
    /// The input's name; stored.
    INPUT,
    /// The path in the input; stored.
    PATH,
    /// The position in the file; stored.
    POSITION,
    /// The thread a message belongs to; exact, stored.
    THREAD,
    /// Where in its file a message stands, to tell messages of the same minute apart; doc value.
    ORDER;

    static final String VERSION = "3";

    private final String key = name().toLowerCase(Locale.ROOT);

    /// The field's name in Lucene.
    String key() {
        return key;
    }
}
