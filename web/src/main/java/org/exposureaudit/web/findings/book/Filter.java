package org.exposureaudit.web.findings.book;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.web.http.form.Form;

/// Which findings a list shows. Immutable; everything in it is a key or one of a few words, never a name or a word of what was read.
///
/// @param severities only these; empty for all
/// @param standings only these; empty for all
/// @param kept whether only what goes into the report
/// @param theme only this theme's label; empty for all
/// @param platform only this platform's key; empty for all
/// @param person only the person of this key; empty for all
/// @param year only this year; 0 for all
/// @param clause only what touches this clause; empty for all
/// @param page which page, from 1
public record Filter(
        Set<Severity> severities,
        Set<Standing> standings,
        boolean kept,
        String theme,
        String platform,
        String person,
        int year,
        String clause,
        int page) {
    /// What is still to look at.
    public static final Filter OPEN =
            new Filter(Set.of(), Set.of(Standing.OPEN), false, "", "", "", 0, "", 1);

    private static final String ALL = "all";
    private static final String KEPT = "kept";
    private static final int LONGEST = 120;

    /// Copies the sets.
    public Filter {
        severities = Set.copyOf(severities);
        standings = Set.copyOf(standings);
    }

    /// The filter a query or form asks for; where it says nothing of the state, what is still to look at.
    public static Filter of(Form query) {
        Set<Severity> severities =
                query.all("sev").stream()
                        .flatMap(label -> Severity.of(label).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Severity.class)));
        Set<Standing> standings =
                query.all("state").stream()
                        .flatMap(label -> Standing.named(label).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class)));
        boolean kept = query.all("state").contains(KEPT);
        boolean unsaid = standings.isEmpty() && !kept && !query.has("state");
        return new Filter(
                severities,
                unsaid ? OPEN.standings() : standings,
                kept,
                Theme.named(query.text("theme")).map(Theme::label).orElse(""),
                bounded(query.text("on")),
                bounded(query.text("who")),
                number(query.text("year")),
                bounded(query.text("clause")),
                Math.max(1, number(query.text("page"))));
    }

    /// Whether it lets a finding through.
    public boolean lets(Entry entry, Casebook book) {
        return isOfState(entry)
                && (severities.isEmpty() || severities.contains(entry.severity()))
                && (theme.isEmpty() || entry.theme().label().equals(theme))
                && (platform.isEmpty() || isOnPlatform(entry, book))
                && (person.isEmpty() || isAboutPerson(entry, book))
                && (year == 0 || entry.year() == year)
                && (clause.isEmpty() || entry.finding().clauses().contains(clause));
    }

    private boolean isOfState(Entry entry) {
        boolean anyState = standings.isEmpty() && !kept;
        return anyState || standings.contains(entry.standing()) || (kept && entry.kept());
    }

    private boolean isOnPlatform(Entry entry, Casebook book) {
        return entry.finding().observations().stream()
                .anyMatch(seen -> book.platformKey(seen.item().platform()).equals(platform));
    }

    private boolean isAboutPerson(Entry entry, Casebook book) {
        return entry.finding().people().stream().anyMatch(one -> book.key(one).equals(person));
    }

    /// The same on another page.
    public Filter at(int other) {
        return new Filter(
                severities, standings, kept, theme, platform, person, year, clause, other);
    }

    /// Of all states.
    public Filter ofAnyState() {
        return new Filter(severities, Set.of(), false, theme, platform, person, year, clause, 1);
    }

    /// Only of these severities.
    public Filter of(Set<Severity> others) {
        return new Filter(others, standings, kept, theme, platform, person, year, clause, 1);
    }

    /// Only of this theme.
    public Filter about(String other) {
        return new Filter(severities, standings, kept, other, platform, person, year, clause, 1);
    }

    /// Only on this platform.
    public Filter on(String other) {
        return new Filter(severities, standings, kept, theme, other, person, year, clause, 1);
    }

    /// Only about this person.
    public Filter with(String other) {
        return new Filter(severities, standings, kept, theme, platform, other, year, clause, 1);
    }

    /// Only of this year.
    public Filter in(int other) {
        return new Filter(severities, standings, kept, theme, platform, person, other, clause, 1);
    }

    /// Only what touches this clause.
    public Filter under(String other) {
        return new Filter(severities, standings, kept, theme, platform, person, year, other, 1);
    }

    /// What follows the address of a list.
    public String query() {
        String query =
                fields().stream()
                        .map(field -> field.name() + "=" + field.value())
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /// One field of a query.
    ///
    /// @param name its name
    /// @param value its value, which needs no escaping in an address
    public record Field(String name, String value) {}

    /// Its fields, so that a form can carry them.
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        severities.stream().sorted().forEach(one -> fields.add(new Field("sev", one.label())));
        if (!equalStates(OPEN)) {
            standings.stream().sorted().forEach(one -> fields.add(new Field("state", one.label())));
            if (kept) {
                fields.add(new Field("state", KEPT));
            }
            if (standings.isEmpty() && !kept) {
                fields.add(new Field("state", ALL));
            }
        }
        add(fields, "theme", theme);
        add(fields, "on", platform);
        add(fields, "who", person);
        add(fields, "year", year == 0 ? "" : Integer.toString(year));
        add(fields, "clause", clause);
        add(fields, "page", page == 1 ? "" : Integer.toString(page));
        return fields;
    }

    private boolean equalStates(Filter other) {
        return standings.equals(other.standings()) && kept == other.kept();
    }

    private static void add(List<Field> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add(new Field(name, value));
        }
    }

    // An address may hold anything; what is no key finds nothing and is not repeated.
    private static String bounded(String text) {
        return text.length() <= LONGEST && text.matches("[A-Za-z0-9._-]*") ? text : "-";
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
