package org.exposureaudit.web.help;

import java.util.List;
import java.util.Set;
import org.exposureaudit.Detectors;
import org.exposureaudit.web.http.catalogue.CheckGroup;

/// Everything the tool looks for, by what it is about.
///
/// @param groups in the order of the catalogue
public record LooksForPage(List<Group> groups) {
    /// What is about one thing.
    ///
    /// @param id short, for the page
    /// @param title what it is about
    /// @param looks what is looked for
    public record Group(String id, String title, List<Look> looks) {}

    /// One thing that is looked for.
    ///
    /// @param text what it is
    /// @param built whether this version can find it
    public record Look(String text, boolean built) {}

    /// The catalogue of this version.
    static LooksForPage shipped() {
        Set<String> examined = Detectors.examined();
        return new LooksForPage(
                CheckGroup.all().stream()
                        .map(group ->
                                new Group(
                                        group.id(),
                                        group.title(),
                                        group.checks().stream()
                                                .map(check ->
                                                        new Look(
                                                                check.description(),
                                                                examined.contains(check.name())))
                                                .toList()))
                        .toList());
    }

    /// How many things in all.
    public int count() {
        return groups.stream().mapToInt(group -> group.looks().size()).sum();
    }
}
