package org.exposureaudit.school;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exposureaudit.school.Person.Birth;

/// The user: whose exports these are. All but the name may be empty.
///
/// @param name forename and surname
/// @param knownAs the forename they go by
/// @param formerSurname an earlier family name
/// @param handles their own user names, without `@`
/// @param birth when they were born
/// @param job what they do, in their words
/// @param role the sort of job
/// @param phones their own numbers
/// @param emails their own addresses
/// @param address their home address
/// @param phase the ages they teach
/// @param manages names of the colleagues they manage
/// @param family their relatives
/// @param pupilsSay what pupils call them
/// @param alsoParent whether a child of theirs is at the school
public record Me(
        String name,
        String knownAs,
        String formerSurname,
        List<String> handles,
        Birth birth,
        String job,
        Role role,
        List<String> phones,
        List<String> emails,
        String address,
        Phase phase,
        List<String> manages,
        List<Relative> family,
        List<String> pupilsSay,
        boolean alsoParent) {

    /// The sort of job.
    public enum Role {
        /// Teaches.
        TEACHER,
        /// Helps in class or at midday.
        ASSISTANT,
        /// In the office or on site.
        OFFICE,
        /// On the governing body.
        GOVERNOR,
        /// Unpaid.
        VOLUNTEER,
        /// In training.
        STUDENT,
        /// Comes in from elsewhere.
        VISITOR,
        /// Not said.
        UNKNOWN;

        /// The name in data.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The role of this label.
        public static Optional<Role> of(String label) {
            for (Role role : values()) {
                if (role.label().equalsIgnoreCase(label.strip())) {
                    return Optional.of(role);
                }
            }
            return Optional.empty();
        }
    }

    /// Somebody of the user's family.
    ///
    /// @param name as the user gives it; often a forename alone
    /// @param relation such as `daughter`, or an empty text
    public record Relative(String name, String relation) {
        /// No name in a log.
        @Override
        public String toString() {
            return "Relative[" + relation + "]";
        }
    }

    /// Copies the lists.
    public Me {
        handles = List.copyOf(handles);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        manages = List.copyOf(manages);
        family = List.copyOf(family);
        pupilsSay = List.copyOf(pupilsSay);
    }

    /// Somebody of whom only a name is known.
    public static Me named(String name) {
        return new Me(
                name,
                "",
                "",
                List.of(),
                Birth.UNKNOWN,
                "",
                Role.UNKNOWN,
                List.of(),
                List.of(),
                "",
                Phase.OTHER,
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /// Nobody in particular: the user has told nothing.
    public static Me unknown() {
        return named("");
    }

    /// The name up to its last word.
    public String forename() {
        int blank = name.strip().lastIndexOf(' ');
        return blank < 0 ? name.strip() : name.strip().substring(0, blank).strip();
    }

    /// The last word of the name, or an empty text where there is but one.
    public String surname() {
        int blank = name.strip().lastIndexOf(' ');
        return blank < 0 ? "" : name.strip().substring(blank + 1);
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "Me[" + role.label() + "]";
    }
}
