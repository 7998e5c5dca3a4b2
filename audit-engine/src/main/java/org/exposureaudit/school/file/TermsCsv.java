package org.exposureaudit.school.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Calendar.Entry;
import org.exposureaudit.school.Calendar.Kind;
import org.exposureaudit.school.table.CsvRows;
import org.exposureaudit.school.table.CsvRows.Row;
import org.exposureaudit.school.table.DateForms;
import org.exposureaudit.school.table.Header;
import org.exposureaudit.source.SourceFile;

/// Reads `terms.csv`. A wrong row is an error and not left out: a gap in the calendar would clear what it should not.
final class TermsCsv {
    private static final Set<String> NEEDED = Set.of("kind", "first_day", "last_day");
    private static final Set<String> KNOWN =
            new LinkedHashSet<>(List.of("kind", "name", "first_day", "last_day"));

    private final String file;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<Header> header = Optional.empty();

    private TermsCsv(String file) {
        this.file = file;
    }

    /// The rows of the calendar.
    static List<Entry> read(SourceFile source) {
        TermsCsv terms = new TermsCsv(source.name());
        boolean found =
                CsvRows.read(
                        source,
                        row -> {
                            terms.header = Header.of(row, NEEDED, KNOWN);
                            return terms.header.map(Header::positions);
                        },
                        terms::row);
        if (!found) {
            throw new InvalidSchoolException(
                    terms.file + ": the first row must be kind,name,first_day,last_day.");
        }
        return terms.entries;
    }

    private void row(Row row) {
        Kind kind =
                Kind.of(text(row, "kind"))
                        .orElseThrow(() ->
                                wrong(
                                        row,
                                        "kind",
                                        "use term, holiday, inset, bank-holiday, trip or event"));
        LocalDate first = date(row, "first_day");
        LocalDate last = text(row, "last_day").isEmpty() ? first : date(row, "last_day");
        if (last.isBefore(first)) {
            throw wrong(row, "last_day", "the last day is before the first");
        }
        entries.add(new Entry(kind, text(row, "name"), first, last));
    }

    private LocalDate date(Row row, String column) {
        return DateForms.parse(text(row, column))
                .orElseThrow(
                        () -> wrong(row, column, "this is not a date; write it as 2026-09-01"));
    }

    private String text(Row row, String column) {
        return header.map(columns -> columns.text(row, column)).orElse("");
    }

    private InvalidSchoolException wrong(Row row, String column, String what) {
        return new InvalidSchoolException(
                file + ", row " + row.number() + ", column " + column + ": " + what + ".");
    }

    /// The calendar of these rows.
    static Calendar calendar(List<Entry> entries, SchoolJson school) {
        return new Calendar(
                entries,
                school.establishments().stream().flatMap(each -> each.hours().stream()).toList());
    }
}
