package org.exposureaudit.school.people;

import java.util.List;

/// What one list of people gave, and what of it was never looked at.
///
/// @param file the list's name
/// @param form what sort of list it is
/// @param people how many entries it has; a person may have several
/// @param kept the names of the columns or elements that were read
/// @param dropped the names of those that were passed over unread, at most [#MOST_DROPPED]
public record ListRead(
        String file, Form form, int people, List<String> kept, List<String> dropped) {
    /// How many names of what was passed over are listed.
    public static final int MOST_DROPPED = 100;

    /// What sort of list it is.
    public enum Form {
        /// Our own list.
        ROSTER,
        /// Pupils, with or without contacts, as a school system writes them.
        PUPILS,
        /// Contacts of pupils.
        CONTACTS,
        /// Staff.
        STAFF,
        /// A transfer file.
        TRANSFER,
        /// Names typed by hand.
        TYPED,
        /// None that is known, or not readable; it was left out.
        UNKNOWN
    }

    /// Copies the lists.
    public ListRead {
        kept = List.copyOf(kept);
        dropped = dropped.stream().limit(MOST_DROPPED).toList();
    }

    /// No file name in a log.
    @Override
    public String toString() {
        return "ListRead[" + form + ", " + people + " people]";
    }
}
