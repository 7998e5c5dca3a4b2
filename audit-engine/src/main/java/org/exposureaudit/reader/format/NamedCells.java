package org.exposureaudit.reader.format;

import java.io.IOException;
import java.util.List;
import org.exposureaudit.item.Locator.CsvRow;
import org.exposureaudit.reader.FileReading;

/// One row of a table, its cells asked for by the name of their column.
///
/// @param columns the names, in lower case
/// @param cells the row's cells in the same order; missing ones count as empty
public record NamedCells(List<String> columns, List<String> cells) {
    /// Takes rows one by one.
    @FunctionalInterface
    public interface Visitor {
        /// One row and where it stood.
        void row(NamedCells row, CsvRow at) throws IOException;
    }

    /// Hands on every row of a file below its header.
    public static void each(FileReading file, Visitor visitor) throws IOException {
        List<String> columns = CsvRecords.header(file.file());
        CsvRecords.each(file, (cells, at) -> visitor.row(new NamedCells(columns, cells), at));
    }

    /// The cell below the first of these names that is there, or an empty text.
    public String text(String... names) {
        for (String name : names) {
            int column = columns.indexOf(name);
            if (column >= 0 && column < cells.size()) {
                return cells.get(column);
            }
        }
        return "";
    }

    /// No content in a log.
    @Override
    public String toString() {
        return "NamedCells[" + cells.size() + " cells]";
    }
}
