package org.exposureaudit.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Forenames that are one name: spellings, other languages, short forms. All names given and taken are folded.
public final class Forenames {
    private static final List<ForenameFit> COLUMNS =
            List.of(ForenameFit.SPELLING, ForenameFit.TRANSLATED, ForenameFit.SHORT);
    private static final Forenames TABLE = new Forenames();

    private final Map<String, List<Entry>> entries = new HashMap<>();

    /// One standing of a name.
    ///
    /// @param row the columns of its row
    /// @param column which of them it stands in
    private record Entry(List<List<String>> row, int column) {}

    private Forenames() {
        for (List<List<String>> row : Tables.read("forenames.tsv")) {
            for (int column = 0; column < row.size(); column++) {
                Entry entry = new Entry(row, column);
                for (String name : row.get(column)) {
                    entries.computeIfAbsent(name, _ -> new ArrayList<>(2)).add(entry);
                }
            }
        }
    }

    /// The table.
    public static Forenames table() {
        return TABLE;
    }

    /// Whether a name stands in the table, so that it is nobody's slip for another.
    public boolean knows(String name) {
        return entries.containsKey(name);
    }

    /// Whether a name stands in the table as a name of its own and not only as a short form.
    public boolean isFull(String name) {
        return entries.getOrDefault(name, List.of()).stream().anyMatch(entry -> entry.column() < 2);
    }

    /// The spellings of one name, itself among them; nothing for a name that is only a short form or stands in no table.
    public Set<String> spellingsOf(String name) {
        Set<String> all = new LinkedHashSet<>();
        for (Entry entry : entries.getOrDefault(name, List.of())) {
            if (entry.column() == 0) {
                all.addAll(entry.row().getFirst());
            }
        }
        return all;
    }

    /// Every other name somebody of this forename might use, with how it agrees.
    public Map<String, ForenameFit> formsOf(String forename) {
        return forms(forename, entries.getOrDefault(forename, List.of()));
    }

    /// The same for a name somebody goes by whose full forename is known: what other names it might be short for does not count.
    public Map<String, ForenameFit> formsOfPreferred(String name) {
        return forms(
                name,
                entries.getOrDefault(name, List.of()).stream()
                        .filter(entry -> entry.column() < 2)
                        .toList());
    }

    private static Map<String, ForenameFit> forms(String forename, List<Entry> standings) {
        Map<String, ForenameFit> forms = new LinkedHashMap<>();
        for (Entry entry : standings) {
            for (int column = 0; column < entry.row().size(); column++) {
                for (String form : entry.row().get(column)) {
                    ForenameFit fit = fit(entry.column(), column, forename, form);
                    if (fit != ForenameFit.NONE) {
                        forms.merge(
                                form, fit, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                    }
                }
            }
        }
        forms.remove(forename);
        return forms;
    }

    // Two short forms of one name are only taken for each other where one begins with the other:
    // Liz and Lizzie, but not Liz and Betty.
    private static ForenameFit fit(int listed, int shown, String forename, String form) {
        if (listed < 2) {
            return listed == 1 && shown == 1
                    ? ForenameFit.NONE
                    : COLUMNS.get(Math.max(listed, shown));
        }
        if (shown < 2) {
            return shown == 0 ? ForenameFit.SHORT : ForenameFit.NONE;
        }
        boolean prefix = forename.startsWith(form) || form.startsWith(forename);
        return prefix && Math.min(forename.length(), form.length()) >= 3
                ? ForenameFit.SHORT
                : ForenameFit.NONE;
    }
}
