package org.exposureaudit.detect.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.School;

/// Tells whether a school's short name means the school where it stands, and not an estate, a garden centre or an everyday word. Immutable.
final class AliasSense {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");
    private static final Pattern QUOTED = Pattern.compile("['‘\"“]([\\p{L}\\p{N} ]{2,40})['’\"”]");
    private static final Set<String> EXPLAINING =
            Set.of(
                    "also",
                    "stand",
                    "stands",
                    "phrase",
                    "unrelated",
                    "name",
                    "names",
                    "another",
                    "other",
                    "town",
                    "school",
                    "about",
                    "this",
                    "that",
                    "with",
                    "from",
                    "where",
                    "which",
                    "there",
                    "have",
                    "same");
    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "dr",
                    "rev",
                    "reverend",
                    "lord",
                    "lady",
                    "sir",
                    "prof");
    private static final Set<String> TO_OR_FROM =
            Set.of(
                    "at", "to", "from", "for", "our", "join", "joined", "left", "leaving", "dear",
                    "love", "@");
    private static final int NEAR = 24;
    private static final int SHORTEST_INITIALS = 3;

    private final String namesakes;
    private final Set<String> otherThings;
    private final Set<String> everydayWords;

    /// The sense, given what else goes by the school's names. Only the names spoken of there need telling apart.
    AliasSense(School school) {
        namesakes = school.namesakes().toLowerCase(Locale.ROOT);
        everydayWords = matches(QUOTED, namesakes, 1);
        String own =
                school.establishments().stream()
                        .map(one -> one.name() + " " + one.address() + " " + one.aliases())
                        .collect(Collectors.joining(" "))
                        .toLowerCase(Locale.ROOT);
        otherThings =
                matches(WORD, namesakes, 0).stream()
                        .filter(word -> !EXPLAINING.contains(word) && !own.contains(word))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> matches(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(group))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether an alias means the school here.
    boolean mean(String text, Hit<Phrase> alias, List<Hit<Phrase>> hits) {
        String written = text.substring(alias.start(), alias.end());
        String before = lastWord(text, alias.start());
        if (TITLES.contains(before) || somethingElseNear(text, alias, written)) {
            return false;
        }
        if (isInitials(written)) {
            return true;
        }
        if (written.length() <= SHORTEST_INITIALS) {
            return false;
        }
        if (everydayWords.contains(written.toLowerCase(Locale.ROOT))
                && !TO_OR_FROM.contains(before)) {
            return false;
        }
        return !followedByAnotherName(text, alias, hits);
    }

    private static boolean isInitials(String written) {
        return written.length() >= SHORTEST_INITIALS
                && written.equals(written.toUpperCase(Locale.ROOT))
                && written.indexOf(' ') < 0;
    }

    private boolean somethingElseNear(String text, Hit<Phrase> alias, String written) {
        if (!namesakes.contains(written.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String near =
                (text.substring(Math.max(0, alias.start() - NEAR), alias.start())
                                + " "
                                + text.substring(
                                        alias.end(), Math.min(text.length(), alias.end() + NEAR)))
                        .toLowerCase(Locale.ROOT);
        Matcher words = WORD.matcher(near);
        while (words.find()) {
            if (otherThings.contains(words.group())
                    && !written.toLowerCase(Locale.ROOT).contains(words.group())) {
                return true;
            }
        }
        return false;
    }

    // "Larch Hill Garden Centre" is not the school; "Larch Hill Year 2" and "Larch Hill on Monday"
    // are.
    private static boolean followedByAnotherName(
            String text, Hit<Phrase> alias, List<Hit<Phrase>> hits) {
        int next = alias.end();
        if (next + 1 >= text.length() || text.charAt(next) != ' ') {
            return false;
        }
        int start = next + 1;
        boolean schoolWord = false;
        for (Hit<Phrase> hit : hits) {
            if (hit.start() == start && hit.meaning() instanceof Phrase.Word(WordList list)) {
                if (list == WordList.NOT_THE_SCHOOL) {
                    return true;
                }
                schoolWord |= list == WordList.SCHOOL_WORDS;
            }
        }
        return !schoolWord
                && Character.isUpperCase(text.charAt(start))
                && hasLowerCase(text, start);
    }

    private static boolean hasLowerCase(String text, int start) {
        return start + 1 < text.length() && Character.isLowerCase(text.charAt(start + 1));
    }

    private static String lastWord(String text, int end) {
        int last = end;
        while (last > 0 && (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == '.')) {
            last--;
        }
        if (last > 0 && text.charAt(last - 1) == '@') {
            return "@";
        }
        int first = last;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return text.substring(first, last).toLowerCase(Locale.ROOT);
    }
}
