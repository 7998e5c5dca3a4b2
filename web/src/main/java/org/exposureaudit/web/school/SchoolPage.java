package org.exposureaudit.web.school;

import java.util.List;
import org.exposureaudit.school.Phase;
import org.exposureaudit.web.http.form.Form;
import org.exposureaudit.web.http.tag.Choice;
import org.exposureaudit.web.http.tag.Errors;

/// Your school.
///
/// @param typed what is in the fields
/// @param errors what has to be put right
/// @param understood what was understood of the school's files; [Understood#NOTHING] where there are none
/// @param files the names of these files
/// @param prepared whether whoever runs the program has a school ready
/// @param stages this page and the others
public record SchoolPage(
        Form typed,
        Errors errors,
        Understood understood,
        List<String> files,
        boolean prepared,
        Stages stages) {
    /// Copies the list.
    public SchoolPage {
        files = List.copyOf(files);
    }

    /// What is in a field.
    public String value(String field) {
        return typed.text(field);
    }

    /// Whether the school is described by files.
    public boolean isDescribed() {
        return !files.isEmpty();
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
}
