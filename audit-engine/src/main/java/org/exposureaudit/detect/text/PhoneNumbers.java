package org.exposureaudit.detect.text;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.detect.text.PersonalDetail.What;

/// Telephone numbers in a text, in British or international form.
public final class PhoneNumbers {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String REGION = "GB";
    private static final int LEAST_DIGITS = 10;
    private static final int MOST_TRIES = 20;
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
    static List<PersonalDetail> in(String text) {
        if (!hasEnoughDigits(text)) {
            return List.of();
        }
        List<PersonalDetail> found = new ArrayList<>(1);
        for (PhoneNumberMatch match :
                NUMBERS.findNumbers(text, REGION, Leniency.POSSIBLE, MOST_TRIES)) {
            if (isDialled(match.rawString())) {
                found.add(new PersonalDetail(What.PHONE, match.start(), match.end()));
            }
        }
        return found;
    }

    /// Whether a number is a British mobile's.
    public static boolean isMobile(String number) {
        String digits = digits(number);
        return digits.length() == SIGNIFICANT && digits.startsWith("7");
    }

    private static boolean isDialled(String raw) {
        String digits = raw.replaceAll("\\D", "");
        return digits.length() >= LEAST_DIGITS
                && (raw.startsWith("+")
                        || raw.startsWith("(")
                        || digits.matches("(?:0[1-37]|44).*"));
    }

    // Digits that are parted by no more than a blank, dot, dash or bracket.
    private static boolean hasEnoughDigits(String text) {
        int digits = 0;
        int gap = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                gap = 0;
                if (++digits >= LEAST_DIGITS) {
                    return true;
                }
            } else if (++gap > 2 || " .-()+".indexOf(c) < 0) {
                digits = 0;
            }
        }
        return false;
    }
}
