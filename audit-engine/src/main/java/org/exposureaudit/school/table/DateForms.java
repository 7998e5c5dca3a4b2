package org.exposureaudit.school.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as school systems and spreadsheets write them; the day stands before the month, as is usual in this country.
public final class DateForms {
    // A two-digit year lies in the hundred years from this one: births of pupils and staff, not of
    // the future.
    private static final int FIRST_SHORT_YEAR = 1940;
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");
    private static final Pattern SEPT = Pattern.compile("(?i)\\bsept\\b");
    private static final Pattern SIGNS = Pattern.compile("[/.\\- ]+");
    private static final List<DateTimeFormatter> FORMS =
            List.of(
                    form("uuuu-M-d"),
                    form("uuuuMMdd"),
                    form("d-M-uuuu"),
                    form("d-MMM-uuuu"),
                    form("d-MMMM-uuuu"),
                    shortYear("d-M-"),
                    shortYear("d-MMM-"));

    private DateForms() {}

    /// The date in a text; empty where it is none, or lies before 1900 or after 2199.
    public static Optional<LocalDate> parse(String text) {
        String day = TIME.matcher(text.strip()).replaceFirst("");
        String plain = SEPT.matcher(ORDINAL.matcher(day).replaceAll("")).replaceAll("Sep");
        String dashed = SIGNS.matcher(plain).replaceAll("-");
        return FORMS.stream()
                .flatMap(form -> parse(dashed, form).stream())
                .filter(date -> date.getYear() >= 1900 && date.getYear() < 2200)
                .findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return finish(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern));
    }

    private static DateTimeFormatter shortYear(String pattern) {
        return finish(
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_SHORT_YEAR));
    }

    private static DateTimeFormatter finish(DateTimeFormatterBuilder builder) {
        return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}
