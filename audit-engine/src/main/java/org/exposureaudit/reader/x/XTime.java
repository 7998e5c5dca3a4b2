package org.exposureaudit.reader.x;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;

/// The three ways in which the archives write times, all with their offset, and the time inside an id.
final class XTime {
    private static final List<DateTimeFormatter> FORMS =
            List.of(
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                    DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z uuuu", Locale.ENGLISH),
                    DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss Z", Locale.ENGLISH));
    // Ids given since November 2010 hold the time in milliseconds since this instant, above 22
    // lower bits.
    private static final long ID_EPOCH = 1_288_834_974_657L;
    private static final long FIRST_TIMED_ID = 29_700_859_247L;

    private XTime() {}

    /// The time written here. None is not a problem; one that cannot be understood is reported and left unknown.
    static Moment read(FileReading file, Position at, String text) {
        if (text.isBlank()) {
            return Moment.unknown();
        }
        Moment time = parse(text.strip());
        if (time instanceof Moment.Unknown) {
            file.problem(
                    Problem.Kind.VALUE,
                    at,
                    "The time of one record is not written in a known way; the rest of it was kept.");
        }
        return time;
    }

    /// The time of a post: as written, else as its id tells.
    static Moment ofPost(String written, String id) {
        Moment time = parse(written.strip());
        long number = number(id);
        if (time instanceof Moment.At(Instant instant)) {
            boolean dayOnly =
                    number > 0 && number < FIRST_TIMED_ID && instant.getEpochSecond() % 86_400 == 0;
            // Archives of 2012 to 2018 give the posts before November 2010 no time of day.
            return dayOnly ? new Moment.Day(LocalDate.ofInstant(instant, ZoneOffset.UTC)) : time;
        }
        return number < FIRST_TIMED_ID
                ? Moment.unknown()
                : new Moment.At(Instant.ofEpochMilli((number >> 22) + ID_EPOCH));
    }

    static Moment parse(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                OffsetDateTime time = OffsetDateTime.parse(text, form);
                boolean sane = time.getYear() > 1999 && time.getYear() < 2200;
                return sane ? new Moment.At(time.toInstant()) : Moment.unknown();
            } catch (DateTimeParseException _) {
                // Another form may fit.
            }
        }
        return Moment.unknown();
    }

    private static long number(String id) {
        try {
            return id.length() > 19 ? 0 : Long.parseLong(id);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
