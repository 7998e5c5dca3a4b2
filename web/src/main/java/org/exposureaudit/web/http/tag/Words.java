package org.exposureaudit.web.http.tag;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How numbers, dates and times are written on pages.
public final class Words {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter FULL_HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Words() {}

    /// A number with commas, such as "9,204".
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /// A number and its noun, such as "1 finding" or "25 findings".
    public static String count(long number, String one, String several) {
        return number(number) + " " + (number == 1 ? one : several);
    }

    /// A date such as "9 October 2026", which does not break over two lines.
    public static String date(LocalDate date) {
        return DATE.format(date).replace(' ', '\u00a0');
    }

    /// A time such as "7:44pm" or "4pm".
    public static String time(LocalTime time) {
        return (time.getMinute() == 0 ? FULL_HOUR : TIME).format(time).toLowerCase(Locale.UK);
    }

    /// Several things in a line, such as "posts, comments and photos".
    public static String list(List<String> things) {
        return things.size() < 2
                ? String.join("", things)
                : String.join(", ", things.subList(0, things.size() - 1))
                        + " and "
                        + things.getLast();
    }

    /// A stretch of time such as "8 hours" or "30 minutes", in whole hours where it is that long.
    public static String span(Duration duration) {
        return duration.toHours() > 0
                ? count(duration.toHours(), "hour", "hours")
                : count(duration.toMinutes(), "minute", "minutes");
    }
}
