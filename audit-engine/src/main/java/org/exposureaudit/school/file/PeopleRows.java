package org.exposureaudit.school.file;

import org.exposureaudit.school.file.CsvRows.Row;

/// Makes people of the rows below a header it has recognised.
interface PeopleRows {
    /// The columns it reads; nothing else of a row is ever seen.
    Header header();

    /// One row.
    void row(Row row);
}
