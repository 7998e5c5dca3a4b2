package org.exposureaudit.policy;

import java.util.Locale;

/// Where a finding stands after what the user has recorded.
public enum State {
    /// Nothing changed it.
    OPEN,
    /// The tie was talked over.
    DISCLOSED,
    /// It was reported.
    REPORTED,
    /// The head was told.
    TOLD,
    /// There was consent, approval or authority.
    PERMITTED,
    /// There was a reason, such as an emergency.
    EXPLAINED,
    /// The risks are written down.
    ASSESSED,
    /// The person is family.
    FAMILY;

    /// The name in data.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
