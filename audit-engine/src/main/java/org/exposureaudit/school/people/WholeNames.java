package org.exposureaudit.school.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.exposureaudit.school.Names;

/// Names out of a single column: with or without title, forename or surname first, one person or several.
final class WholeNames {
    private static final Pattern TITLE =
            Pattern.compile(
                    "^\\s*(?:Mr|Mrs|Miss|Ms|Mx|Dr|Prof|Rev|Revd|Sir|Lady|Lord|Mme|Master)\\b\\.?\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PEOPLE = Pattern.compile("\\s*(?:[;&|\\n]|\\band\\b)\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private WholeNames() {}

    /// Everybody a cell names.
    static List<Names> all(String cell) {
        List<Names> all = new ArrayList<>();
        for (String people : PEOPLE.split(cell, -1)) {
            String[] parts = COMMA.split(people, -1);
            if (parts.length == 2 && !isSeveralWords(parts[0])) {
                all.add(one(people));
            } else {
                List.of(parts).forEach(name -> all.add(one(name)));
            }
        }
        return all.stream().filter(names -> !names.full().isEmpty()).toList();
    }

    /// The one person a cell names; "Dell, Ann" is Ann Dell.
    static Names one(String cell) {
        String[] parts = COMMA.split(cell.strip(), 2);
        if (parts.length == 2) {
            return Names.of(untitled(parts[1]), parts[0]);
        }
        String name = untitled(parts[0]);
        int blank = name.indexOf(' ');
        return blank < 0
                ? Names.of("", name)
                : Names.of(name.substring(0, blank), name.substring(blank + 1));
    }

    private static boolean isSeveralWords(String name) {
        return untitled(name).contains(" ");
    }

    private static String untitled(String name) {
        return TITLE.matcher(name).replaceFirst("").strip();
    }
}
