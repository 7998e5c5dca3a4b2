package org.exposureaudit.school.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.people.ListRead.Form;
import org.exposureaudit.school.table.CsvRows.Row;
import org.exposureaudit.school.table.Header;

/// Reads rows of our own list of people, `roster.csv`: one person a row, with a role.
final class RosterCsv implements PeopleRows {
    /// The columns without which a list is not ours.
    static final Set<String> NEEDED = Set.of("role", "forename", "surname");

    private static final Set<String> OURS_ALONE = Set.of("handles", "related_to");

    private static final Set<String> KNOWN =
            new LinkedHashSet<>(
                    List.of(
                            "role",
                            "forename",
                            "middle_names",
                            "preferred_forename",
                            "former_forename",
                            "surname",
                            "preferred_surname",
                            "former_surname",
                            "date_of_birth",
                            "year_group",
                            "leaving_date",
                            "handles",
                            "related_to",
                            "phone",
                            "email"));

    private final Header header;
    private final PeopleList list;

    private RosterCsv(Header header, PeopleList list) {
        this.header = header;
        this.list = list;
    }

    /// A reader of the rows below this one, where it is the header of such a list.
    static Optional<PeopleRows> under(List<String> row, PeopleList list) {
        return Header.of(row, NEEDED, KNOWN).map(header -> new RosterCsv(header, list));
    }

    /// Whether a header was meant to be that of such a list: it has a column that no school system's list has by this name.
    static boolean isMeant(List<String> row) {
        return row.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .anyMatch(OURS_ALONE::contains);
    }

    @Override
    public Form form() {
        return Form.ROSTER;
    }

    @Override
    public BitSet positions() {
        return header.positions();
    }

    @Override
    public void row(Row row) {
        Optional<Role> role = Role.of(header.text(row, "role"));
        if (role.isEmpty()) {
            list.problem(
                    place(row, "role"),
                    "This role is not known, so the row was left out. Use one of "
                            + Arrays.stream(Role.values())
                                    .map(Role::label)
                                    .collect(Collectors.joining(", "))
                            + ".");
        } else if (header.text(row, "forename").isEmpty()
                && header.text(row, "surname").isEmpty()) {
            list.problem(
                    place(row, "surname"),
                    "There is no name in this row, so it was left out. Fill in forename and surname.");
        } else {
            person(row, role.get());
        }
    }

    private void person(Row row, Role role) {
        LocalDate leaving = list.date(header.text(row, "leaving_date"), place(row, "leaving_date"));
        LocalDate born = list.date(header.text(row, "date_of_birth"), place(row, "date_of_birth"));
        String year = list.yearGroup(header.text(row, "year_group"), place(row, "year_group"));
        list.add(
                Person.of(list.roleOn(role, leaving), names(row))
                        .birth(list.birth(born, year, leaving))
                        .yearGroup(year)
                        .left(leaving)
                        .handles(PeopleList.handles(header.text(row, "handles")))
                        .relatedTo(PeopleList.parts(header.text(row, "related_to")))
                        .phones(PeopleList.phones(header.text(row, "phone")))
                        .emails(PeopleList.handles(header.text(row, "email"))));
    }

    private Names names(Row row) {
        return new Names(
                header.text(row, "forename"),
                header.text(row, "middle_names"),
                header.text(row, "preferred_forename"),
                header.text(row, "former_forename"),
                header.text(row, "surname"),
                header.text(row, "preferred_surname"),
                PeopleList.parts(header.text(row, "former_surname")));
    }

    private static String place(Row row, String column) {
        return "row " + row.number() + ", column " + column;
    }
}
