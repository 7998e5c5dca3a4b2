package org.exposureaudit.school.people;

import java.util.BitSet;
import org.exposureaudit.school.people.ListRead.Form;
import org.exposureaudit.school.table.CsvRows.Row;

/// Makes people of the rows below a header it has recognised.
interface PeopleRows {
    /// What sort of list it is.
    Form form();

    /// The columns it reads; nothing else of a row is ever seen.
    BitSet positions();

    /// One row.
    void row(Row row);
}
