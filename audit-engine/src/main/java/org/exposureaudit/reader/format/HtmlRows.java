package org.exposureaudit.reader.format;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// The labelled values of the tables in a part of a page.
public final class HtmlRows {
    /// One row.
    ///
    /// @param group the heading of the group it stands in, or an empty text
    /// @param label its label; an empty text where the row has none
    /// @param value its value
    /// @param link where the value leads, or an empty text
    public record Row(String group, String label, String value, String link) {}

    private HtmlRows() {}

    /// The rows below an element, in order: two cells are label and value; in a single cell the words before the first inner block are
    /// the label and that block is the value.
    public static List<Row> of(Element part) {
        List<Row> rows = new ArrayList<>();
        for (Element row : part.select("tr")) {
            Elements cells = row.select("> td, > th");
            if (cells.size() >= 2) {
                add(rows, row, cells.get(0), cells.get(1));
            } else if (cells.size() == 1 && cells.select("tr").isEmpty()) {
                single(rows, row, cells.getFirst());
            }
        }
        return rows;
    }

    private static void add(List<Row> rows, Element row, Element label, Element value) {
        if (value.select("tr").isEmpty()) {
            rows.add(new Row(group(row), HtmlText.of(label), HtmlText.of(value), link(value)));
        }
    }

    private static void single(List<Row> rows, Element row, Element cell) {
        Element inner = cell.selectFirst("> div");
        String label = inner == null ? "" : cell.ownText().strip();
        Element value = inner == null ? cell : inner;
        rows.add(new Row(group(row), label, HtmlText.of(value), link(value)));
    }

    // Of a table within a table, and of a section within a section, the heading that stands before
    // it names the group.
    private static String group(Element row) {
        Element table = row.closest("table");
        Element cell = table == null ? null : table.closest("td");
        Element section = row.closest("section");
        Element outer = section == null ? null : section.parent();
        boolean inner = outer != null && outer.closest("section") != null;
        Element group = cell == null && inner ? section : cell;
        Element heading = group == null ? null : group.selectFirst("h2, h3");
        return heading == null ? "" : HtmlText.of(heading);
    }

    private static String link(Element value) {
        Element link = value.selectFirst("a[href]");
        return link == null ? "" : link.attr("href");
    }
}
