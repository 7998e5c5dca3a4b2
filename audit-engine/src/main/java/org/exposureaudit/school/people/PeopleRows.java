package org.exposureaudit.school.people;

import java.util.BitSet;
import org.exposureaudit.school.table.CsvRows.Row;

/// Makes people of the rows below a header it has recognised.
interface PeopleRows {
    /// The columns it reads; nothing else of a row is ever seen.
    BitSet positions();

    /// One row.
    void row(Row row);
}
