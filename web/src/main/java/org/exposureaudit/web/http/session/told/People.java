package org.exposureaudit.web.http.session.told;

import java.util.List;
import org.exposureaudit.school.Person.Role;

/// The people of the school as far as the user gives them, beside those the school's own files list.
///
/// @param typed names typed for this session only
/// @param files lists of people
public record People(List<Typed> typed, List<StoredUpload> files) {
    /// Nobody is told.
    public static final People NONE = new People(List.of(), List.of());

    /// Somebody's name as typed.
    ///
    /// @param role what they are to the school
    /// @param name forename and surname
    public record Typed(Role role, String name) {
        /// No name in a log.
        @Override
        public String toString() {
            return "Typed[" + role.label() + "]";
        }
    }

    /// Copies the lists.
    public People {
        typed = List.copyOf(typed);
        files = List.copyOf(files);
    }

    /// Whether nobody is told.
    public boolean isNone() {
        return typed.isEmpty() && files.isEmpty();
    }
}
