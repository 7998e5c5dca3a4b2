package org.exposureaudit.web.http.tag.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How many things happened in each year.
///
/// @param say the sentence above
/// @param unit what is counted, such as "findings"
/// @param columns the years, oldest first
public record Years(String say, String unit, List<Column> columns) {
    private static final int MOST = 11;
    private static final int HEIGHT = 69;

    /// One year, or all before the first one shown.
    ///
    /// @param label the year in full, or "Before 2016"
    /// @param shown what stands under the bar, such as "16"
    /// @param count how many
    /// @param height how high the bar is, of 69
    public record Column(String label, String shown, int count, int height) {}

    /// Copies the list.
    public Years {
        columns = List.copyOf(columns);
    }

    /// The last eleven years up to the latest one with anything; what is older is added up in front of them.
    public static Years of(String say, String unit, Map<Integer, Integer> counts) {
        NavigableMap<Integer, Integer> sorted = new TreeMap<>(counts);
        if (sorted.isEmpty()) {
            return new Years(say, unit, List.of());
        }
        int last = sorted.lastKey();
        int first = Math.max(sorted.firstKey(), last - MOST + 1);
        int older = sum(sorted.headMap(first, false));
        int highest =
                Math.max(
                        older,
                        sorted.tailMap(first, true).values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(1));
        List<Column> columns = new ArrayList<>();
        if (older > 0) {
            columns.add(column("Before " + first, "Older", older, highest));
        }
        for (int year = first; year <= last; year++) {
            String label = String.valueOf(year);
            columns.add(
                    column(
                            label,
                            label.substring(label.length() - 2),
                            sorted.getOrDefault(year, 0),
                            highest));
        }
        return new Years(say, unit, columns);
    }

    private static Column column(String label, String shown, int count, int highest) {
        int height = count == 0 ? 0 : Math.max(2, count * HEIGHT / Math.max(1, highest));
        return new Column(label, shown, count, height);
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
