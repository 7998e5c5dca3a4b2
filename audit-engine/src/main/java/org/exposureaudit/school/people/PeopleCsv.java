package org.exposureaudit.school.people;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.exposureaudit.school.table.CsvRows;
import org.exposureaudit.source.SourceFile;

/// Reads a CSV of people in any form that is known, told apart by the header.
final class PeopleCsv {
    private static final List<BiFunction<List<String>, PeopleList, Optional<PeopleRows>>> OURS =
            List.of(RosterCsv::under);
    private static final List<BiFunction<List<String>, PeopleList, Optional<PeopleRows>>> FORMS =
            List.of(RosterCsv::under, MisCsv::under);

    private final PeopleList list;
    private Optional<PeopleRows> rows = Optional.empty();

    private PeopleCsv(PeopleList list) {
        this.list = list;
    }

    /// Adds the people of a file to a list; says whether its form is known.
    static boolean read(SourceFile file, PeopleList list) {
        PeopleCsv csv = new PeopleCsv(list);
        return CsvRows.read(
                file, csv::recognise, row -> csv.rows.ifPresent(known -> known.row(row)));
    }

    private void note(List<String> header, PeopleRows known) {
        list.is(known.form());
        BitSet read = known.positions();
        for (int i = 0; i < header.size(); i++) {
            if (read.get(i)) {
                list.keeps(header.get(i));
            } else {
                list.drops(header.get(i));
            }
        }
    }

    // A list of ours without a column it needs is not taken for a school system's, which would
    // make everybody on it a pupil.
    private Optional<BitSet> recognise(List<String> header) {
        boolean ours = list.isRoster() || RosterCsv.isMeant(header);
        rows =
                (ours ? OURS : FORMS)
                        .stream()
                                .map(form -> form.apply(header, list))
                                .flatMap(Optional::stream)
                                .findFirst();
        rows.ifPresent(known -> note(header, known));
        return rows.map(PeopleRows::positions);
    }
}
