package org.exposureaudit.web.school;

import java.util.List;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.tag.Errors;

/// The people of the school.
///
/// @param typed what is in the fields
/// @param errors what has to be put right
/// @param understood what was understood of all lists
/// @param files the lists given here, each with what takes it away
/// @param stages this page and the others
public record PeoplePage(
        Form typed, Errors errors, Understood understood, List<GivenList> files, Stages stages) {
    /// One list.
    ///
    /// @param name its name
    /// @param removal where a POST takes it away
    public record GivenList(String name, String removal) {}

    /// One field for names.
    ///
    /// @param name the field's name
    /// @param label its words
    /// @param value what is in it
    public record Names(String name, String label, String value) {
        private static final int FEWEST_ROWS = 3;
        private static final int MOST_ROWS = 15;

        /// How many lines are shown: those that are there, for they have to be looked over, and one to go on.
        public int rows() {
            return Math.clamp(value.lines().count() + 1, FEWEST_ROWS, MOST_ROWS);
        }
    }

    /// Copies the list.
    public PeoplePage {
        files = List.copyOf(files);
    }

    /// The fields for names, in order.
    public List<Names> names() {
        return List.of(
                names(Role.PUPIL, "Pupils"),
                names(Role.EX_PUPIL, "Former pupils"),
                names(Role.PARENT, "Parents and carers"),
                names(Role.COLLEAGUE, "Colleagues"),
                names(Role.GOVERNOR, "Governors"));
    }

    private Names names(Role role, String label) {
        return new Names(role.label(), label, typed.text(role.label()));
    }

    /// Whether any names are typed.
    public boolean isTyped() {
        return names().stream().anyMatch(field -> !field.value().isEmpty());
    }
}
