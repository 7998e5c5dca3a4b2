package org.exposureaudit.item;

import java.util.Locale;
import java.util.Optional;

/// What sort of thing an item is. The names of the first nine are those of the portable format.
public enum Kind {
    /// A post, status, tweet, story or thread.
    POST,
    /// A comment or reply under somebody's post.
    COMMENT,
    /// A private or group message.
    MESSAGE,
    /// The words of a picture, video or album.
    CAPTION,
    /// A field of the user's own profile; [Detail.ProfileField] names it.
    PROFILE,
    /// The free text a user describes themselves with.
    BIO,
    /// A group joined, a page liked or followed, an event; [Detail.Membership] says which.
    GROUP,
    /// One public search result.
    SEARCH_RESULT,
    /// One turn of a conversation with an AI assistant.
    AI_CHAT,
    /// A friend, follower or request; [Detail.Connection] says which way.
    CONNECTION,
    /// An entry of an address book; [Detail.Contact] holds it.
    CONTACT,
    /// A like or other reaction the user gave.
    REACTION,
    /// A tag, mention or check-in of the user that somebody else made.
    TAG,
    /// A privacy, security or other setting; [Detail.Setting] holds it.
    SETTING,
    /// A sign-in, session or device; [Detail.SignIn] holds it.
    SIGN_IN;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The name in data and on pages, such as `search-result`.
    public String label() {
        return label;
    }

    /// The kind of this label, whatever its case.
    public static Optional<Kind> of(String label) {
        for (Kind kind : values()) {
            if (kind.label.equalsIgnoreCase(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
