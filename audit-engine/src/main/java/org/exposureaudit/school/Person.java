package org.exposureaudit.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Somebody on the school's lists. Only what is needed to recognise them is kept.
///
/// @param key a number unique in the roster, stable for the same files
/// @param role what they are to the school
/// @param names their names
/// @param birth when they were born, as far as known
/// @param yearGroup such as `Y6` or `YR`, or an empty text
/// @param leaving the day they left, or [LocalDate#MAX] where not known or still there
/// @param handles user names the school knows
/// @param relatedTo names of pupils they belong to, as listed
/// @param phones telephone numbers as listed
/// @param emails e-mail addresses as listed
public record Person(
        int key,
        Role role,
        Names names,
        Birth birth,
        String yearGroup,
        LocalDate leaving,
        List<String> handles,
        List<String> relatedTo,
        List<String> phones,
        List<String> emails) {

    /// What somebody is to the school.
    public enum Role {
        /// On roll now.
        PUPIL,
        /// Was on roll.
        EX_PUPIL,
        /// Parent or carer of a pupil.
        PARENT,
        /// Parent or carer whose children have all left.
        EX_PARENT,
        /// On the governing body.
        GOVERNOR,
        /// Works there.
        COLLEAGUE,
        /// Works there and is managed by the user.
        MANAGED_COLLEAGUE;

        /// The name in data, such as `ex-pupil`.
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The role of this label.
        public static Optional<Role> of(String label) {
            for (Role role : values()) {
                if (role.label().equalsIgnoreCase(label.strip().replace(' ', '-'))) {
                    return Optional.of(role);
                }
            }
            return Optional.empty();
        }
    }

    /// When somebody was born.
    public sealed interface Birth {
        /// Not known.
        Birth UNKNOWN = new Unknown();

        /// The date is known.
        ///
        /// @param date the date
        record On(LocalDate date) implements Birth {}

        /// Only the school cohort is known: born from 1 September of this year to 31 August of the next.
        ///
        /// @param year the calendar year in which that September lies
        record InCohort(int year) implements Birth {}

        /// Not known.
        record Unknown() implements Birth {}
    }

    /// Copies the lists.
    public Person {
        handles = List.copyOf(handles);
        relatedTo = List.copyOf(relatedTo);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }

    /// The same person under another key.
    public Person withKey(int other) {
        return new Person(
                other, role, names, birth, yearGroup, leaving, handles, relatedTo, phones, emails);
    }

    /// Starts somebody of whom these names are known.
    public static PersonBuilder of(Role role, Names names) {
        return new PersonBuilder(role, names);
    }

    /// First name as listed.
    public String forename() {
        return names.forename();
    }

    /// Family name as listed.
    public String surname() {
        return names.surname();
    }

    /// Forename and surname as the roster has them.
    public String name() {
        return names.full();
    }

    /// Whether they are on roll now.
    public boolean isPupil() {
        return role == Role.PUPIL;
    }

    /// Whether they are or were on roll.
    public boolean isChild() {
        return role == Role.PUPIL || role == Role.EX_PUPIL;
    }

    /// Whether they are or were a parent or carer of a pupil.
    public boolean isParent() {
        return role == Role.PARENT || role == Role.EX_PARENT;
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "Person[" + key + ", " + role.label() + "]";
    }
}
