package org.exposureaudit.school.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Roster;
import org.exposureaudit.school.School;
import org.exposureaudit.school.people.PeopleFolder;

/// Loads the folder in which a school describes itself: `school.json`, `terms.csv` and any number of lists of people.
public final class SchoolFolder {
    private static final String SCHOOL = "school.json";
    private static final String TERMS = "terms.csv";

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
        List<Person> people =
                new PeopleFolder(school.referenceDate(), school::isOwnName, problems).read(folder);
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
                new Roster(people));
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
}
