package org.exposureaudit.detect.text;

import org.exposureaudit.school.Establishment;
import org.exposureaudit.school.Person;

/// What a phrase found in a text stands for.
public sealed interface Phrase {
    /// Somebody on the roster.
    ///
    /// @param person who
    /// @param form how much of the name it is
    record Name(Person person, Form form) implements Phrase {}

    /// How much of a name there is; more says more.
    enum Form {
        /// Forename and surname.
        FULL,
        /// Forename and the surname's first letter.
        INITIALLED,
        /// A user name the school knows.
        HANDLE,
        /// Forename alone.
        FORENAME,
        /// Surname alone.
        SURNAME
    }

    /// Something that points to one school.
    ///
    /// @param school which
    /// @param sign how
    record OfSchool(Establishment school, Sign sign) implements Phrase {}

    /// How a phrase points to a school.
    enum Sign {
        /// The official name, or a form of it that still says it is a school.
        NAME,
        /// A short name, nickname or initials the school gave, without a word that says it is a school.
        ALIAS,
        /// A hashtag or account of the school.
        TAG,
        /// A web or e-mail domain.
        DOMAIN,
        /// The street or the postcode.
        STREET,
        /// A class.
        CLASS,
        /// A house.
        HOUSE,
        /// An event only this school has.
        EVENT,
        /// The headteacher's name.
        HEAD,
        /// A badge or part of the uniform.
        BADGE
    }

    /// The user.
    ///
    /// @param form what of theirs
    record Own(OwnForm form) implements Phrase {}

    /// What of the user's a phrase is.
    enum OwnForm {
        /// A name with forename and surname.
        NAME,
        /// The surname alone.
        SURNAME,
        /// What pupils call them.
        PUPILS_SAY,
        /// A user name.
        HANDLE,
        /// An e-mail address.
        EMAIL,
        /// House and street of the home address.
        ADDRESS
    }

    /// A word of a list.
    ///
    /// @param list which list
    record Word(WordList list) implements Phrase {}
}
