package org.exposureaudit.photo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader.Clock;

/// When a picture was taken, of the two clocks a file may know: the camera's, which is what its owner set and often without a zone, and
/// the satellites', which is right but may be of the last time they were heard.
///
/// @param moment the time
/// @param clock how far it can be trusted
record TakenTime(Moment moment, Clock clock) {
    private static final DateTimeFormatter CAMERA =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu:MM:dd", Locale.ROOT);
    private static final int SECONDS_OF_A_DAY = 24 * 60 * 60;
    private static final int QUARTER = 15;
    private static final int STALE = 6;
    private static final int FARTHEST_ZONE = 14 * 60;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2200;

    /// What the file says, as it is written there.
    static final class Parts {
        /// The camera's date and time.
        String clock = "";

        /// The zone of that, such as `+01:00`.
        String zone = "";

        /// The satellites' day.
        String day = "";

        /// The satellites' time, in seconds of the day.
        double seconds = Double.NaN;
    }

    static TakenTime of(Parts parts) {
        Moment camera = camera(parts);
        Moment satellites = satellites(parts);
        if (!(satellites instanceof Moment.At(Instant right))) {
            return new TakenTime(
                    camera, camera instanceof Moment.At ? Clock.ZONED : Clock.UNCHECKED);
        }
        return switch (camera) {
            case Moment.At(Instant said) ->
                    near(Duration.between(right, said))
                            ? new TakenTime(camera, Clock.AGREES)
                            : new TakenTime(satellites, Clock.WRONG);
            case Moment.Local(LocalDateTime said) ->
                    couldBeZone(Duration.between(right, said.toInstant(ZoneOffset.UTC)))
                            ? new TakenTime(satellites, Clock.AGREES)
                            : new TakenTime(satellites, Clock.WRONG);
            case Moment.Day _, Moment.Unknown _ -> new TakenTime(satellites, Clock.AGREES);
        };
    }

    boolean isUnknown() {
        return moment instanceof Moment.Unknown;
    }

    // A fix may be some minutes old.
    private static boolean near(Duration apart) {
        return apart.abs().toMinutes() <= STALE;
    }

    // Zones are whole quarters of an hour from the satellites' clock.
    private static boolean couldBeZone(Duration apart) {
        long minutes = Math.abs(apart.toMinutes());
        long rest = minutes % QUARTER;
        return minutes <= FARTHEST_ZONE + STALE && (rest <= STALE || rest >= QUARTER - STALE);
    }

    private static Moment camera(Parts parts) {
        try {
            if (parts.clock.length() < 19) {
                return Moment.unknown();
            }
            LocalDateTime time = LocalDateTime.parse(parts.clock.substring(0, 19), CAMERA);
            if (time.getYear() < EARLIEST || time.getYear() > LATEST) {
                return Moment.unknown();
            }
            return parts.zone.isEmpty()
                    ? new Moment.Local(time)
                    : new Moment.At(time.toInstant(ZoneOffset.of(parts.zone)));
        } catch (DateTimeException _) {
            return Moment.unknown();
        }
    }

    private static Moment satellites(Parts parts) {
        try {
            // Written so that an unknown number is out of range.
            boolean known = parts.seconds >= 0 && parts.seconds < SECONDS_OF_A_DAY;
            if (!known || parts.day.isEmpty()) {
                return Moment.unknown();
            }
            LocalDate day = LocalDate.parse(parts.day.replace('-', ':'), DAY);
            return day.getYear() < EARLIEST || day.getYear() > LATEST
                    ? Moment.unknown()
                    : new Moment.At(
                            day.atStartOfDay()
                                    .plusSeconds((long) parts.seconds)
                                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            return Moment.unknown();
        }
    }
}
