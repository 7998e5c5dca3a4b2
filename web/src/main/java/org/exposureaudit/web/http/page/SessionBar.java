package org.exposureaudit.web.http.page;

import java.time.Duration;
import java.time.ZonedDateTime;

/// What every page of a session says of it.
///
/// @param base what the addresses of its pages begin with, ending in `/`; empty outside of a session
/// @param ends when it deletes itself unless it is used before, in the time of the computer
/// @param left how long that is from now
/// @param percentLeft how much of the time without a visit is left, in percent
/// @param sample whether it shows a made-up person
/// @param shared whether the program runs on a computer of the school rather than the user's own
public record SessionBar(
        String base,
        ZonedDateTime ends,
        Duration left,
        int percentLeft,
        boolean sample,
        boolean shared) {

    /// Outside of a session.
    public static final SessionBar NONE =
            new SessionBar(
                    "",
                    ZonedDateTime.parse("1970-01-01T00:00:00Z"),
                    Duration.ZERO,
                    0,
                    false,
                    false);

    /// Whole minutes that are left.
    public long minutesLeft() {
        return left.toMinutes();
    }
}
