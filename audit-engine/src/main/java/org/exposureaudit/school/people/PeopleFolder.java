package org.exposureaudit.school.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Person;

/// Reads every list of people in a school's folder and makes one roster of them: our own `roster.csv`, exports of school systems,
/// transfer files, and names typed by hand.
public final class PeopleFolder {
    /// The name of our own list.
    static final String ROSTER = "roster.csv";

    private static final String TERMS = "terms.csv";
    private static final String TYPED = "names.txt";
    private static final int MOST_FILES = 100;

    private final LocalDate day;
    private final Predicate<String> isOwnName;
    private final Consumer<Problem> problems;
    private final Joins joins = new Joins();

    /// A reader of such a folder.
    ///
    /// @param day the day for which the lists' year groups hold
    /// @param isOwnName tells whether a school's name is one of this school's
    public PeopleFolder(LocalDate day, Predicate<String> isOwnName, Consumer<Problem> problems) {
        this.day = day;
        this.isOwnName = isOwnName;
        this.problems = problems;
    }

    /// Everybody on the lists of a folder, each once.
    public List<Person> read(Path folder) {
        List<Person> people = new ArrayList<>();
        for (Path file : listsIn(folder)) {
            people.addAll(list(file));
        }
        people.addAll(joins.contacts());
        if (joins.lost() > 0) {
            problems.accept(
                    new Problem(
                            Problem.Kind.SCHOOL,
                            "school folder",
                            joins.lost()
                                    + " contacts belong to pupils by number only and the list of these pupils is not there, "
                                    + "so they were left out. Add the list of pupils."));
        }
        return SamePeople.of(people);
    }

    private static List<Path> listsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isList(name(file)))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException _) {
            throw new InvalidSchoolException(
                    "The school folder cannot be read. Check that it is there.");
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static boolean isList(String name) {
        boolean list = name.endsWith(".csv") || name.endsWith(".xml") || name.equals(TYPED);
        return list && !name.equals(TERMS) && !name.startsWith(".");
    }

    // Without roster.csv nothing can be checked; a broken list beside others is left out and said.
    private List<Person> list(Path file) {
        PeopleList list = new PeopleList(String.valueOf(file.getFileName()), day, joins, problems);
        boolean roster = list.isRoster();
        try {
            if (isRead(file, list)) {
                return list.people();
            }
        } catch (InvalidSchoolException e) {
            if (roster) {
                throw e;
            }
            problems.accept(
                    new Problem(Problem.Kind.SCHOOL, list.file(), String.valueOf(e.getMessage())));
            return list.people();
        }
        if (roster) {
            throw new InvalidSchoolException(
                    ROSTER
                            + ": the first row must name the columns; role, forename and surname are needed, "
                            + "date_of_birth, year_group, related_to, phone and email help.");
        }
        problems.accept(
                new Problem(
                        Problem.Kind.SCHOOL,
                        list.file(),
                        "This is no list of people that is known, so it was left out. Use the columns of roster.csv."));
        return List.of();
    }

    private boolean isRead(Path file, PeopleList list) {
        String name = name(file);
        if (name.equals(TYPED)) {
            TypedNames.read(file, list);
            return true;
        }
        return name.endsWith(".xml")
                ? CtfXml.read(file, list, isOwnName)
                : PeopleCsv.read(file, list);
    }
}
