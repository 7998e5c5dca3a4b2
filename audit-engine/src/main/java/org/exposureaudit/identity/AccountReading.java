package org.exposureaudit.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exposureaudit.identity.name.Cyrillic;
import org.exposureaudit.school.NameText;

/// What an account shows, in the parts that may be names.
///
/// @param shown the words of the display name, folded, in order
/// @param asides the words in brackets
/// @param handle the words of the handle
/// @param runs the letters of the handle between signs and digits, unsplit
/// @param numbers runs of digits anywhere
/// @param endsInNumber whether the handle ends in one of them
record AccountReading(
        List<Part> shown,
        List<Part> asides,
        List<Part> handle,
        List<String> runs,
        List<String> numbers,
        boolean endsInNumber) {
    private static final int MOST_PARTS = 8;
    private static final int LONGEST = 120;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{（]([^)\\]}）]*)[)\\]}）]?");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern PIECE =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}'’‘ʼ]+(?:[-‐‑][\\p{L}\\p{M}\\p{Nd}'’‘ʼ]+)*");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    // Two of them only after a first letter; elsewhere they are a year.
    private static final Pattern INNER_DIGIT =
            Pattern.compile("(?<=[a-z])[0134579](?=[a-z])|(?<=^[a-z])[0134579]{2}(?=[a-z]{2})");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("\\d[._x]*$");

    /// A word or one part of a hyphened word.
    ///
    /// @param text its folded letters
    /// @param group parts of one hyphened word share a number
    record Part(String text, int group) {}

    /// Reads an account's display name and handle.
    static AccountReading of(String displayName, String handle) {
        List<String> numbers = new ArrayList<>();
        String display = Cyrillic.toLatin(shorten(displayName));
        Matcher brackets = BRACKETS.matcher(display);
        StringBuilder asides = new StringBuilder();
        while (brackets.find()) {
            asides.append(brackets.group(1)).append(' ');
        }
        String outside = BRACKETS.matcher(display).replaceAll(" ").strip();
        String bare = outside.isEmpty() ? asides.toString() : outside;
        String name = shorten(handle);
        return new AccountReading(
                parts(bare.contains(" ") ? bare : humps(bare), numbers),
                parts(asides.toString(), numbers),
                handleParts(name, numbers),
                runs(name),
                List.copyOf(numbers),
                ENDS_IN_NUMBER.matcher(name).find());
    }

    /// Whether nothing that could be a name is shown beside the handle.
    boolean showsNothing() {
        return shown.isEmpty();
    }

    private static String shorten(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String humps(String text) {
        return HUMP.matcher(text).replaceAll(" ");
    }

    private static List<Part> parts(String text, List<String> numbers) {
        List<Part> parts = new ArrayList<>();
        Matcher pieces = PIECE.matcher(text);
        for (int group = 0; pieces.find(); group++) {
            for (String word : NameText.words(pieces.group())) {
                add(word, group, parts, numbers);
            }
        }
        return parts;
    }

    private static List<Part> handleParts(String handle, List<String> numbers) {
        List<Part> parts = new ArrayList<>();
        int group = 0;
        for (String word : NameText.words(humps(handle))) {
            add(word, group++, parts, numbers);
        }
        return parts;
    }

    private static void add(String word, int group, List<Part> parts, List<String> numbers) {
        String letters = plain(word);
        Matcher digits = DIGITS.matcher(letters);
        while (digits.find()) {
            numbers.add(digits.group());
        }
        for (String text : DIGITS.split(letters, -1)) {
            if (!text.isEmpty() && parts.size() < MOST_PARTS) {
                parts.add(new Part(text, group));
            }
        }
    }

    private static List<String> runs(String handle) {
        List<String> runs = new ArrayList<>();
        for (String word : NameText.words(handle)) {
            for (String run : DIGITS.split(plain(word), -1)) {
                if (run.length() >= 4) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    /// Whether the display name is nothing but the handle.
    boolean showsHandle() {
        return letters(shown).equals(letters(handle));
    }

    private static String letters(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    // J0sh is Josh, amaraaaa is amara.
    private static String plain(String word) {
        String letters = INNER_DIGIT.matcher(word).replaceAll(AccountReading::letters);
        return STRETCHED.matcher(letters).replaceAll("$1");
    }

    // Digits that are drawn like letters.
    private static String letters(MatchResult digits) {
        StringBuilder letters = new StringBuilder(2);
        digits.group()
                .chars()
                .forEach(digit -> letters.append("oieastg".charAt("0134579".indexOf(digit))));
        return letters.toString();
    }
}
