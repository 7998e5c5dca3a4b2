package org.exposureaudit.school.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.source.SourceFile;

/// Reads a CSV of people or dates row by row, and of each row only the columns asked for.
///
/// The header may stand below a few title rows, as reports of school systems have it. The text of a column that was not asked for is
/// never made, not even for a moment.
public final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRows.Row> {
    private static final long MAX_BYTES = 100_000_000;
    private static final int MAX_ROWS = 300_000;
    private static final int MAX_COLUMNS = 1_000;
    private static final int HEADER_WITHIN = 12;

    private final Function<List<String>, Optional<BitSet>> recogniser;
    private List<String> cells = new ArrayList<>();
    private Optional<BitSet> kept = Optional.empty();
    private int number;

    /// One row.
    ///
    /// @param number as a spreadsheet counts, from 1
    /// @param cells the texts by column, empty where not asked for
    public record Row(int number, List<String> cells) {
        /// The stripped text of a column; empty where there is none.
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }

        /// Whether nothing stands in it.
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private CsvRows(Function<List<String>, Optional<BitSet>> recogniser) {
        this.recogniser = recogniser;
    }

    /// Hands on every row below the header.
    ///
    /// @param recogniser says for a row whether it is the header, and which columns to keep
    /// @return whether a header was found
    public static boolean read(
            SourceFile source,
            Function<List<String>, Optional<BitSet>> recogniser,
            Consumer<Row> rows) {
        String file = source.name();
        CsvRows handler = new CsvRows(recogniser);
        try {
            if (source.size() > MAX_BYTES) {
                throw new InvalidSchoolException(
                        file
                                + " is far too large for a list of people. Leave out what is not needed.");
            }
            char separator = separator(source);
            try (Reader text = TextEncoding.open(source);
                    CsvReader<Row> csv =
                            CsvReader.builder()
                                    .fieldSeparator(separator)
                                    .skipEmptyLines(false)
                                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                    .build(handler, text)) {
                return handler.all(csv, file, rows);
            }
        } catch (CsvParseException | UncheckedIOException _) {
            throw new InvalidSchoolException(
                    file
                            + ", row "
                            + (handler.number + 1)
                            + ": this row cannot be read. A quotation mark is probably missing; save the file as CSV again.");
        } catch (IOException _) {
            throw new InvalidSchoolException(
                    file + " cannot be read. Check that it is there and not open elsewhere.");
        }
    }

    private boolean all(CsvReader<Row> csv, String file, Consumer<Row> rows) {
        for (Row row : csv) {
            if (row.number() > MAX_ROWS) {
                throw new InvalidSchoolException(
                        file + " has far too many rows. Leave out what is not needed.");
            }
            if (kept.isEmpty()) {
                kept = recogniser.apply(row.cells());
                if (kept.isEmpty() && row.number() >= HEADER_WITHIN) {
                    return false;
                }
            } else if (!row.isBlank()) {
                rows.accept(row);
            }
        }
        return kept.isPresent();
    }

    @Override
    protected void handleBegin(long line) {
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int column, char[] text, int offset, int length, boolean quoted) {
        if (column < MAX_COLUMNS) {
            boolean wanted = kept.isEmpty() || kept.get().get(column);
            cells.add(wanted ? new String(text, offset, length) : "");
        }
    }

    @Override
    protected Row buildRecord() {
        return new Row(++number, cells);
    }

    // Excel writes commas here, semicolons in much of Europe, tabs as "Unicode text".
    private static char separator(SourceFile source) throws IOException {
        try (Reader reader = TextEncoding.open(source)) {
            char[] head = new char[4_096];
            int length = Math.max(0, reader.read(head));
            char best = ',';
            int most = 0;
            for (char candidate : new char[] {',', ';', '\t'}) {
                int count = mostInALine(head, length, candidate);
                if (count > most) {
                    most = count;
                    best = candidate;
                }
            }
            return best;
        }
    }

    private static int mostInALine(char[] text, int length, char wanted) {
        int most = 0;
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (text[i] == '\n') {
                count = 0;
            } else if (text[i] == wanted) {
                most = Math.max(most, ++count);
            }
        }
        return most;
    }
}
