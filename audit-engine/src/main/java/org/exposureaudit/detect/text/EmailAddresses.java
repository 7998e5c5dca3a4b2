package org.exposureaudit.detect.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.detect.text.PersonalDetail.What;

/// E-mail addresses of persons in a text; those of an office, such as `info@`, are not a person's.
public final class EmailAddresses {
    private static final Set<String> OFFICES =
            Set.of(
                    "info",
                    "office",
                    "admin",
                    "enquiries",
                    "enquiry",
                    "hello",
                    "contact",
                    "head",
                    "headteacher",
                    "secretary",
                    "bookings",
                    "sales",
                    "support",
                    "noreply",
                    "no-reply",
                    "reception",
                    "team",
                    "help",
                    "events",
                    "press",
                    "senco",
                    "attendance",
                    "orders");
    private static final String LOCAL = "._%+-";
    private static final String DOMAIN = ".-";

    private EmailAddresses() {}

    static List<PersonalDetail> in(String text) {
        List<PersonalDetail> found = new ArrayList<>(1);
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && isPart(text.charAt(start - 1), LOCAL)) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && isPart(text.charAt(end), DOMAIN)) {
                end++;
            }
            while (end > at && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            String local = text.substring(start, at).toLowerCase(Locale.ROOT);
            if (isDomain(text.substring(at + 1, Math.max(end, at + 1)))
                    && !local.isEmpty()
                    && !OFFICES.contains(local)) {
                found.add(new PersonalDetail(What.EMAIL, start, end));
            }
        }
        return found;
    }

    /// The domain of an address, in lower case.
    public static String domain(String address) {
        return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isDomain(String domain) {
        int dot = domain.lastIndexOf('.');
        return dot > 0
                && domain.length() - dot > 2
                && domain.substring(dot + 1).chars().allMatch(Character::isLetter);
    }

    private static boolean isPart(char c, String more) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || more.indexOf(c) >= 0);
    }
}
