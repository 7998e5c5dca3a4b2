package org.exposureaudit.school;

import java.util.List;

/// The names of one person as lists give them. All but forename and surname may be empty.
///
/// @param forename first name as listed
/// @param middle middle names, parted by blanks
/// @param preferredForename the name they go by
/// @param formerForename an earlier first name
/// @param surname family name as listed
/// @param preferredSurname the family name they go by
/// @param formerSurnames earlier family names
public record Names(
        String forename,
        String middle,
        String preferredForename,
        String formerForename,
        String surname,
        String preferredSurname,
        List<String> formerSurnames) {
    /// Strips every name.
    public Names {
        forename = forename.strip();
        middle = middle.strip();
        preferredForename = preferredForename.strip();
        formerForename = formerForename.strip();
        surname = surname.strip();
        preferredSurname = preferredSurname.strip();
        formerSurnames =
                formerSurnames.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /// A person of whom only this is known.
    public static Names of(String forename, String surname) {
        return new Names(forename, "", "", "", surname, "", List.of());
    }

    /// The same with a name they go by.
    public Names preferring(String name) {
        return new Names(
                forename, middle, name, formerForename, surname, preferredSurname, formerSurnames);
    }

    /// The same with earlier family names.
    public Names formerly(List<String> surnames) {
        return new Names(
                forename,
                middle,
                preferredForename,
                formerForename,
                surname,
                preferredSurname,
                surnames);
    }

    /// Forename and surname as listed.
    public String full() {
        return (forename + " " + surname).strip();
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "Names[...]";
    }
}
