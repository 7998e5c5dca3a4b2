package org.exposureaudit.reader.whatsapp;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.reader.format.PlainText;
import org.jspecify.annotations.Nullable;

/// The date and time with which a message's first line begins, in any of the ways phones write them.
///
/// @param shape what the header looks like without its digits; all headers of one export have the same
/// @param dateParts the three numbers of the date in the order written
/// @param time the time of day
/// @param rest what follows on the line, as written
record ChatHeader(String shape, DateParts dateParts, LocalTime time, String rest) {
    // A header is short; what stands further right is never part of it.
    private static final int LONGEST = 80;
    private static final String SPACE = "[ \\u00A0\\u202F]";
    private static final Pattern HEADER =
            Pattern.compile(
                    """
                    (?<open>\\[?)~?\
                    (?<first>\\d{1,4})(?<mark>[-/.])(?<gap>~?)(?<second>\\d{1,4})\\k<mark>~?(?<third>\\d{1,4})\
                    (?<after>[.,]{0,2})(?<word>~\\p{L}{1,5}\\.?)?~\
                    (?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<seconds>\\d{2}))?\
                    (?:~?(?<half>[apfe]\\.?~?m\\.?|[πμ]\\.?~?μ\\.?|öö|ös|d[eu]\\.))?\
                    (?<close>]?)(?<separator>~[-–—]~|~[-–—]$|:~|~|$)\
                    """
                            .replace("~", SPACE),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// The header of a line, if it begins with one.
    static Optional<ChatHeader> of(String line) {
        int start = 0;
        while (start < line.length() && PlainText.isMark(line.charAt(start))) {
            start++;
        }
        if (start == line.length() || !mayOpen(line.charAt(start))) {
            return Optional.empty();
        }
        Matcher matcher = HEADER.matcher(line);
        matcher.region(start, Math.min(line.length(), start + LONGEST));
        if (!matcher.lookingAt()
                || matcher.group("open").length() != matcher.group("close").length()) {
            return Optional.empty();
        }
        return time(matcher)
                .map(time ->
                        new ChatHeader(
                                shape(matcher),
                                DateParts.of(
                                        matcher.group("first"),
                                        matcher.group("second"),
                                        matcher.group("third")),
                                time,
                                line.substring(matcher.end())));
    }

    private static boolean mayOpen(char c) {
        return c == '[' || (c >= '0' && c <= '9');
    }

    private static Optional<LocalTime> time(Matcher header) {
        int hour = Integer.parseInt(header.group("hour"));
        int minute = Integer.parseInt(header.group("minute"));
        String seconds = header.group("seconds");
        int second = seconds == null ? 0 : Integer.parseInt(seconds);
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(hourOfDay(hour, header.group("half")), minute, second));
    }

    // Some phones write "23:46 PM" and "00:08 a. m.": an hour above 12, or 0, already is the hour
    // of the day.
    private static int hourOfDay(int hour, @Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        boolean afternoon = isAfternoon(half.toLowerCase(Locale.ROOT));
        if (hour == 12) {
            return afternoon ? 12 : 0;
        }
        return afternoon && hour > 0 ? hour + 12 : hour;
    }

    private static boolean isAfternoon(String half) {
        char first = half.charAt(0);
        return first == 'p'
                || first == 'e'
                || first == 'μ'
                || half.equals("ös")
                || half.equals("du.");
    }

    private static String shape(Matcher header) {
        String word = header.group("word");
        return header.group("open")
                + width(header.group("first"))
                + header.group("mark")
                + (header.group("gap").isEmpty() ? "" : " ")
                + width(header.group("second"))
                + header.group("mark")
                + width(header.group("third"))
                + header.group("after")
                + (word == null ? "" : PlainText.of(word))
                + (header.group("seconds") == null ? " time" : " seconds")
                + (header.group("half") == null ? "" : " half")
                + header.group("close")
                + PlainText.of(header.group("separator")).strip();
    }

    private static char width(String digits) {
        return digits.length() > 2 ? 'Y' : 'd';
    }

    /// The moment this header states under an order of day and month.
    LocalDateTime at(DateOrder order) throws DateTimeException {
        return LocalDateTime.of(order.date(dateParts), time);
    }
}
