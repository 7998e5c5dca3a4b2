package org.exposureaudit.web.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.exposureaudit.Measured;
import org.exposureaudit.Measured.Row;
import org.exposureaudit.Measured.Sort;
import org.exposureaudit.web.http.tag.Table;
import org.exposureaudit.web.http.tag.Words;
import org.exposureaudit.web.http.tag.chart.Bars;

/// How good the tool is at what it looks for.
///
/// @param people whether an account is somebody's
/// @param texts what a text says
/// @param pictures where a picture was taken
public record HowGoodPage(Part people, Part texts, Part pictures) {
    /// What was counted of one sort.
    ///
    /// @param chart what was found and missed
    /// @param wrong how often it showed something that was none, as a table
    public record Part(Bars chart, Table wrong) {}

    static HowGoodPage of(Measured measured) {
        return new HowGoodPage(
                part(measured, Sort.PEOPLE, "People"),
                part(measured, Sort.TEXTS, "What a text holds"),
                part(measured, Sort.PICTURES, "Pictures"));
    }

    private static Part part(Measured measured, Sort sort, String rowName) {
        List<Row> rows = measured.rows().stream().filter(row -> row.sort() == sort).toList();
        int there = rows.stream().mapToInt(Row::there).sum();
        int found = rows.stream().mapToInt(Row::found).sum();
        int wrong = rows.stream().mapToInt(Row::wrong).sum();
        String say =
                "Of "
                        + Words.number(there)
                        + " it should have found it found "
                        + Words.number(found)
                        + " and missed "
                        + Words.number(there - found)
                        + ". Of what it showed, "
                        + Words.number(wrong)
                        + " should not have been there.";
        return new Part(
                new Bars(say, "Found and missed", rowName, kinds(), bars(rows)),
                new Table(
                        "Shown, and shown wrongly",
                        List.of(rowName, "Shown", "Of these wrong"),
                        rows.stream().map(HowGoodPage::wrong).toList()));
    }

    private static SequencedMap<String, String> kinds() {
        SequencedMap<String, String> kinds = new LinkedHashMap<>();
        kinds.put("p-sure", "Found");
        kinds.put("p-maybe", "Missed");
        return kinds;
    }

    private static List<Bars.Row> bars(List<Row> rows) {
        return rows.stream()
                .map(row ->
                        new Bars.Row(
                                row.name(),
                                "",
                                Map.of("p-sure", row.found(), "p-maybe", row.missed())))
                .toList();
    }

    private static List<String> wrong(Row row) {
        return List.of(
                row.name(), Words.number(row.found() + row.wrong()), Words.number(row.wrong()));
    }
}
