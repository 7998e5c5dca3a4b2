package org.exposureaudit.web.school;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Establishment;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.School;
import org.exposureaudit.school.file.SchoolReading;
import org.exposureaudit.school.people.ListRead;
import org.exposureaudit.web.http.tag.Count;
import org.exposureaudit.web.http.tag.Fact;
import org.exposureaudit.web.http.tag.Words;

/// What was understood of the school and its people, in words.
///
/// @param name what the school is called; empty where that is not told
/// @param sentence the whole in a line, such as "2 sites, terms 2019 to 2027, 96 people"
/// @param facts what is known of the school, word by word
/// @param counts how many people there are of each sort
/// @param lists what each list of people gave
/// @param problems where something was not understood, and what
/// @param more how many problems are not listed
public record Understood(
        String name,
        String sentence,
        List<Fact> facts,
        List<Count> counts,
        List<PeopleList> lists,
        List<Fact> problems,
        int more) {
    private static final int MOST_PROBLEMS = 50;

    /// Nothing was told.
    static final Understood NOTHING =
            new Understood("", "", List.of(), List.of(), List.of(), List.of(), 0);

    /// One list of people.
    ///
    /// @param file its name
    /// @param form what sort of list it is, and how many entries it gave
    /// @param kept the columns that were read
    /// @param dropped the columns nobody looked at
    public record PeopleList(String file, String form, String kept, String dropped) {}

    /// Copies the lists.
    public Understood {
        facts = List.copyOf(facts);
        counts = List.copyOf(counts);
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
    }

    /// In words.
    static Understood of(SchoolReading reading) {
        School school = reading.school();
        String name =
                school.establishments().isEmpty() ? "" : school.establishments().getFirst().name();
        List<Problem> problems =
                reading.problems().stream()
                        .filter(problem -> problem.kind() != Problem.Kind.COVERAGE)
                        .toList();
        return new Understood(
                name,
                String.join(", ", sentence(school)),
                facts(school),
                counts(school.roster().people()),
                reading.lists().stream().map(Understood::list).toList(),
                problems.stream()
                        .limit(MOST_PROBLEMS)
                        .map(problem -> Fact.of(problem.where(), problem.message()))
                        .toList(),
                Math.max(0, problems.size() - MOST_PROBLEMS));
    }

    private static List<String> sentence(School school) {
        List<String> parts = new ArrayList<>();
        if (school.establishments().size() > 1) {
            parts.add(Words.number(school.establishments().size()) + " sites");
        }
        String terms = terms(school.calendar());
        if (!terms.isEmpty()) {
            parts.add("terms " + terms);
        }
        int people = school.roster().people().size();
        if (people > 0) {
            parts.add(Words.count(people, "person", "people"));
        }
        return parts;
    }

    private static String terms(Calendar calendar) {
        int[] years =
                calendar.entries().stream()
                        .flatMapToInt(entry ->
                                IntStream.of(entry.first().getYear(), entry.last().getYear()))
                        .sorted()
                        .toArray();
        if (years.length == 0) {
            return "";
        }
        int first = years[0];
        int last = years[years.length - 1];
        return first == last ? String.valueOf(first) : first + " to " + last;
    }

    private static List<Fact> facts(School school) {
        List<Fact> facts = new ArrayList<>();
        boolean several = school.establishments().size() > 1;
        for (Establishment each : school.establishments()) {
            add(facts, "Name", several ? each.name() : "");
            add(facts, "Also called", String.join(", ", each.aliases()));
            add(facts, "Address", each.address().isEmpty() ? each.postcode() : each.address());
            add(facts, "Headteacher", each.headteacher());
            add(
                    facts,
                    "School day",
                    each.hours().stream()
                            .map(day -> Words.time(day.start()) + " to " + Words.time(day.end()))
                            .findFirst()
                            .orElse(""));
            add(facts, "Its own addresses", String.join(", ", each.domains()));
        }
        add(facts, "Terms", terms(school.calendar()));
        return facts;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(name, value));
        }
    }

    private static List<Count> counts(List<Person> people) {
        Map<Role, Integer> byRole = new EnumMap<>(Role.class);
        people.forEach(person -> byRole.merge(person.role(), 1, Integer::sum));
        return byRole.entrySet().stream()
                .map(entry ->
                        new Count(noun(entry.getKey(), entry.getValue()), entry.getValue(), false))
                .toList();
    }

    /// What people of a role are called.
    static String noun(Role role, int number) {
        boolean one = number == 1;
        return switch (role) {
            case PUPIL -> one ? "pupil" : "pupils";
            case EX_PUPIL -> one ? "former pupil" : "former pupils";
            case PARENT -> one ? "parent or carer" : "parents and carers";
            case EX_PARENT -> one ? "parent of a former pupil" : "parents of former pupils";
            case GOVERNOR -> one ? "governor" : "governors";
            case COLLEAGUE -> one ? "colleague" : "colleagues";
            case MANAGED_COLLEAGUE -> one ? "colleague you manage" : "colleagues you manage";
        };
    }

    private static PeopleList list(ListRead list) {
        String form =
                switch (list.form()) {
                    case ROSTER -> "List of people in our columns";
                    case PUPILS -> "List of pupils from a school system";
                    case CONTACTS -> "List of pupils’ contacts from a school system";
                    case STAFF -> "List of staff from a school system";
                    case TRANSFER -> "Transfer file";
                    case TYPED -> "Names typed by hand";
                    case UNKNOWN -> "Not a list that could be read";
                };
        return new PeopleList(
                list.file(),
                form + ", " + Words.count(list.people(), "entry", "entries"),
                String.join(", ", list.kept()),
                String.join(", ", list.dropped()));
    }

    /// The people in a line, such as "61 pupils, 4 governors and 20 parents and carers".
    public String people() {
        List<String> all =
                counts.stream()
                        .map(count -> Words.number(count.number()) + " " + count.words())
                        .toList();
        return Words.list(all);
    }
}
