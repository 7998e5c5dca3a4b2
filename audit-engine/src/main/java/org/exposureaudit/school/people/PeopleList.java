package org.exposureaudit.school.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Birth;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.PersonBuilder;
import org.exposureaudit.school.YearGroup;
import org.exposureaudit.school.people.ListRead.Form;
import org.exposureaudit.school.table.DateForms;

/// One list of people while it is read: collects people and says what could not be understood, by file, row and column.
final class PeopleList {
    private static final int MOST_PROBLEMS = 50;
    private static final Pattern PARTS = Pattern.compile("\\s*[;|\\n]\\s*");
    private static final Pattern HANDLES = Pattern.compile("[;|,\\s]+");
    private static final Pattern PHONES = Pattern.compile("\\s*[;|,/\\n]\\s*");

    private final String file;
    private final LocalDate day;
    private final Joins joins;
    private final Consumer<Problem> problems;
    private final List<Person> people = new ArrayList<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private final Set<String> dropped = new LinkedHashSet<>();
    private Form form = Form.UNKNOWN;
    private int reported;

    /// A list in this file.
    ///
    /// @param day the day for which its year groups hold
    /// @param joins ties it to the school's other lists
    PeopleList(String file, LocalDate day, Joins joins, Consumer<Problem> problems) {
        this.file = file;
        this.day = day;
        this.joins = joins;
        this.problems = problems;
    }

    /// The people so far.
    List<Person> people() {
        return people;
    }

    String file() {
        return file;
    }

    /// Whether it must be a list of ours.
    boolean isRoster() {
        return file.toLowerCase(Locale.ROOT).equals(PeopleLists.ROSTER);
    }

    /// Notes what sort of list it is.
    void is(Form sort) {
        form = sort;
    }

    /// Notes the name of a column or element that is read.
    void keeps(String name) {
        kept.add(name.strip());
    }

    /// Notes the name of a column or element that is passed over.
    void drops(String name) {
        if (!name.isBlank() && dropped.size() < ListRead.MOST_DROPPED) {
            dropped.add(name.strip());
        }
    }

    /// What it gave.
    ListRead read() {
        return new ListRead(file, form, people.size(), List.copyOf(kept), List.copyOf(dropped));
    }

    /// What ties it to the school's other lists.
    Joins joins() {
        return joins;
    }

    /// Adds somebody.
    void add(PersonBuilder person) {
        people.add(person.build(people.size()));
    }

    /// Reports a value or row that was not understood.
    ///
    /// @param place such as `row 5, column date_of_birth`
    void problem(String place, String message) {
        if (++reported < MOST_PROBLEMS) {
            problems.accept(new Problem(Problem.Kind.SCHOOL, file + ", " + place, message));
        } else if (reported == MOST_PROBLEMS) {
            problems.accept(
                    new Problem(
                            Problem.Kind.CAPPED,
                            file,
                            "More rows of this list have problems than are shown. Check that it is the right list."));
        }
    }

    /// The date a cell holds, [LocalDate#MAX] where it holds none.
    LocalDate date(String text, String place) {
        if (text.isEmpty()) {
            return LocalDate.MAX;
        }
        return DateForms.parse(text)
                .orElseGet(() -> {
                    problem(
                            place,
                            "This is not a date, so it was left out. Write it as 2026-09-01.");
                    return LocalDate.MAX;
                });
    }

    /// The year group a cell holds, or an empty text.
    String yearGroup(String text, String place) {
        if (text.isEmpty()) {
            return "";
        }
        return YearGroup.parse(text)
                .map(YearGroup::label)
                .orElseGet(() -> {
                    problem(
                            place,
                            "This is not a year group, so it was left out. Write it as YR or Y6.");
                    return "";
                });
    }

    /// What a date of birth, else a year group, says about when somebody was born. The year group of somebody who has left is the one
    /// they left in.
    Birth birth(LocalDate born, String yearGroup, LocalDate leaving) {
        if (!born.equals(LocalDate.MAX)) {
            return new Birth.On(born);
        }
        LocalDate then = leaving.isBefore(day) ? leaving : day;
        return YearGroup.parse(yearGroup)
                .map(group -> group.bornWhenOn(then))
                .orElse(Birth.UNKNOWN);
    }

    /// A role, but that a pupil whose last day has passed is a former pupil.
    Role roleOn(Role role, LocalDate leaving) {
        return role == Role.PUPIL && leaving.isBefore(day) ? Role.EX_PUPIL : role;
    }

    /// The parts of a cell between semicolons, bars or line ends.
    static List<String> parts(String cell) {
        return split(PARTS, cell);
    }

    /// The user names of a cell, without `@`.
    static List<String> handles(String cell) {
        return split(HANDLES, cell).stream()
                .map(handle -> handle.startsWith("@") ? handle.substring(1) : handle)
                .toList();
    }

    /// The telephone numbers of a cell.
    static List<String> phones(String cell) {
        return split(PHONES, cell);
    }

    private static List<String> split(Pattern separator, String cell) {
        return Arrays.stream(separator.split(cell, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
