package org.exposureaudit.reader.portable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;

/// Times of the portable format: ISO-8601 with offset, without one, or a date alone.
final class PortableTime {
    private static final int DATE_LENGTH = 10;

    private PortableTime() {}

    /// The time written here; one that cannot be understood is reported and left unknown.
    static Moment read(FileReading file, Position at, String text) {
        String written = text.strip().replace(' ', 'T');
        if (written.isEmpty()) {
            return Moment.unknown();
        }
        try {
            return parse(written);
        } catch (DateTimeParseException _) {
            file.problem(
                    Problem.Kind.VALUE,
                    at,
                    "The time is not written as 2026-06-21T05:41:00+01:00 or 2026-06-21; the rest was read without it.");
            return Moment.unknown();
        }
    }

    private static Moment parse(String written) {
        if (written.length() <= DATE_LENGTH) {
            return new Moment.Day(LocalDate.parse(written));
        }
        String time = written.substring(DATE_LENGTH);
        boolean offset = time.endsWith("Z") || time.indexOf('+') > 0 || time.indexOf('-') > 0;
        return offset
                ? new Moment.At(OffsetDateTime.parse(written).toInstant())
                : new Moment.Local(LocalDateTime.parse(written));
    }
}
