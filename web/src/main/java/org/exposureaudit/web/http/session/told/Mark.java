package org.exposureaudit.web.http.session.told;

import java.time.LocalDate;

/// What the user has noted on a finding.
///
/// @param kind what is noted
/// @param whom with or to whom, or an empty text
/// @param on the day, or [LocalDate#MAX] where none is given
/// @param note anything else, or an empty text
public record Mark(Kind kind, String whom, LocalDate on, String note) {

    /// The sorts of notes. Family, discussed, reported and consent are also told to the policies.
    public enum Kind {
        /// It is dealt with.
        DONE,
        /// It is about somebody or something else.
        NOT_ME,
        /// The person is family.
        FAMILY,
        /// It was talked over.
        DISCUSSED,
        /// It was reported.
        REPORTED,
        /// Permission is held.
        CONSENT,
        /// It goes into the report.
        KEEP,
        /// It is not to be shown.
        HIDDEN
    }

    /// A mark with nothing but its kind.
    public static Mark of(Kind kind) {
        return new Mark(kind, "", LocalDate.MAX, "");
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "Mark[" + kind + "]";
    }
}
