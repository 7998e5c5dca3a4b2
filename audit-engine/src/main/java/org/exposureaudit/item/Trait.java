package org.exposureaudit.item;

/// What an export says of an item's state.
public enum Trait {
    /// Deleted or unsent; the words may be gone.
    DELETED,
    /// Changed after it was first written.
    EDITED,
    /// Sent in, or switching on, disappearing, secret or vanish mode.
    DISAPPEARING,
    /// A line the platform wrote, such as "X left the group".
    SYSTEM,
    /// Never published.
    DRAFT,
    /// A picture or film that only lies there: nothing says that it was shown to anybody.
    STORED,
    /// Passed on from somebody else: a share, forward or retweet.
    SHARED,
    /// Kept in a requests, filtered or spam folder.
    REQUEST_FOLDER,
    /// Kept in an archive folder.
    ARCHIVED,
    /// A call rather than words.
    CALL,
    /// Posted at a time set beforehand or given a false date by its author.
    SCHEDULED,
    /// An e-mail, text or message through an account the export marks as a school's.
    SCHOOL_ACCOUNT,
    /// From a conversation in which the export does not tell the owner from the others: its author can be the owner.
    OWNER_UNTOLD
}
