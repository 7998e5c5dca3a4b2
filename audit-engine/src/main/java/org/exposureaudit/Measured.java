package org.exposureaudit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// How good the tool was at what it looks for when it was last measured on labelled, made-up data. Whoever changes what is
/// recognised measures again and writes the figures into `measured.tsv`.
///
/// @param rows what was counted, people first
public record Measured(List<Row> rows) {
    private static final String FILE = "measured.tsv";
    private static final int COLUMNS = 5;

    /// Copies the list.
    public Measured {
        rows = List.copyOf(rows);
    }

    /// What a row is about.
    public enum Sort {
        /// Whether an account is the one of somebody on the school's lists.
        PEOPLE,
        /// What a text says.
        TEXTS,
        /// Where a picture was taken, by all that is known of it but the picture itself.
        PICTURES
    }

    /// One thing that was counted.
    ///
    /// @param sort what it is about
    /// @param name what was looked for, in words
    /// @param there how many there were
    /// @param found how many of them were found
    /// @param wrong how many were shown that were none
    public record Row(Sort sort, String name, int there, int found, int wrong) {
        /// How many were there and not found.
        public int missed() {
            return there - found;
        }
    }

    /// The figures of this version.
    public static Measured shipped() {
        try (InputStream in = Measured.class.getResourceAsStream(FILE);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in, FILE),
                                        StandardCharsets.UTF_8))) {
            return new Measured(
                    lines.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(Measured::row)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": a row has " + cells.length + " columns");
        }
        return new Row(
                Sort.valueOf(cells[0]),
                cells[1],
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]));
    }
}
