package org.exposureaudit.school.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.exposureaudit.problem.InvalidSchoolException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Person;
import org.exposureaudit.source.SourceFile;

/// Reads every list of people among a school's files and makes one roster of them: our own `roster.csv`, exports of school systems,
/// transfer files, and names typed by hand.
public final class PeopleLists {
    /// The name of our own list.
    static final String ROSTER = "roster.csv";

    private static final String TERMS = "terms.csv";
    private static final String TYPED = "names.txt";
    private static final int MOST_FILES = 100;

    private final LocalDate day;
    private final Predicate<String> isOwnName;
    private final Consumer<Problem> problems;
    private final Joins joins = new Joins();
    private final List<ListRead> read = new ArrayList<>();

    /// A reader of such lists.
    ///
    /// @param day the day for which the lists' year groups hold
    /// @param isOwnName tells whether a school's name is one of this school's
    public PeopleLists(LocalDate day, Predicate<String> isOwnName, Consumer<Problem> problems) {
        this.day = day;
        this.isOwnName = isOwnName;
        this.problems = problems;
    }

    /// Everybody on the lists among these files, each once. To be called once.
    public List<Person> read(List<SourceFile> files) {
        List<Person> people = new ArrayList<>();
        for (SourceFile file : listsAmong(files)) {
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

    /// What each list gave, in the order in which they were read.
    public List<ListRead> lists() {
        return List.copyOf(read);
    }

    private static List<SourceFile> listsAmong(List<SourceFile> files) {
        return files.stream()
                .filter(file -> isList(name(file)))
                .sorted(Comparator.comparing(SourceFile::name))
                .limit(MOST_FILES)
                .toList();
    }

    private static String name(SourceFile file) {
        return file.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isList(String name) {
        boolean list = name.endsWith(".csv") || name.endsWith(".xml") || name.equals(TYPED);
        return list && !name.equals(TERMS) && !name.startsWith(".");
    }

    // Without roster.csv nothing can be checked; a broken list beside others is left out and said.
    private List<Person> list(SourceFile file) {
        PeopleList list = new PeopleList(file.name(), day, joins, problems);
        try {
            return people(file, list);
        } finally {
            read.add(list.read());
        }
    }

    private List<Person> people(SourceFile file, PeopleList list) {
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

    private boolean isRead(SourceFile file, PeopleList list) {
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
