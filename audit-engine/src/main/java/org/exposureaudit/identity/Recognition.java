package org.exposureaudit.identity;

import java.util.List;
import java.util.Locale;
import org.exposureaudit.school.Person;

/// Whom an account belongs to, with the reasons.
///
/// @param verdict match, possible or none
/// @param people whom it matches or might be, most likely first; empty for none
/// @param evidence the points for and against, in short sentences for the user
public record Recognition(Verdict verdict, List<Person> people, List<String> evidence) {
    /// How sure.
    public enum Verdict {
        /// A known handle, number or address; or a name that agrees with exactly one person.
        MATCH,
        /// The name could be theirs, but is too common or too short to say; the user is asked.
        POSSIBLE,
        /// Nobody on the roster.
        NONE;

        /// The name in data.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Nobody, for no particular reason.
    public static final Recognition NOBODY = new Recognition(Verdict.NONE, List.of(), List.of());

    /// Copies the lists.
    public Recognition {
        people = List.copyOf(people);
        evidence = List.copyOf(evidence);
    }
}
