package org.exposureaudit.detect.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Names of events that every school has, such as "Summer Fair".
final class CommonEvents {
    private static final Set<String> WORDS =
            Set.of(
                    "summer",
                    "winter",
                    "spring",
                    "autumn",
                    "christmas",
                    "easter",
                    "harvest",
                    "sports",
                    "sport",
                    "day",
                    "fair",
                    "fayre",
                    "fete",
                    "disco",
                    "carol",
                    "carols",
                    "concert",
                    "service",
                    "festival",
                    "show",
                    "play",
                    "prom",
                    "assembly",
                    "leavers",
                    "open",
                    "morning",
                    "evening",
                    "week",
                    "book",
                    "world",
                    "bake",
                    "sale",
                    "cake",
                    "fun",
                    "run",
                    "quiz",
                    "night",
                    "the",
                    "and",
                    "of",
                    "nativity",
                    "party",
                    "picnic",
                    "fest");

    private CommonEvents() {}

    /// Whether an event's name has no word that sets it apart.
    static boolean isCommon(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .allMatch(word -> word.isEmpty() || WORDS.contains(word));
    }
}
