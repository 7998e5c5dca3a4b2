package org.exposureaudit.detect.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.exposureaudit.detect.text.PersonalDetail.What;

/// Telephone numbers in a text, in British or international form.
public final class PhoneNumbers {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String REGION = "GB";
    private static final int LEAST_DIGITS = 10;
    private static final int MOST_DIGITS = 15;
    private static final int MOST = 50;
    private static final Pattern DIALLED = Pattern.compile("(?:0[1-37]|00|44).*");
    private static final int SIGNIFICANT = 10;

    private PhoneNumbers() {}

    /// The last ten digits of a number, by which its spellings with and without country code agree.
    public static String digits(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.length() <= SIGNIFICANT
                ? digits
                : digits.substring(digits.length() - SIGNIFICANT);
    }

    /// Every number in a text. Numbers set aside for plays and films count: people use them as examples.
    static List<PersonalDetail> in(String text, DigitSpan digits) {
        if (digits.count() < LEAST_DIGITS) {
            return List.of();
        }
        List<PersonalDetail> found = new ArrayList<>(0);
        int start = Math.max(0, digits.first() - 1);
        while (start <= digits.last() && found.size() < MOST) {
            if (!opens(text, start)) {
                start++;
                continue;
            }
            int end = runEnd(text, start);
            if (isNumber(text.substring(start, end))) {
                found.add(new PersonalDetail(What.PHONE, start, end));
            }
            start = end;
        }
        return found;
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        return isDigit(c)
                || ((c == '+' || c == '(')
                        && at + 1 < text.length()
                        && isDigit(text.charAt(at + 1)));
    }

    // Digits, and between them no more than two of the signs people put there.
    private static int runEnd(String text, int start) {
        int end = start + 1;
        int i = end;
        while (i < text.length() && i - end <= 2) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                end = i + 1;
            } else if (" .-()".indexOf(c) < 0) {
                break;
            }
            i++;
        }
        return end;
    }

    private static boolean isNumber(String run) {
        String digits = run.replaceAll("\\D", "");
        boolean dialled = run.startsWith("+") || DIALLED.matcher(digits).matches();
        if (!dialled || digits.length() < LEAST_DIGITS || digits.length() > MOST_DIGITS) {
            return false;
        }
        try {
            return NUMBERS.isPossibleNumber(NUMBERS.parse(run, REGION));
        } catch (NumberParseException _) {
            return false;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether a number is a British mobile's.
    public static boolean isMobile(String number) {
        String digits = digits(number);
        return digits.length() == SIGNIFICANT && digits.startsWith("7");
    }
}
