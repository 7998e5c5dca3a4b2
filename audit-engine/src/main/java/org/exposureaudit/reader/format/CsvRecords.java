package org.exposureaudit.reader.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exposureaudit.item.Locator.CsvRow;
import org.exposureaudit.reader.BrokenFileException;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.source.SourceFile;

/// Reads a table of comma-, semicolon- or tab-separated values row by row, whatever wrote it, within fixed bounds.
public final class CsvRecords {
    private static final int MAX_ROW = 2_000_000;
    private static final int HEAD = 8_192;

    private CsvRecords() {}

    /// Takes rows one by one.
    @FunctionalInterface
    public interface Visitor {
        /// One row.
        ///
        /// @param cells its cells, stripped
        /// @param at where it stood
        void row(List<String> cells, CsvRow at) throws IOException;
    }

    /// The names of a table's columns, stripped and in lower case; none where the file cannot be read as a table.
    public static List<String> header(SourceFile file) {
        try (Reader reader = TextReader.open(file);
                CsvReader<CsvRecord> csv = reader(separator(file), reader)) {
            Iterator<CsvRecord> rows = csv.iterator();
            return rows.hasNext() ? names(rows.next()) : List.of();
        } catch (IOException | CsvParseException | UncheckedIOException _) {
            return List.of();
        }
    }

    /// The cells of the first row below the header; none where there is none or it cannot be read.
    public static List<String> firstRow(SourceFile file) {
        try (Reader reader = TextReader.open(file);
                CsvReader<CsvRecord> csv = reader(separator(file), reader)) {
            Iterator<CsvRecord> rows = csv.iterator();
            if (rows.hasNext()) {
                rows.next();
            }
            return rows.hasNext() ? cells(rows.next()) : List.of();
        } catch (IOException | CsvParseException | UncheckedIOException _) {
            return List.of();
        }
    }

    /// Hands on every row below the header. A row that cannot be told from the next ends the file with an exception.
    public static void each(FileReading file, Visitor visitor) throws IOException {
        all(
                file,
                (cells, at) -> {
                    if (at.row() > 0) {
                        visitor.row(cells, at);
                    }
                });
    }

    /// Hands on every row, the first of them as row 0.
    public static void all(FileReading file, Visitor visitor) throws IOException {
        try (Reader reader = TextReader.open(file.file());
                CsvReader<CsvRecord> csv = reader(separator(file.file()), reader)) {
            int number = 0;
            for (CsvRecord row : csv) {
                CsvRow at = new CsvRow(number++);
                file.attempt(at, () -> visitor.row(cells(row), at));
            }
        } catch (CsvParseException e) {
            throw new BrokenFileException(
                    "A row of this table has no end, as when a quotation mark is missing. What stood before was read.",
                    e);
        } catch (UncheckedIOException e) {
            throw Optional.ofNullable(e.getCause()).orElseGet(() -> new IOException(e));
        }
    }

    private static CsvReader<CsvRecord> reader(char separator, Reader reader) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_ROW)
                .ofCsvRecord(reader);
    }

    private static List<String> names(CsvRecord header) {
        return names(cells(header));
    }

    /// Cells as names of columns: in lower case.
    static List<String> names(List<String> cells) {
        return cells.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> cells(CsvRecord row) {
        return row.getFields().stream().map(String::strip).toList();
    }

    // Whichever stands most often in the first line.
    private static char separator(SourceFile file) throws IOException {
        try (Reader reader = TextReader.open(file)) {
            char[] head = new char[HEAD];
            int length = Math.max(0, reader.read(head));
            String first = new String(head, 0, length).lines().findFirst().orElse("");
            char best = ',';
            for (char each : new char[] {';', '\t'}) {
                best = count(first, each) > count(first, best) ? each : best;
            }
            return best;
        }
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
