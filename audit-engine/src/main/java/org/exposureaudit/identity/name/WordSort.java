package org.exposureaudit.identity.name;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a word in a display name or handle may be when it is no name.
public enum WordSort {
    /// An everyday title of adults.
    TITLE,
    /// A title few people hold.
    RANK,
    /// Says that this is an adult at work, or somebody's parent.
    JOB,
    /// What somebody sells or does for customers, as on the page of a business.
    TRADE,
    /// A business, body, page or event.
    BUSINESS,
    /// A joke or a figure out of a story.
    FANTASY,
    /// What stands behind a name on a channel; says nothing.
    CHANNEL,
    /// Decoration; says nothing.
    FILLER,
    /// A country or nationality; says little.
    PLACE,
    /// A place too far away for everyday life at the school.
    FAR;

    private static final Map<String, Set<WordSort>> WORDS = words();

    /// What a folded word may be; nothing for any other word.
    public static Set<WordSort> of(String word) {
        return WORDS.getOrDefault(word, Set.of());
    }

    /// Whether this word says nothing about who somebody is.
    public boolean isHarmless() {
        return this == TITLE || this == CHANNEL || this == FILLER || this == PLACE;
    }

    private static Map<String, Set<WordSort>> words() {
        Map<String, Set<WordSort>> words = new HashMap<>();
        for (List<List<String>> row : Tables.read("words.tsv")) {
            WordSort sort = valueOf(row.getFirst().getFirst().toUpperCase(Locale.ROOT));
            for (String word : row.get(1)) {
                words.computeIfAbsent(word, _ -> EnumSet.noneOf(WordSort.class)).add(sort);
            }
        }
        return words;
    }
}
