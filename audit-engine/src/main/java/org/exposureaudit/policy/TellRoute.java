package org.exposureaudit.policy;

import java.util.Locale;

/// Somebody to tell of an event.
///
/// @param office the key of the office, such as `headteacher`; empty for a gap
/// @param who the office in the policy's wording; empty for a gap
/// @param when how soon and how; for a gap, what to do instead
/// @param basis whose idea it is
public record TellRoute(String office, String who, String when, Basis basis) {

    /// Whose idea it is that somebody be told.
    public enum Basis {
        /// The policy names them.
        STATED,
        /// The policy names nobody; this is the tool's suggestion.
        INFERRED,
        /// The policy names nobody, and there is nobody safe to suggest.
        GAP;

        /// The name in data.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
