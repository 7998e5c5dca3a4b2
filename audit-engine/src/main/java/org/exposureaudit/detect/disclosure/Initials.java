package org.exposureaudit.detect.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.detect.Observation.Mark;

/// Children meant by a letter alone: "wee R in Nursery", "J's mum", "K bit me".
final class Initials {
    private static final Pattern LETTER =
            Pattern.compile("(?<![\\p{L}\\p{N}&+/'’.*@#-])[B-HJ-WYZ](?![\\p{L}\\p{N}&+/.*-])");
    private static final Pattern CALLED =
            Pattern.compile(
                    "(?:little|wee|young|poor|our|for|with|about|that|big|told|asked|and|is|says|said|dear|new|when|because|but|so|yes|on)\\s$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DOES =
            Pattern.compile(
                    "^(?:['’]s\\b|s\\s(?:mum|dad|mam|nan|gran|ehcp|book)|\\s(?:in|from|is|isn['’]?t|was|wasn['’]?t|has|hasn['’]?t|had|hadn['’]?t|can|can['’]?t|could|couldn['’]?t|did|didn['’]?t|does|doesn['’]?t|won['’]?t|will|needs|needed|got|gets|went|goes|came|comes|ran|runs|hit|hits|bit|bites|kicked|kicks|threw|throws|said|says|told|keeps|kept|started|refuse[sd]?|cried|cries|again|and|who|off|still|just|never|only|struggles|struggled|had|left|lost)\\b)");
    private static final Set<String> NOT_A_PERSON =
            Set.of(
                    "vitamin",
                    "plan",
                    "grade",
                    "level",
                    "class",
                    "team",
                    "set",
                    "block",
                    "group",
                    "option",
                    "section",
                    "page",
                    "type",
                    "size",
                    "word",
                    "letter",
                    "part",
                    "phase",
                    "room",
                    "hepatitis",
                    "note",
                    "question",
                    "a",
                    "an",
                    "the",
                    "got",
                    "predicted",
                    "hall",
                    "zone",
                    "junction",
                    "platform",
                    "gate",
                    "terminal",
                    "bus",
                    "house",
                    "form",
                    "year",
                    "flat",
                    "big",
                    "capital",
                    "generation",
                    "gen",
                    "malcolm",
                    "mr",
                    "mrs",
                    "miss",
                    "ms",
                    "mel",
                    "spice",
                    "radio",
                    "series",
                    "channel");
    private static final int BEFORE = 16;
    private static final int AFTER = 16;
    private static final int MOST = 20;

    private Initials() {}

    /// Where a letter seems to stand for a child.
    static List<Mark> in(String text) {
        List<Mark> found = new ArrayList<>(0);
        Matcher letters = LETTER.matcher(text);
        while (found.size() < MOST && letters.find()) {
            if (isPerson(text, letters.start(), letters.end())) {
                found.add(new Mark(letters.start(), letters.end()));
            }
        }
        return found;
    }

    private static boolean isPerson(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - BEFORE), start);
        String after = text.substring(end, Math.min(text.length(), end + AFTER));
        String last = lastWord(before);
        return !NOT_A_PERSON.contains(last)
                && (DOES.matcher(after).find()
                        || (CALLED.matcher(before).find() && !isMarkedOff(last, after)));
    }

    // "for D" at the end of something is as good as a name; "and B" of a list of letters is not.
    private static boolean isMarkedOff(String last, String after) {
        return Set.of("and", "is", "on", "so", "yes").contains(last)
                || (!after.isEmpty() && ",)".indexOf(after.charAt(0)) >= 0 && last.equals("with"));
    }

    private static String lastWord(String before) {
        String words = before.stripTrailing();
        int blank = words.lastIndexOf(' ');
        return words.substring(blank + 1).toLowerCase(Locale.ROOT);
    }
}
