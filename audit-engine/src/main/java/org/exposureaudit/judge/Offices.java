package org.exposureaudit.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.school.Establishment;
import org.exposureaudit.school.School;

/// Who holds which office at the user's school, as far as the school says. Where several schools count as the user's, nobody is named.
final class Offices {
    private static final String HEAD = "headteacher";

    private final Map<String, String> names = new LinkedHashMap<>();

    Offices(School school) {
        List<Establishment> all = school.establishments();
        if (all.size() == 1) {
            Establishment own = all.getFirst();
            put(HEAD, own.headteacher());
            own.roles().forEach(this::put);
        }
    }

    private void put(String office, String name) {
        if (!name.isBlank()) {
            names.put(office.strip().toLowerCase(Locale.ROOT).replace('_', '-'), name.strip());
        }
    }

    /// The office in the policy's wording, with the name of who holds it.
    String who(String office, String wording) {
        String name = names.getOrDefault(office, "");
        return name.isEmpty() ? wording : wording + " (" + name + ")";
    }
}
