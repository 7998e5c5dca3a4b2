package org.exposureaudit.school.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.people.ListRead.Form;
import org.exposureaudit.school.table.TextEncoding;
import org.exposureaudit.source.SourceFile;

/// Names somebody typed, for use without any list: lines such as `pupil: Ann Dell; Cy Fox`.
final class TypedNames {
    private static final int MOST_LINES = 5_000;

    private TypedNames() {}

    /// Adds the people of such a file to a list. Empty lines and lines that begin with `#` are passed over.
    static void read(SourceFile file, PeopleList list) {
        list.is(Form.TYPED);
        try (BufferedReader lines = new BufferedReader(TextEncoding.open(file))) {
            int number = 0;
            for (String line = lines.readLine();
                    line != null && number < MOST_LINES;
                    line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    line(line, number, list);
                }
            }
        } catch (IOException _) {
            throw new InvalidSchoolException(
                    list.file()
                            + " cannot be read. Check that it is there and not open elsewhere.");
        }
    }

    private static void line(String line, int number, PeopleList list) {
        int colon = line.indexOf(':');
        Optional<Role> role =
                colon < 0 ? Optional.empty() : Role.of(singular(line.substring(0, colon)));
        if (role.isEmpty()) {
            list.problem(
                    "line " + number,
                    "This line does not begin with a role, so it was left out. Write it as pupil: Forename Surname.");
            return;
        }
        for (String name : PeopleList.parts(line.substring(colon + 1))) {
            Names names = WholeNames.one(name);
            if (!names.full().isEmpty()) {
                list.add(Person.of(role.get(), names));
            }
        }
    }

    private static String singular(String role) {
        String plain = role.strip();
        return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
