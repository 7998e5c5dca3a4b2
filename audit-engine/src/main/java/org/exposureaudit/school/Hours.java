package org.exposureaudit.school;

import java.time.LocalTime;

/// The hours of a school day in its own time zone.
///
/// @param start the first minute that counts
/// @param end the first minute that counts no more
public record Hours(LocalTime start, LocalTime end) {
    /// Whether a time of day is at or after the start and before the end.
    public boolean contains(LocalTime time) {
        return !time.isBefore(start) && time.isBefore(end);
    }
}
