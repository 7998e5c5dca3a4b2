package org.exposureaudit.school.table;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The columns of one of our own lists, found by name whatever their order; names are compared without case, blanks and signs.
///
/// @param columns the position of each column that was found
public record Header(Map<String, Integer> columns) {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /// The header in this row, where it has all the needed columns.
    public static Optional<Header> of(List<String> row, Set<String> needed, Set<String> known) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String name = plain(row.get(i));
            for (String wanted : known) {
                if (plain(wanted).equals(name)) {
                    columns.putIfAbsent(wanted, i);
                }
            }
        }
        return columns.keySet().containsAll(needed)
                ? Optional.of(new Header(columns))
                : Optional.empty();
    }

    /// A column's name without case, blanks and signs.
    public static String plain(String name) {
        return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// The positions to keep.
    public BitSet positions() {
        BitSet positions = new BitSet();
        columns.values().forEach(positions::set);
        return positions;
    }

    /// The text of a row in this column; empty where the list has no such column.
    public String text(CsvRows.Row row, String column) {
        return row.cell(columns.getOrDefault(column, -1));
    }
}
