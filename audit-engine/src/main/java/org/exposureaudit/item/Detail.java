package org.exposureaudit.item;

import java.util.List;

/// What only one kind of item has.
public sealed interface Detail {
    /// Nothing more.
    Detail NONE = new None();

    /// Nothing more.
    record None() implements Detail {}

    /// A link between the export's owner and another account.
    ///
    /// @param account the other
    /// @param direction which way it goes
    /// @param state what became of it
    record Connection(Account account, Direction direction, State state) implements Detail {}

    /// Which way a connection goes; the labels are those of the portable format.
    enum Direction {
        /// Mutual and accepted.
        FRIEND("friend"),
        /// They follow the owner.
        FOLLOWER("follower"),
        /// The owner follows them.
        FOLLOWING("following"),
        /// They asked.
        REQUEST_RECEIVED("request-received"),
        /// The owner asked.
        REQUEST_SENT("request-sent");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        /// The name in data.
        public String label() {
            return label;
        }
    }

    /// What became of a connection.
    enum State {
        /// It stands, or for a request: it is not known to be answered.
        CURRENT,
        /// Asked, not answered.
        PENDING,
        /// Refused, ignored or hidden.
        DECLINED,
        /// Ended: unfriended, unfollowed or withdrawn.
        REMOVED,
        /// Blocked or restricted by the owner.
        BLOCKED,
        /// Marked as close friend or favourite.
        CLOSE
    }

    /// An entry of an address book.
    ///
    /// @param account the person
    /// @param organisation where they work, or an empty text
    /// @param note any note, postal address or group label, one per entry
    record Contact(Account account, String organisation, List<String> note) implements Detail {
        /// Copies the list.
        public Contact {
            note = List.copyOf(note);
        }
    }

    /// One field of the owner's profile; its value is the item's text.
    ///
    /// @param field which field
    /// @param label the export's own name for it
    record ProfileField(Field field, String label) implements Detail {}

    /// The profile fields that matter here.
    enum Field {
        /// The name shown.
        NAME,
        /// The user name.
        HANDLE,
        /// A former or other name.
        OTHER_NAME,
        /// Employer or job.
        WORK,
        /// School or college attended.
        EDUCATION,
        /// Date of birth.
        BIRTH_DATE,
        /// Postal address.
        ADDRESS,
        /// Town lived in or come from.
        TOWN,
        /// Telephone number.
        PHONE,
        /// E-mail address.
        EMAIL,
        /// A link.
        WEBSITE,
        /// Partner, children and other relatives.
        FAMILY,
        /// The free description.
        ABOUT,
        /// The profile or cover picture.
        PICTURE,
        /// Anything else.
        OTHER
    }

    /// A group, page, list or event the owner belongs to or follows; its name is the item's text.
    ///
    /// @param sort what sort of thing
    /// @param role the owner's part in it
    record Membership(Sort sort, Role role) implements Detail {
        /// What sort of thing is joined.
        public enum Sort {
            /// A group or forum.
            GROUP,
            /// A page or public profile.
            PAGE,
            /// An event.
            EVENT,
            /// A list somebody put the owner on, or the owner made.
            LIST
        }

        /// The owner's part.
        public enum Role {
            /// A member, follower or guest.
            MEMBER,
            /// An administrator or host.
            ADMIN,
            /// Asked or invited, not joined.
            INVITED,
            /// Has left.
            LEFT
        }
    }

    /// A setting; the item's text is the value as written.
    ///
    /// @param name the export's own name for it
    /// @param meaning what it governs, as far as the reader knows
    record Setting(String name, Meaning meaning) implements Detail {}

    /// What a setting governs.
    enum Meaning {
        /// Who sees the owner's posts, or whether the account is private; the item's audience says who.
        POSTS_AUDIENCE,
        /// Who sees past posts.
        PAST_POSTS_AUDIENCE,
        /// Who sees the friends or followers list.
        FRIENDS_LIST_AUDIENCE,
        /// Who can look the owner up by phone or e-mail, or by search engine.
        LOOK_UP,
        /// Who can message or ask.
        CONTACT_BY,
        /// Who can tag, and whether tags are reviewed.
        TAGS,
        /// Who can comment.
        COMMENTS,
        /// Whether a second sign-in step is on; text `on` or `off`.
        SECOND_STEP,
        /// Whether alerts about sign-ins are on; text `on` or `off`.
        SIGN_IN_ALERTS,
        /// Disappearing or vanishing messages.
        DISAPPEARING,
        /// Who sees details such as birth date, phone or address.
        DETAILS_AUDIENCE,
        /// Not known to matter; still shown.
        OTHER
    }

    /// A sign-in, session or device.
    ///
    /// @param event what happened
    /// @param address the network address, or an empty text
    /// @param device the device or program, or an empty text
    /// @param town where the platform thought it was, or an empty text
    record SignIn(Event event, String address, String device, String town) implements Detail {
        /// What happened.
        public enum Event {
            /// Signed in.
            SIGNED_IN,
            /// Signed out.
            SIGNED_OUT,
            /// A session that still stands.
            SESSION,
            /// A failed or refused attempt.
            FAILED,
            /// The password was changed.
            PASSWORD_CHANGED,
            /// Any other security event.
            OTHER
        }
    }

    /// A like or other reaction; the words it was given to, where known, are the item's text.
    ///
    /// @param reaction the reaction as the platform names it
    /// @param to whose post or comment it was, or a blank account
    record Reaction(String reaction, Account to) implements Detail {}
}
