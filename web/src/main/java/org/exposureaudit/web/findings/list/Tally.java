package org.exposureaudit.web.findings.list;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.school.Person;
import org.exposureaudit.web.findings.book.Casebook;
import org.exposureaudit.web.findings.book.Entry;
import org.exposureaudit.web.findings.book.Standing;
import org.exposureaudit.web.findings.book.Theme;

/// How many findings there are of each sort, whatever a list shows of them. Counted once of a casebook, and unchanged from then on.
final class Tally {
    private static final int MOST_PEOPLE = 300;

    private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    private final Map<Theme, Integer> themes = new EnumMap<>(Theme.class);
    private final Map<String, Integer> platforms = new TreeMap<>();
    private final Map<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, Integer> clauses = new HashMap<>();
    private final List<Person> people;
    private int kept;

    private Tally(Casebook book) {
        book.entries().forEach(this::count);
        people =
                book.people().stream()
                        .sorted(Comparator.comparing(Person::role).thenComparing(Person::surname))
                        .limit(MOST_PEOPLE)
                        .toList();
    }

    static Tally of(Casebook book) {
        return book.once(Tally.class, Tally::new);
    }

    private void count(Entry entry) {
        standings.merge(entry.standing(), 1, Integer::sum);
        kept += entry.kept() ? 1 : 0;
        severities.merge(entry.severity(), 1, Integer::sum);
        themes.merge(entry.theme(), 1, Integer::sum);
        entry.finding().observations().stream()
                .map(seen -> seen.item().platform())
                .distinct()
                .forEach(platform -> platforms.merge(platform, 1, Integer::sum));
        if (entry.year() > 0) {
            years.merge(entry.year(), 1, Integer::sum);
        }
        entry.finding().clauses().forEach(clause -> clauses.merge(clause, 1, Integer::sum));
    }

    Map<Standing, Integer> standings() {
        return Collections.unmodifiableMap(standings);
    }

    Map<Severity, Integer> severities() {
        return Collections.unmodifiableMap(severities);
    }

    Map<Theme, Integer> themes() {
        return Collections.unmodifiableMap(themes);
    }

    /// By platform, in order of their names.
    Map<String, Integer> platforms() {
        return Collections.unmodifiableMap(platforms);
    }

    /// By year, the latest first.
    Map<Integer, Integer> years() {
        return Collections.unmodifiableMap(years);
    }

    /// By the id of a clause.
    Map<String, Integer> clauses() {
        return Collections.unmodifiableMap(clauses);
    }

    /// How many go into the report.
    int kept() {
        return kept;
    }

    /// Whom findings are about, pupils first; not more than can be looked through.
    List<Person> people() {
        return people;
    }
}
