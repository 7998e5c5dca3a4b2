package org.exposureaudit.finding;

import java.time.LocalDate;
import org.exposureaudit.policy.Declared;

/// Something the user has recorded. It deletes nothing; it may change how a policy judges.
///
/// @param kind what is recorded
/// @param about whom or what: a person's name, a user name, an item's id or a finding's fingerprint; for an approved channel also a platform
/// @param on the day, or [LocalDate#MAX] where none is given
/// @param whom with whom it was talked over, to whom it was reported; may be empty
/// @param note anything else; may be empty
public record Declaration(Declared kind, String about, LocalDate on, String whom, String note) {
    /// A declaration without day, person or note.
    public static Declaration of(Declared kind, String about) {
        return new Declaration(kind, about, LocalDate.MAX, "", "");
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "Declaration[" + kind + "]";
    }
}
