package org.exposureaudit.school.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.PersonBuilder;
import org.exposureaudit.school.people.ListRead.Form;
import org.exposureaudit.school.people.MisColumn.Part;
import org.exposureaudit.school.table.CsvRows.Row;
import org.exposureaudit.school.table.DateForms;

/// Reads rows of lists as school systems export them: pupils with their contacts, contacts alone, staff.
final class MisCsv implements PeopleRows {
    private static final int SELF = 0;

    private final MisHeader header;
    private final PeopleList list;

    private MisCsv(MisHeader header, PeopleList list) {
        this.header = header;
        this.list = list;
    }

    /// A reader of the rows below this one, where it is the header of such a list.
    static Optional<PeopleRows> under(List<String> row, PeopleList list) {
        return MisHeader.of(row).map(header -> new MisCsv(header, list));
    }

    @Override
    public Form form() {
        return switch (header.sort()) {
            case PUPILS -> Form.PUPILS;
            case CONTACTS -> Form.CONTACTS;
            case STAFF -> Form.STAFF;
        };
    }

    @Override
    public BitSet positions() {
        return header.positions();
    }

    @Override
    public void row(Row row) {
        switch (header.sort()) {
            case PUPILS -> pupil(row);
            case STAFF -> self(row, Role.COLLEAGUE).ifPresent(list::add);
            case CONTACTS -> {
                String pupil = header.text(row, SELF, Part.ID);
                contacts(row).forEach(contact -> list.joins().contact(pupil, contact));
            }
        }
    }

    private void pupil(Row row) {
        LocalDate leaving =
                list.date(header.text(row, SELF, Part.LEAVING), header.place(row, Part.LEAVING));
        Role role = list.roleOn(Role.PUPIL, leaving);
        Optional<PersonBuilder> pupil = self(row, role);
        if (pupil.isEmpty()) {
            return;
        }
        list.add(pupil.get().left(leaving));
        Names names = names(row, SELF);
        list.joins().pupil(header.text(row, SELF, Part.ID), names, role);
        for (PersonBuilder contact : contacts(row)) {
            list.add(
                    contact.role(role == Role.PUPIL ? Role.PARENT : Role.EX_PARENT)
                            .relatedTo(List.of(names.full())));
        }
    }

    private Optional<PersonBuilder> self(Row row, Role role) {
        Names names = names(row, SELF);
        if (names.full().isEmpty()) {
            list.problem(
                    "row " + row.number(),
                    "There is no name in this row, so it was left out. Fill in forename and surname.");
            return Optional.empty();
        }
        LocalDate born =
                list.date(header.text(row, SELF, Part.BIRTH), header.place(row, Part.BIRTH));
        LocalDate leaving =
                DateForms.parse(header.text(row, SELF, Part.LEAVING)).orElse(LocalDate.MAX);
        Part yearPart = role == Role.EX_PUPIL ? Part.LEAVING_YEAR : Part.YEAR;
        String year = list.yearGroup(header.text(row, SELF, yearPart), header.place(row, yearPart));
        return Optional.of(
                Person.of(role, names)
                        .birth(list.birth(born, year, leaving))
                        .yearGroup(role == Role.COLLEAGUE ? "" : year)
                        .phones(phones(row, SELF))
                        .emails(emails(row, SELF)));
    }

    private List<PersonBuilder> contacts(Row row) {
        List<PersonBuilder> contacts = new ArrayList<>();
        for (int number : header.contacts()) {
            String relation = header.text(row, number, Part.RELATION);
            if (Relation.isFamily(relation, header.text(row, number, Part.RESPONSIBILITY))) {
                List<Names> people = contactNames(row, number);
                for (Names names : people) {
                    boolean first = contacts.isEmpty() || people.size() == 1;
                    contacts.add(
                            Person.of(Role.PARENT, names)
                                    .phones(first ? phones(row, number) : List.of())
                                    .emails(first ? emails(row, number) : List.of()));
                }
            }
        }
        return contacts;
    }

    private List<Names> contactNames(Row row, int number) {
        Names names = names(row, number);
        if (!header.text(row, number, Part.WHOLE_NAME).isEmpty()
                && header.text(row, number, Part.SURNAME).isEmpty()) {
            return WholeNames.all(header.text(row, number, Part.WHOLE_NAME));
        }
        return names.full().isEmpty() ? List.of() : List.of(names);
    }

    // What a system calls legal is a former name here where another is used.
    private Names names(Row row, int owner) {
        String legalForename = header.text(row, owner, Part.LEGAL_FORENAME);
        String legalSurname = header.text(row, owner, Part.LEGAL_SURNAME);
        String forename =
                first(
                        header.text(row, owner, Part.FORENAME),
                        header.text(row, owner, Part.PREFERRED_FORENAME),
                        legalForename);
        String surname =
                first(
                        header.text(row, owner, Part.SURNAME),
                        header.text(row, owner, Part.PREFERRED_SURNAME),
                        legalSurname);
        String whole = header.text(row, owner, Part.WHOLE_NAME);
        if (surname.isEmpty() && !whole.isEmpty()) {
            return WholeNames.one(whole);
        }
        return new Names(
                forename,
                header.text(row, owner, Part.MIDDLE),
                other(header.text(row, owner, Part.PREFERRED_FORENAME), forename),
                other(legalForename, forename),
                surname,
                other(header.text(row, owner, Part.PREFERRED_SURNAME), surname),
                List.of(other(legalSurname, surname)));
    }

    private List<String> phones(Row row, int owner) {
        return header.texts(row, owner, Part.PHONE).stream()
                .flatMap(cell -> PeopleList.phones(cell).stream())
                .toList();
    }

    private List<String> emails(Row row, int owner) {
        return header.texts(row, owner, Part.EMAIL).stream()
                .flatMap(cell -> PeopleList.handles(cell).stream())
                .toList();
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String other(String name, String than) {
        return name.equals(than) ? "" : name;
    }
}
