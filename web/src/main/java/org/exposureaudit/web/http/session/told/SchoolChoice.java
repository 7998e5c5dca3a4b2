package org.exposureaudit.web.http.session.told;

import java.util.List;
import org.exposureaudit.school.Phase;

/// Which school it is: typed by name, or described by files the school gave, or not told. Files, where there are any, say it all.
///
/// @param name the school's name, or an empty text
/// @param aliases short names, initials, hashtags
/// @param address its address, or an empty text
/// @param postcode its postcode, or an empty text
/// @param headteacher the head's name, or an empty text
/// @param domains the web and e-mail domains that are its own
/// @param phase the ages it teaches
/// @param files `school.json`, `terms.csv` and lists of people
public record SchoolChoice(
        String name,
        List<String> aliases,
        String address,
        String postcode,
        String headteacher,
        List<String> domains,
        Phase phase,
        List<StoredUpload> files) {
    /// No school is told.
    public static final SchoolChoice NONE =
            new SchoolChoice("", List.of(), "", "", "", List.of(), Phase.OTHER, List.of());

    /// Copies the lists.
    public SchoolChoice {
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
        files = List.copyOf(files);
    }

    /// A school typed by name.
    public static SchoolChoice named(String name, List<String> aliases) {
        return new SchoolChoice(name, aliases, "", "", "", List.of(), Phase.OTHER, List.of());
    }

    /// A school described by files.
    public static SchoolChoice described(List<StoredUpload> files) {
        return new SchoolChoice("", List.of(), "", "", "", List.of(), Phase.OTHER, files);
    }

    /// Whether nothing is told.
    public boolean isNone() {
        return name.isEmpty() && files.isEmpty();
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "SchoolChoice[" + files.size() + " files]";
    }
}
