package org.exposureaudit.item;

import java.util.Locale;

/// Who could see an item, as far as the export says.
public enum Audience {
    /// Anybody.
    PUBLIC,
    /// Friends, or approved followers.
    FRIENDS,
    /// The members of a group, page or chat of several people.
    GROUP,
    /// The people of one conversation, or a chosen few.
    PRIVATE,
    /// Nobody else.
    ONLY_ME,
    /// The export does not say.
    UNKNOWN;

    /// The name in data, such as `only-me`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The audience of this label; [#UNKNOWN] for any other word.
    public static Audience of(String label) {
        for (Audience audience : values()) {
            if (audience.label().equalsIgnoreCase(label)) {
                return audience;
            }
        }
        return UNKNOWN;
    }
}
