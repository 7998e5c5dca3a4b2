package org.exposureaudit.school.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Roster;
import org.exposureaudit.school.School;
import org.exposureaudit.school.people.PeopleLists;
import org.exposureaudit.source.SourceFile;

/// Reads the files by which a school describes itself, wherever their bytes are.
public final class SchoolFiles {
    /// The file that names the school.
    public static final String SCHOOL = "school.json";

    /// The file of its terms.
    public static final String TERMS = "terms.csv";

    private final List<SourceFile> files;
    private final LocalDate asOf;
    private final List<Problem> problems = new ArrayList<>();

    private SchoolFiles(List<SourceFile> files, LocalDate asOf) {
        this.files = files;
        this.asOf = asOf;
    }

    /// The school these files describe as of a day. Without a `school.json` only its people and terms are known.
    ///
    /// @throws InvalidSchoolException where a file cannot be used; the message says which, where and what to do
    public static SchoolReading read(List<SourceFile> files, LocalDate asOf) {
        return new SchoolFiles(files, asOf).read();
    }

    private SchoolReading read() {
        SchoolJson school =
                file(SCHOOL)
                        .map(file -> SchoolJson.read(file, asOf))
                        .orElseGet(() -> new SchoolJson(asOf, School.UK, List.of(), ""));
        Calendar calendar = calendar(school);
        PeopleLists lists =
                new PeopleLists(school.referenceDate(), school::isOwnName, problems::add);
        List<Person> people = lists.read(files);
        if (people.isEmpty()) {
            problems.add(
                    new Problem(
                            Problem.Kind.COVERAGE,
                            "school folder",
                            "There is no list of people, so nobody can be recognised. Add roster.csv or an export of the "
                                    + "school's system."));
        }
        School read =
                new School(
                        asOf,
                        school.zone(),
                        school.establishments(),
                        school.namesakes(),
                        calendar,
                        new Roster(people),
                        List.of());
        return new SchoolReading(read, lists.lists(), problems);
    }

    private Calendar calendar(SchoolJson school) {
        Optional<SourceFile> terms = file(TERMS);
        if (terms.isEmpty()) {
            problems.add(
                    new Problem(
                            Problem.Kind.COVERAGE,
                            TERMS,
                            "There is no terms.csv in the school folder, so nothing was compared with school hours."));
            return Calendar.EMPTY;
        }
        Calendar calendar = TermsCsv.calendar(TermsCsv.read(terms.get()), school);
        if (!calendar.knowsHours()) {
            problems.add(
                    new Problem(
                            Problem.Kind.COVERAGE,
                            TERMS,
                            "Terms in terms.csv or hours in school.json are missing, so nothing was compared with school "
                                    + "hours."));
        }
        return calendar;
    }

    private Optional<SourceFile> file(String name) {
        return files.stream().filter(file -> file.name().equalsIgnoreCase(name)).findFirst();
    }
}
