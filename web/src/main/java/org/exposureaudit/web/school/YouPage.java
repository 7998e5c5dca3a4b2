package org.exposureaudit.web.school;

import java.util.List;
import org.exposureaudit.school.Me.Role;
import org.exposureaudit.school.Phase;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.tag.Choice;
import org.exposureaudit.web.http.tag.Errors;

/// About you.
///
/// @param typed what is in the fields
/// @param errors what has to be put right
/// @param stages this page and the next ones
public record YouPage(Form typed, Errors errors, Stages stages) {
    /// What is in a field.
    public String value(String field) {
        return typed.text(field);
    }

    /// The sorts of job.
    public List<Choice> roles() {
        return List.of(
                role(Role.TEACHER, "Teacher", ""),
                role(Role.ASSISTANT, "Teaching assistant or midday supervisor", ""),
                role(Role.OFFICE, "Office, site or kitchen", ""),
                role(Role.GOVERNOR, "Governor or trustee", ""),
                role(Role.VOLUNTEER, "Volunteer", ""),
                role(Role.STUDENT, "Trainee or student on placement", ""),
                role(Role.VISITOR, "Visitor, supply or contractor", ""));
    }

    private Choice role(Role role, String label, String hint) {
        return new Choice(role.label(), label, hint, value("role").equals(role.label()));
    }

    /// The ages taught.
    public List<Choice> phases() {
        return List.of(
                phase(Phase.PRIMARY, "Primary", "Nursery to Year 6"),
                phase(Phase.SECONDARY, "Secondary", "From Year 7"));
    }

    private Choice phase(Phase phase, String label, String hint) {
        return new Choice(phase.label(), label, hint, value("phase").equals(phase.label()));
    }

    /// Whether a child of theirs is at the school.
    public List<Choice> alsoParent() {
        return List.of(
                new Choice(
                        "yes",
                        "A child of mine is at the school",
                        "Then other parents might also be friends of yours, which some policies allow.",
                        typed.has("also_parent")));
    }

    /// Whether what is below the fold has something in it, so that it is shown at once.
    public boolean hasMore() {
        return errors.any()
                || List.of("former_surname", "birth-year", "phones", "emails", "address").stream()
                        .anyMatch(field -> !value(field).isEmpty());
    }
}
