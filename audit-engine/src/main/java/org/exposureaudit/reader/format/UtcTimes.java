package org.exposureaudit.reader.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.exposureaudit.item.Moment;

/// Reads the times of exports that write them in UTC: `2024-04-20 01:29:22 UTC`, `2025-08-04T22:45:01.485Z`, `2017/02/13 15:35:01`,
/// or in words. An offset is heeded; without one it is UTC. A day alone stays a day.
public final class UtcTimes {
    private static final int DAY = 10;
    private static final int SECONDS = 19;
    private static final int MINUTES = 16;

    private UtcTimes() {}

    /// The moment a text states; unknown where it states none.
    public static Moment of(String text) {
        String bare = text.strip();
        if (bare.length() < 8 || bare.length() > 80) {
            return Moment.unknown();
        }
        try {
            return isDigital(bare) ? digital(bare) : worded(bare);
        } catch (DateTimeException | NumberFormatException _) {
            return Moment.unknown();
        }
    }

    private static boolean isDigital(String text) {
        return text.length() >= DAY
                && isDigits(text, 0, 4)
                && (text.charAt(4) == '-' || text.charAt(4) == '/' || text.charAt(4) == '.')
                && text.charAt(7) == text.charAt(4);
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Moment digital(String text) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        if (text.length() < MINUTES) {
            return new Moment.Day(day);
        }
        boolean seconds = text.length() >= SECONDS && text.charAt(MINUTES) == ':';
        LocalDateTime time =
                day.atTime(
                        number(text, 11, 13),
                        number(text, 14, 16),
                        seconds ? number(text, 17, 19) : 0);
        Instant instant = time.toInstant(offset(text, seconds ? SECONDS : MINUTES));
        return Moment.ofEpoch(instant.getEpochSecond());
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    // Behind a fraction of a second: nothing, Z, UTC or +01:00.
    private static ZoneOffset offset(String text, int from) {
        int at = from;
        while (at < text.length()
                && (text.charAt(at) == '.' || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        String zone = text.substring(at).strip().toUpperCase(Locale.ROOT);
        boolean utc =
                zone.isEmpty() || zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT");
        return utc ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }

    private static Moment worded(String text) {
        return LocalDates.parse(text) instanceof Moment.Local(LocalDateTime time)
                ? new Moment.At(time.toInstant(ZoneOffset.UTC))
                : LocalDates.parse(text);
    }
}
