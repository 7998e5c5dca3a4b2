package org.exposureaudit.identity.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the tables of names: lines of columns parted by tabs, columns of words parted by commas, `#` before a remark.
final class Tables {
    private static final String FOLDER = "/org/exposureaudit/identity/";

    private Tables() {}

    /// The rows of a table, each as its columns, each column as its words.
    static List<List<List<String>>> read(String table) {
        try (InputStream in = Tables.class.getResourceAsStream(FOLDER + table)) {
            if (in == null) {
                throw new IllegalStateException("The table " + table + " is not in the program.");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(columns -> columns.stream().map(Tables::words).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(",", -1));
    }
}
