package org.exposureaudit.web.http.tag;

import java.util.List;

/// The numbers of a chart as a table. The first cell of each row names the row.
///
/// @param caption what the table shows
/// @param columns the heads
/// @param rows the cells, as many in each row as there are heads
public record Table(String caption, List<String> columns, List<List<String>> rows) {
    /// Copies the lists.
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
