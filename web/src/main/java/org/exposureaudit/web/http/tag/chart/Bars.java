package org.exposureaudit.web.http.tag.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.exposureaudit.web.http.tag.Table;
import org.exposureaudit.web.http.tag.Words;

/// A chart of bars, all on one scale, with the words beside each and the numbers as a table.
///
/// @param say the sentence above it
/// @param caption what the table of its numbers shows
/// @param rowName what a row is
/// @param kinds by the kind of a part, what it is called; in the order of the parts
/// @param rows the bars
public record Bars(
        String say,
        String caption,
        String rowName,
        SequencedMap<String, String> kinds,
        List<Row> rows) {
    private static final int WIDTH = 1000;
    private static final int THINNEST = 4;

    /// One bar.
    ///
    /// @param label what it stands for
    /// @param href the list of what it counts; may be empty
    /// @param counts by kind, how many
    public record Row(String label, String href, Map<String, Integer> counts) {
        /// Copies the map.
        public Row {
            counts = Map.copyOf(counts);
        }

        /// How many of this kind.
        public int count(String kind) {
            return counts.getOrDefault(kind, 0);
        }

        /// How many in all.
        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// One part of a bar as a shape.
    ///
    /// @param kind its kind, the end of its class
    /// @param x where it begins, of a thousand
    /// @param width how wide it is
    public record Shape(String kind, int x, int width) {}

    /// Copies the collections; the kinds keep their order.
    public Bars {
        kinds = new LinkedHashMap<>(kinds);
        rows = List.copyOf(rows);
    }

    /// The kinds of severity, most to least serious.
    public static SequencedMap<String, String> severities() {
        SequencedMap<String, String> kinds = new LinkedHashMap<>();
        kinds.put("s-urgent", "Urgent");
        kinds.put("s-high", "High");
        kinds.put("s-medium", "Medium");
        kinds.put("s-low", "Low");
        kinds.put("s-note", "Note");
        return kinds;
    }

    /// How sure one can be that somebody is the person of that name.
    public static SequencedMap<String, String> sureness() {
        SequencedMap<String, String> kinds = new LinkedHashMap<>();
        kinds.put("p-sure", "Same person");
        kinds.put("p-maybe", "Might be");
        return kinds;
    }

    /// The shapes of a bar: shares of the longest, with a gap between two parts.
    public List<Shape> shapes(Row row) {
        int longest = Math.max(1, rows.stream().mapToInt(Row::total).max().orElse(1));
        List<Shape> shapes = new ArrayList<>();
        int before = 0;
        for (String kind : kinds.sequencedKeySet()) {
            int count = row.count(kind);
            if (count > 0) {
                int x = Math.toIntExact((long) before * WIDTH / longest);
                int end = Math.toIntExact((long) (before + count) * WIDTH / longest);
                shapes.add(new Shape(kind, x + 1, Math.max(THINNEST, end - x - 3)));
                before += count;
            }
        }
        return shapes;
    }

    /// The parts of a bar in words, such as "2 high, 1 note".
    public String parts(Row row) {
        return kinds.sequencedEntrySet().stream()
                .filter(kind -> row.count(kind.getKey()) > 0)
                .map(kind -> part(kind.getValue(), row.count(kind.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String part(String kind, int count) {
        String word = kind.equals("Same person") ? "sure" : kind.toLowerCase(Locale.ROOT);
        return Words.number(count) + " " + (word.equals("note") && count > 1 ? "notes" : word);
    }

    /// The same numbers as a table.
    public Table table() {
        List<String> columns = new ArrayList<>(List.of(rowName));
        columns.addAll(kinds.sequencedValues());
        columns.add("All");
        return new Table(caption, columns, rows.stream().map(this::cells).toList());
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(List.of(row.label()));
        kinds.sequencedKeySet().forEach(kind -> cells.add(Words.number(row.count(kind))));
        cells.add(Words.number(row.total()));
        return cells;
    }
}
