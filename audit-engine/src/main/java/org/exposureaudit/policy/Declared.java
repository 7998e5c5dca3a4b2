package org.exposureaudit.policy;

import java.util.Locale;

/// What a user may record about a person, an item or a finding.
public enum Declared {
    /// The person is family.
    FAMILY,
    /// The tie was talked over with the head.
    DISCUSSED,
    /// It was reported.
    REPORTED,
    /// Written permission is held to take and to share a picture, or to share information.
    CONSENT,
    /// It was an emergency, or could not wait.
    EMERGENCY,
    /// The user's role, or somebody entitled to, allows it.
    ROLE_AUTHORISED,
    /// The channel or tool is on the school's list.
    APPROVED_CHANNEL,
    /// Risks and safeguards are written down.
    RISK_ASSESSED,
    /// The head was told.
    TOLD_HEAD,
    /// An account is the person's on the school's lists whose it might be. No verdict looks at it: it settles who is meant.
    SAME_PERSON,
    /// An account is not that person's.
    NOT_SAME_PERSON;

    /// Whether it says whose an account is, rather than something a verdict may look at.
    public boolean isWho() {
        return this == SAME_PERSON || this == NOT_SAME_PERSON;
    }

    /// The name in data, such as `told-head`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
