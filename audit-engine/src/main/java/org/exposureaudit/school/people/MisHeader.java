package org.exposureaudit.school.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.school.people.MisColumn.Part;
import org.exposureaudit.school.table.CsvRows.Row;

/// The columns of a list as school systems export it: which belong to the pupil, which to which contact.
///
/// Some systems give pupil and contact the same names for their columns; then the second of a name is the contact's, and so is what
/// stands behind the first column that only contacts have.
///
/// @param columns the columns that matter
/// @param sort whose list it is
record MisHeader(List<MisColumn> columns, Sort sort) {
    private static final int MOST_CONTACTS = 9;

    /// Whose list it is.
    enum Sort {
        /// A row for each pupil, with or without contacts.
        PUPILS,
        /// A row for each contact, who belongs to a pupil known by number alone.
        CONTACTS,
        /// A row for each member of staff.
        STAFF
    }

    /// The header in this row, where it is one of a school system.
    static Optional<MisHeader> of(List<String> row) {
        List<MisColumn> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            MisColumn.of(row.get(i), i).ifPresent(found::add);
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        found.forEach(column -> parts.add(column.part()));
        boolean named =
                parts.contains(Part.SURNAME)
                        || parts.contains(Part.WHOLE_NAME)
                        || parts.contains(Part.PREFERRED_SURNAME);
        if (!named || found.size() < 2) {
            return Optional.empty();
        }
        return sort(found, parts).map(sort -> new MisHeader(owned(found, sort), sort));
    }

    private static Optional<Sort> sort(List<MisColumn> columns, Set<Part> parts) {
        if (parts.contains(Part.STAFF_MARK)) {
            return Optional.of(Sort.STAFF);
        }
        boolean pupils =
                parts.contains(Part.BIRTH)
                        || parts.contains(Part.YEAR)
                        || parts.contains(Part.PUPIL_MARK)
                        || parts.contains(Part.LEAVING);
        boolean contacts = columns.stream().anyMatch(column -> column.owner() > 0);
        boolean namesOnce =
                columns.stream().filter(column -> column.part() == Part.SURNAME).count() == 1;
        if (contacts && !pupils && namesOnce && parts.contains(Part.ID)) {
            return Optional.of(Sort.CONTACTS);
        }
        return pupils || contacts || parts.contains(Part.ID)
                ? Optional.of(Sort.PUPILS)
                : Optional.empty();
    }

    private static List<MisColumn> owned(List<MisColumn> columns, Sort sort) {
        List<MisColumn> owned = new ArrayList<>();
        Set<Part> seen = EnumSet.noneOf(Part.class);
        boolean contactsBegun = false;
        for (MisColumn column : columns) {
            contactsBegun |= column.part().isContactsAlone();
            boolean second = column.owner() == 0 && !seen.add(column.part());
            boolean theirs =
                    switch (column.part()) {
                        case FORENAME, SURNAME, MIDDLE, WHOLE_NAME ->
                                second || sort == Sort.CONTACTS;
                        case EMAIL, PHONE -> contactsBegun || sort == Sort.CONTACTS;
                        default -> false;
                    };
            owned.add(theirs && column.owner() == 0 ? column.ofContact() : column);
        }
        return owned;
    }

    /// The positions to keep.
    BitSet positions() {
        BitSet positions = new BitSet();
        columns.stream()
                .filter(column -> column.part().isRead())
                .forEach(column -> positions.set(column.position()));
        return positions;
    }

    /// The first text of this part that a row has for this owner; empty where there is none.
    String text(Row row, int owner, Part part) {
        return texts(row, owner, part).stream().findFirst().orElse("");
    }

    /// Every text of this part that a row has for this owner.
    List<String> texts(Row row, int owner, Part part) {
        return columns.stream()
                .filter(column -> column.owner() == owner && column.part() == part)
                .map(column -> row.cell(column.position()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /// The name of the column of this part, for messages.
    String place(Row row, Part part) {
        return "row "
                + row.number()
                + ", column "
                + columns.stream()
                        .filter(column -> column.owner() == 0 && column.part() == part)
                        .map(column -> letters(column.position()))
                        .findFirst()
                        .orElse("A");
    }

    /// The numbers of the contacts the header has room for.
    List<Integer> contacts() {
        return columns.stream()
                .map(MisColumn::owner)
                .filter(owner -> owner > 0)
                .distinct()
                .sorted()
                .limit(MOST_CONTACTS)
                .toList();
    }

    // As spreadsheets letter their columns.
    private static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
