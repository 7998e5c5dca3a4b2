package org.exposureaudit.item;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// When something happened, as exactly as the export says and no more.
public sealed interface Moment {
    /// An instant on the world's clock.
    ///
    /// @param instant the time
    record At(Instant instant) implements Moment {}

    /// A wall-clock time whose zone the export does not state, such as a WhatsApp line.
    ///
    /// @param time the time on the phone
    record Local(LocalDateTime time) implements Moment {}

    /// A day without a time.
    ///
    /// @param day the date
    record Day(LocalDate day) implements Moment {}

    /// The export gives no time.
    record Unknown() implements Moment {
        private static final Unknown INSTANCE = new Unknown();
        // Some exports hold nonsense such as the year 0.
        private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    }

    /// The export gives no time.
    static Moment unknown() {
        return Unknown.INSTANCE;
    }

    /// An instant given in seconds or, above 10^11, milliseconds since 1970; 0 means unknown.
    static Moment ofEpoch(long value) {
        if (value == 0 || value == Long.MIN_VALUE) {
            return unknown();
        }
        boolean millis = Math.abs(value) > 100_000_000_000L;
        Instant instant = millis ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
        return instant.isBefore(Unknown.EARLIEST) || instant.isAfter(Unknown.LATEST)
                ? unknown()
                : new At(instant);
    }

    /// The wall-clock time in a zone; empty for a day alone or nothing. A zoneless time is taken as already local.
    default Optional<LocalDateTime> in(ZoneId zone) {
        return switch (this) {
            case At at -> Optional.of(LocalDateTime.ofInstant(at.instant(), zone));
            case Local local -> Optional.of(local.time());
            case Day _, Unknown _ -> Optional.empty();
        };
    }

    /// The day in a zone; empty only where nothing is known.
    default Optional<LocalDate> dayIn(ZoneId zone) {
        return this instanceof Day day
                ? Optional.of(day.day())
                : in(zone).map(LocalDateTime::toLocalDate);
    }

    /// What [#text] writes, read back; unknown for anything else.
    static Moment parse(String text) {
        try {
            if (text.endsWith("Z")) {
                return new At(Instant.parse(text));
            }
            return text.indexOf('T') > 0
                    ? new Local(LocalDateTime.parse(text))
                    : new Day(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return unknown();
        }
    }

    /// ISO-8601 as stated: an instant in UTC, a local time without offset, a date, or an empty text.
    default String text() {
        return switch (this) {
            case At at -> at.instant().toString();
            case Local local -> local.time().toString();
            case Day day -> day.day().toString();
            case Unknown _ -> "";
        };
    }
}
