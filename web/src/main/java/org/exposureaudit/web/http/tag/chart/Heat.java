package org.exposureaudit.web.http.tag.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.exposureaudit.web.http.tag.Table;
import org.exposureaudit.web.http.tag.Words;

/// When somebody posts: half hours by weekday, with the school day drawn as a box.
///
/// @param say the sentence above, which gives the count in school time
/// @param school the school day in words, such as "School day, 8:30am to 3:30pm"; empty where it is not known
/// @param from the half hour in which the school day begins
/// @param to the half hour in which it ends
/// @param days seven weekdays from Monday, each of 48 half hours
public record Heat(String say, String school, int from, int to, List<List<Integer>> days) {
    private static final int HALF_HOURS = 48;
    private static final int STEPS = 4;
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /// One half hour as a shape.
    ///
    /// @param step from 0, nothing, to 4, the most
    /// @param x where it begins
    /// @param y how far down
    public record Cell(int step, String x, int y) {}

    /// Copies the lists.
    public Heat {
        days = days.stream().map(List::copyOf).toList();
    }

    /// All 336 cells.
    public List<Cell> cells() {
        int most =
                Math.max(
                        1,
                        days.stream()
                                .flatMap(List::stream)
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(1));
        List<Cell> cells = new ArrayList<>();
        for (int day = 0; day < DAYS.size(); day++) {
            for (int slot = 0; slot < HALF_HOURS; slot++) {
                int step = (days.get(day).get(slot) * STEPS + most - 1) / most;
                cells.add(new Cell(step, slot * 10 + ".5", day * 20 + 1));
            }
        }
        return cells;
    }

    /// The same numbers, by weekday and part of the day.
    public Table table() {
        List<String> columns = new ArrayList<>(List.of("Day"));
        columns.addAll(List.of("Midnight to 6am", "6am to noon", "Noon to 6pm", "6pm to midnight"));
        if (!school.isEmpty()) {
            columns.add("In the school day");
        }
        return new Table(
                "What you posted by weekday and part of the day",
                columns,
                IntStream.range(0, DAYS.size()).mapToObj(this::row).toList());
    }

    private List<String> row(int day) {
        List<String> row = new ArrayList<>(List.of(DAYS.get(day)));
        for (int quarter = 0; quarter < 4; quarter++) {
            row.add(Words.number(sum(day, quarter * 12, quarter * 12 + 12)));
        }
        if (!school.isEmpty()) {
            row.add(day < 5 ? Words.number(sum(day, from, to)) : "–");
        }
        return row;
    }

    private int sum(int day, int first, int end) {
        return days.get(day).subList(first, end).stream().mapToInt(Integer::intValue).sum();
    }
}
