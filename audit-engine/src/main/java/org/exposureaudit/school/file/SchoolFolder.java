package org.exposureaudit.school.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Roster;
import org.exposureaudit.school.School;

/// Loads the folder in which a school describes itself: `school.json`, `terms.csv` and any number of lists of people.
public final class SchoolFolder {
    private static final String SCHOOL = "school.json";
    private static final String TERMS = "terms.csv";
    private static final String ROSTER = "roster.csv";
    private static final int MOST_FILES = 100;

    private SchoolFolder() {}

    /// The school as of a day. What is wrong with single rows goes to `problems`; the others are kept.
    ///
    /// @throws InvalidSchoolException where a file cannot be used; the message says which, where and what to do
    public static School load(Path folder, LocalDate asOf, Consumer<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidSchoolException(
                    "There is no folder of the name given with --school. Check how it is written and in which folder it lies.");
        }
        if (!Files.isRegularFile(folder.resolve(SCHOOL))) {
            throw new InvalidSchoolException(
                    "There is no school.json in the school folder. It names the school and its hours; "
                            + "copy the one of a sample school and change it.");
        }
        SchoolJson school = SchoolJson.read(folder.resolve(SCHOOL), asOf);
        Calendar calendar = calendar(folder.resolve(TERMS), school, problems);
        List<Person> people = new ArrayList<>();
        for (Path file : listsIn(folder)) {
            people.addAll(people(file, school.referenceDate(), problems));
        }
        if (people.isEmpty()) {
            problems.accept(
                    new Problem(
                            Problem.Kind.COVERAGE,
                            "school folder",
                            "There is no list of people, so nobody can be recognised. Add roster.csv or an export of the "
                                    + "school's system."));
        }
        return new School(
                asOf,
                school.zone(),
                school.establishments(),
                school.namesakes(),
                calendar,
                new Roster(SamePeople.of(people)));
    }

    private static Calendar calendar(Path terms, SchoolJson school, Consumer<Problem> problems) {
        if (!Files.isRegularFile(terms)) {
            problems.accept(
                    new Problem(
                            Problem.Kind.COVERAGE,
                            TERMS,
                            "There is no terms.csv in the school folder, so nothing was compared with school hours."));
            return Calendar.EMPTY;
        }
        Calendar calendar = TermsCsv.calendar(TermsCsv.read(terms), school);
        if (!calendar.knowsHours()) {
            problems.accept(
                    new Problem(
                            Problem.Kind.COVERAGE,
                            TERMS,
                            "Terms in terms.csv or hours in school.json are missing, so nothing was compared with school "
                                    + "hours."));
        }
        return calendar;
    }

    private static List<Path> listsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isList(file.getFileName().toString()))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException _) {
            throw new InvalidSchoolException(
                    "The school folder cannot be read. Check that it is there.");
        }
    }

    private static boolean isList(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.endsWith(".csv") && !plain.equals(TERMS) && !plain.startsWith(".");
    }

    private static List<Person> people(Path file, LocalDate day, Consumer<Problem> problems) {
        PeopleList list = new PeopleList(file.getFileName().toString(), day, problems);
        if (PeopleCsv.read(file, list)) {
            return list.people();
        }
        if (list.file().equalsIgnoreCase(ROSTER)) {
            throw new InvalidSchoolException(
                    ROSTER
                            + ": the first row must name the columns; role, forename and surname are needed, "
                            + "date_of_birth, year_group, related_to, phone and email help.");
        }
        problems.accept(
                new Problem(
                        Problem.Kind.SCHOOL,
                        list.file(),
                        "The columns of this list are not known, so it was left out. Use the columns of roster.csv."));
        return List.of();
    }
}
