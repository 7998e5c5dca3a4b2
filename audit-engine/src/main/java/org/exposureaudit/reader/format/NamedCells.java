package org.exposureaudit.reader.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Locator.CsvRow;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;

/// One row of a table, its cells asked for by the name of their column.
///
/// @param columns the names, in lower case
/// @param cells the row's cells in the same order; missing ones count as empty
public record NamedCells(List<String> columns, List<String> cells) {
    private static final String NO_HEADER =
            "This table does not have the columns this export usually writes, so nothing in it was read. Please ask for the export again,"
                    + " in English if you can choose.";

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

    /// Hands on every row below the header, which is the first row that has all the columns needed; what stands before it is passed
    /// over. A file without such a row is reported.
    public static void eachBelow(FileReading file, Set<String> needed, Visitor visitor)
            throws IOException {
        List<String> columns = new ArrayList<>();
        int[] headerAt = {0};
        CsvRecords.all(
                file,
                (cells, at) -> {
                    if (!columns.isEmpty()) {
                        visitor.row(
                                new NamedCells(columns, cells), new CsvRow(at.row() - headerAt[0]));
                    } else if (CsvRecords.names(cells).containsAll(needed)) {
                        columns.addAll(CsvRecords.names(cells));
                        headerAt[0] = at.row();
                    }
                });
        if (columns.isEmpty()) {
            file.problem(Problem.Kind.FILE, Position.WHOLE_FILE, NO_HEADER);
        }
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
