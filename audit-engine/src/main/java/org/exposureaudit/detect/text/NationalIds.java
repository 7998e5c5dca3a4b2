package org.exposureaudit.detect.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.detect.text.PersonalDetail.What;
import org.exposureaudit.item.text.PhraseBook.Hit;

/// Unique pupil numbers, NHS numbers and National Insurance numbers in a text, by shape, check digit and context.
public final class NationalIds {
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final Pattern UPN =
            Pattern.compile(
                    "\\b[A-HJ-NP-RT-Z]\\d{11}[\\dA-HJ-NP-RT-Z]\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NHS =
            Pattern.compile("(?<![\\d+])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)");
    private static final Pattern NATIONAL_INSURANCE =
            Pattern.compile(
                    "\\b(?!BG|GB|NK|KN|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int UPN_DIGITS = 11;
    private static final int NHS_DIGITS = 10;
    private static final int INSURANCE_DIGITS = 6;
    private static final int REACH = 40;
    private static final int MOST = 50;
    private static final int ELEVEN = 11;

    private NationalIds() {}

    static List<PersonalDetail> in(String text, List<Hit<Phrase>> hits, DigitSpan digits) {
        List<PersonalDetail> found = new ArrayList<>(0);
        if (digits.longest() >= UPN_DIGITS) {
            add(
                    found,
                    digits.matcher(UPN, text),
                    What.PUPIL_NUMBER,
                    match -> isPupilNumber(match.group()));
        }
        if (digits.count() >= INSURANCE_DIGITS) {
            add(
                    found,
                    digits.matcher(NATIONAL_INSURANCE, text),
                    What.NATIONAL_INSURANCE,
                    _ -> true);
        }
        if (digits.count() >= NHS_DIGITS
                && PersonalDetails.near(WordList.HEALTH_SERVICE, hits, 0, text.length(), 0)) {
            add(
                    found,
                    digits.matcher(NHS, text),
                    What.NHS,
                    match -> isNhsNumber(match.group()) && isNearHealth(match, hits));
        }
        return found;
    }

    private static boolean isNearHealth(Matcher match, List<Hit<Phrase>> hits) {
        return PersonalDetails.near(
                WordList.HEALTH_SERVICE, hits, match.start(), match.end(), REACH);
    }

    private static void add(
            List<PersonalDetail> found, Matcher matcher, What what, Predicate<Matcher> holds) {
        while (found.size() < MOST && matcher.find()) {
            if (holds.test(matcher)) {
                found.add(new PersonalDetail(what, matcher.start(), matcher.end()));
            }
        }
    }

    /// Whether thirteen characters are a unique pupil number: the first letter checks the rest.
    static boolean isPupilNumber(String written) {
        String upn = written.toUpperCase(Locale.ROOT);
        int sum = 0;
        for (int i = 1; i < upn.length(); i++) {
            char c = upn.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c);
            sum += (i + 1) * value;
        }
        return UPN_LETTERS.charAt(sum % UPN_LETTERS.length()) == upn.charAt(0);
    }

    /// Whether ten digits are an NHS number of England, Wales or the Isle of Man, or one made for tests.
    static boolean isNhsNumber(String written) {
        String digits = written.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        return sum % ELEVEN == 0 && "4679".indexOf(digits.charAt(0)) >= 0;
    }
}
