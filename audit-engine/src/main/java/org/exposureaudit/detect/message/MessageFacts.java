package org.exposureaudit.detect.message;

import java.time.LocalDateTime;
import java.util.List;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Trait;

/// What a message shows besides who it is from and to.
final class MessageFacts {
    private static final int LATE = 22;
    private static final int EARLY = 6;
    private static final int ENOUGH_WORDS = 3;

    private MessageFacts() {}

    /// The attribute `direction`.
    static String direction(Passage passage) {
        return passage.isOwn() ? "sent" : "received";
    }

    /// The attribute `topic`: school where the words or the thread's title speak of it, social where there are words enough to say so.
    static String topic(Passage passage) {
        if (passage.has(WordList.SCHOOL_MATTERS)
                || passage.mention().isPresent()
                || passage.titleIsOfSchool()) {
            return "school";
        }
        return hasWords(passage.text()) ? "social" : "unknown";
    }

    private static boolean hasWords(String text) {
        int words = 0;
        boolean in = false;
        for (int i = 0; i < text.length() && words < ENOUGH_WORDS; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            words += letter && !in ? 1 : 0;
            in = letter;
        }
        return words == ENOUGH_WORDS;
    }

    /// The attribute `warning-sign`: the gravest of those there are.
    static String warningSign(Passage passage) {
        Item item = passage.item();
        if (passage.has(WordList.SECRET)) {
            return "secret";
        }
        if (item.media().stream().anyMatch(MessageFacts::isPicture)) {
            return "image";
        }
        if (item.has(Trait.DISAPPEARING)) {
            return "disappearing";
        }
        if (passage.has(WordList.MEETING)) {
            return "meeting";
        }
        return passage.localTime().filter(MessageFacts::isLate).isPresent() ? "late-night" : "none";
    }

    /// The words that show the warning sign, and why they matter; none where it is not in the words.
    static List<Mark> warningWords(Passage passage, String sign) {
        return switch (sign) {
            case "secret" -> passage.words(WordList.SECRET);
            case "meeting" -> passage.words(WordList.MEETING);
            default -> List.of();
        };
    }

    /// The warning sign as a sentence; empty for none.
    static List<String> warning(String sign) {
        return switch (sign) {
            case "secret" -> List.of("The words ask to keep something secret, or can be read so.");
            case "image" -> List.of("A picture or video was sent with it.");
            case "disappearing" -> List.of("It was sent so that it disappears.");
            case "meeting" -> List.of("The words might be about meeting or a lift.");
            case "late-night" ->
                    List.of("It was sent between ten at night and six in the morning.");
            default -> List.of();
        };
    }

    private static boolean isPicture(Media media) {
        return media.type() == Media.Type.PHOTO || media.type() == Media.Type.VIDEO;
    }

    private static boolean isLate(LocalDateTime time) {
        return time.getHour() >= LATE || time.getHour() < EARLY;
    }
}
