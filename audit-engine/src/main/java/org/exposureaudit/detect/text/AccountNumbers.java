package org.exposureaudit.detect.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.detect.text.PersonalDetail.What;
import org.exposureaudit.item.text.PhraseBook.Hit;

/// Bank accounts, cards and passports in a text, each near a word that says so.
final class AccountNumbers {
    private static final Pattern SORT_CODE =
            Pattern.compile("(?<!\\d)\\d{2}[- ]\\d{2}[- ]\\d{2}(?![\\d-])");
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![\\d.,£+-])\\d{8}(?![\\d.,]\\d|\\d)");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)(?:\\d{4}[ -]?){3}\\d{4}(?!\\d)");
    private static final Pattern PASSPORT = Pattern.compile("(?<![\\w])[A-Z]?\\d{8,9}(?!\\d)");
    private static final Pattern IBAN =
            Pattern.compile("\\bGB\\d{2}[ ]?[A-Z]{4}(?:[ ]?\\d){14}\\b");
    private static final int REACH = 24;
    private static final int MOST = 20;

    private AccountNumbers() {}

    static List<PersonalDetail> in(String text, List<Hit<Phrase>> hits) {
        if (!PersonalDetails.near(WordList.BANK_OR_PASSPORT, hits, 0, text.length(), 0)
                && !text.contains("GB")) {
            return List.of();
        }
        List<PersonalDetail> found = new ArrayList<>(1);
        add(found, text, IBAN, What.BANK);
        for (Hit<Phrase> hit : hits) {
            if (hit.meaning() instanceof Phrase.Word(WordList list)
                    && list == WordList.BANK_OR_PASSPORT) {
                near(found, text, hit);
            }
        }
        return found;
    }

    private static void near(List<PersonalDetail> found, String text, Hit<Phrase> word) {
        int from = word.end();
        int to = Math.min(text.length(), word.end() + REACH);
        boolean passport = text.regionMatches(true, word.start(), "passport", 0, 8);
        for (Pattern pattern : passport ? List.of(PASSPORT) : List.of(CARD, SORT_CODE, ACCOUNT)) {
            Matcher matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
            if (found.size() < MOST && matcher.find()) {
                found.add(
                        new PersonalDetail(
                                passport ? What.PASSPORT : What.BANK,
                                matcher.start(),
                                matcher.end()));
            }
        }
    }

    private static void add(List<PersonalDetail> found, String text, Pattern pattern, What what) {
        Matcher matcher = pattern.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            found.add(new PersonalDetail(what, matcher.start(), matcher.end()));
        }
    }
}
