package org.exposureaudit.web.settings;

import java.util.List;
import java.util.Set;
import org.exposureaudit.Detectors;
import org.exposureaudit.finding.Choices;
import org.exposureaudit.web.http.catalogue.CheckGroup;
import org.exposureaudit.web.http.tag.Choice;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Words;

/// What is looked for, to be switched off and on, and what is allowed.
///
/// @param groups what can be switched, by what it is about
/// @param off how many are switched off
/// @param allowed the names and words that are allowed, one on a line
/// @param errors what has to be put right
public record SettingsPage(List<Group> groups, int off, String allowed, Errors errors) {
    private static final int FEWEST_ROWS = 4;
    private static final int MOST_ROWS = 15;

    /// What is about one thing.
    ///
    /// @param id short, for the page
    /// @param title what it is about
    /// @param checks each ticked where it is looked for
    public record Group(String id, String title, List<Choice> checks) {}

    /// Copies the list.
    public SettingsPage {
        groups = List.copyOf(groups);
    }

    /// These choices, to be changed.
    static SettingsPage of(Choices choices, String allowed, Errors errors) {
        Set<String> examined = Detectors.examined();
        List<Group> groups =
                CheckGroup.all().stream()
                        .map(group -> group(group, examined, choices))
                        .filter(group -> !group.checks().isEmpty())
                        .toList();
        return new SettingsPage(groups, choices.switchedOff().size(), allowed, errors);
    }

    // What this version does not look for cannot be switched off either.
    private static Group group(CheckGroup group, Set<String> examined, Choices choices) {
        return new Group(
                group.id(),
                group.title(),
                group.checks().stream()
                        .filter(check -> examined.contains(check.name()))
                        .map(check ->
                                new Choice(
                                        check.name(),
                                        check.description(),
                                        "",
                                        !choices.switchedOff().contains(check.name())))
                        .toList());
    }

    /// What is left out now, in a sentence.
    public String now() {
        return off == 0 && allowed.isBlank()
                ? "Nothing is left out now."
                : "Switched off now: "
                        + Words.count(off, "check", "checks")
                        + ". Allowed now: "
                        + Words.count(
                                allowed.lines().filter(line -> !line.isBlank()).count(),
                                "name or word",
                                "names or words")
                        + ".";
    }

    /// How many lines are shown of what is allowed.
    public int rows() {
        return Math.clamp(allowed.lines().count() + 1, FEWEST_ROWS, MOST_ROWS);
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "SettingsPage[" + off + " off]";
    }
}
