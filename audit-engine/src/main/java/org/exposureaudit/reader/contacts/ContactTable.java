package org.exposureaudit.reader.contacts;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.contacts.ContactColumns.Column;
import org.exposureaudit.reader.format.CsvRecords;

/// Reads the tables Google and Outlook write, one person a row.
final class ContactTable {
    private static final Pattern SEVERAL = Pattern.compile(" ::: ");
    private static final Pattern GROUPS = Pattern.compile(" ::: |;");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()./-]{5,24}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    // The group everybody is in says nothing.
    private static final String EVERYBODY = "mycontacts";

    private final List<Column> columns;
    private final ContactCard card = new ContactCard();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, StringJoiner> addresses = new LinkedHashMap<>();

    private ContactTable(List<Column> columns) {
        this.columns = columns;
    }

    /// Reads a file.
    static void read(FileReading file) throws IOException {
        ContactColumns columns = ContactColumns.of(CsvRecords.header(file.file()));
        if (!columns.isAddressBook()) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This table does not have the columns of an address book. Please export your contacts again.");
            return;
        }
        CsvRecords.each(
                file,
                (cells, at) -> {
                    ContactTable row = new ContactTable(columns.uses());
                    if (columns.isForeign()) {
                        row.byShape(cells);
                    } else {
                        row.byName(cells);
                    }
                    row.card.handOn(file, at);
                });
    }

    private void byName(List<String> cells) {
        StringJoiner parts = new StringJoiner(" ");
        int count = Math.min(cells.size(), columns.size());
        for (int i = 0; i < count; i++) {
            Column column = columns.get(i);
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            if (column.use() == ContactColumns.Use.NAME_PART) {
                parts.add(cell);
            } else {
                take(column, cell);
            }
        }
        card.name(parts.toString());
        addresses.values().forEach(address -> card.note(address.toString()));
    }

    private void take(Column column, String cell) {
        switch (column.use()) {
            case FULL_NAME -> card.name(cell);
            case OTHER_NAME -> card.note(capital(column.name()), cell);
            case EMAIL -> several(cell).forEach(card::email);
            case PHONE -> several(cell).forEach(card::phone);
            case ORGANISATION, JOB -> card.organisation(cell);
            case LABEL -> labels.put(column.group(), cell);
            case ADDRESS -> address(column, cell);
            case GROUPS -> groups(cell);
            case NOTE -> note(column, cell);
            case NAME_PART, NONE -> {}
        }
    }

    // Google writes the whole address and then its parts.
    private void address(Column column, String cell) {
        String group = column.group().isEmpty() ? column.name().split(" ", -1)[0] : column.group();
        StringJoiner address = addresses.computeIfAbsent(group, _ -> new StringJoiner(", "));
        String line = String.join(", ", cell.lines().map(String::strip).toList());
        if (!address.toString().contains(line)) {
            address.add(line);
        }
    }

    private void groups(String cell) {
        for (String group : GROUPS.split(cell, -1)) {
            String bare =
                    group.strip().startsWith("*") ? group.strip().substring(1).strip() : group;
            if (!bare.equalsIgnoreCase(EVERYBODY)) {
                card.note(bare);
            }
        }
    }

    private void note(Column column, String cell) {
        boolean plain = column.name().equals("notes") || column.name().startsWith("website");
        String label =
                column.group().isEmpty()
                        ? capital(column.name())
                        : labels.getOrDefault(column.group(), "");
        several(cell).forEach(value -> card.note(plain ? "" : label, value));
    }

    // Names stand first: the whole name and its parts, or the parts alone.
    private void byShape(List<String> cells) {
        for (int i = 3; i < cells.size(); i++) {
            for (String value : several(cells.get(i))) {
                if (EMAIL.matcher(value).matches()) {
                    card.email(value);
                } else if (PHONE.matcher(value).matches()
                        && !columns.get(Math.min(i, columns.size() - 1)).group().isEmpty()) {
                    card.phone(value);
                }
            }
        }
        boolean whole =
                cells.size() > 1
                        && !cells.get(1).isEmpty()
                        && cells.getFirst().startsWith(cells.get(1));
        int parts = Math.min(cells.size(), whole ? 1 : 3);
        card.name(String.join(" ", cells.subList(0, parts)));
    }

    private static List<String> several(String cell) {
        return List.of(SEVERAL.split(cell, -1));
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
