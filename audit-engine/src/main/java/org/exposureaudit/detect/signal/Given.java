package org.exposureaudit.detect.signal;

import java.util.Locale;

/// Signals that no lexicon holds: names of people and of the school, and how a text is written. Rules call them `@pupil` and so on.
public enum Given {
    /// Forename and surname, or account, of a pupil or former pupil.
    PUPIL,
    /// A pupil's forename alone.
    PUPIL_FORENAME,
    /// The surname of a family of the school.
    FAMILY_NAME,
    /// A parent's or former parent's name.
    PARENT,
    /// A colleague's name.
    COLLEAGUE,
    /// A colleague's forename alone.
    COLLEAGUE_FORENAME,
    /// A governor's name.
    GOVERNOR,
    /// The headteacher's name.
    HEAD,
    /// The school.
    SCHOOL,
    /// A class, house or event of the school.
    CLASS,
    /// The user's own name, or what pupils call them.
    ME,
    /// The user's account name.
    MY_HANDLE;

    private final String label = "@" + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// What rules call it.
    public String label() {
        return label;
    }
}
