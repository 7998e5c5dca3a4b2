package org.exposureaudit.web.findings.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.report.Words;
import org.exposureaudit.web.findings.book.Casebook;
import org.exposureaudit.web.findings.book.Filter;
import org.exposureaudit.web.findings.book.Phrases;
import org.exposureaudit.web.findings.book.Standing;
import org.exposureaudit.web.http.tag.Choice;

/// What a list of findings can be filtered by, with how many there are of each.
final class FilterChoices {
    private static final int CLAUSE_LENGTH = 70;

    private final Casebook book;
    private final Filter filter;
    private final Tally tally;

    FilterChoices(Casebook book, Filter filter) {
        this.book = book;
        this.filter = filter;
        this.tally = Tally.of(book);
    }

    ListPage.Choices choices() {
        return new ListPage.Choices(
                states(), severities(), themes(), platforms(), people(), years(), clauses());
    }

    private List<Choice> states() {
        List<Choice> choices = new ArrayList<>();
        for (Standing one : Standing.values()) {
            int n = tally.standings().getOrDefault(one, 0);
            if (n > 0 || one == Standing.OPEN) {
                choices.add(ticked(one.label(), one.words(), n, filter.standings().contains(one)));
            }
        }
        if (tally.kept() > 0) {
            choices.add(ticked("kept", "Kept for the report", tally.kept(), filter.kept()));
        }
        return choices;
    }

    private List<Choice> severities() {
        return Arrays.stream(Severity.values())
                .filter(tally.severities()::containsKey)
                .map(one ->
                        ticked(
                                one.label(),
                                Phrases.severity(one),
                                tally.severities().getOrDefault(one, 0),
                                filter.severities().contains(one)))
                .toList();
    }

    private List<Choice> themes() {
        List<Choice> choices = new ArrayList<>(List.of(any("All themes", filter.theme())));
        tally.themes()
                .forEach((theme, n) ->
                        choices.add(
                                ticked(
                                        theme.label(),
                                        theme.words(),
                                        n,
                                        filter.theme().equals(theme.label()))));
        return choices;
    }

    private List<Choice> platforms() {
        List<Choice> choices = new ArrayList<>(List.of(any("All accounts", filter.platform())));
        tally.platforms()
                .forEach((platform, n) -> {
                    String key = book.platformKey(platform);
                    choices.add(
                            ticked(
                                    key,
                                    Words.platform(platform),
                                    n,
                                    filter.platform().equals(key)));
                });
        return choices;
    }

    private List<Choice> people() {
        List<Choice> choices = new ArrayList<>(List.of(any("Anybody", filter.person())));
        tally.people()
                .forEach(person -> {
                    String key = book.key(person);
                    choices.add(
                            new Choice(
                                    key,
                                    person.name() + ", " + Phrases.role(person.role()),
                                    "",
                                    filter.person().equals(key)));
                });
        return choices;
    }

    private List<Choice> years() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "All years", "", filter.year() == 0));
        tally.years()
                .forEach((year, n) ->
                        choices.add(
                                ticked(
                                        year.toString(),
                                        year.toString(),
                                        n,
                                        filter.year() == year)));
        return choices;
    }

    private List<Choice> clauses() {
        List<Choice> choices = new ArrayList<>(List.of(any("All rules", filter.clause())));
        Map<String, Choice> inOrder = new LinkedHashMap<>();
        for (Policy policy : book.report().policies()) {
            for (Clause clause : policy.clauses()) {
                if (tally.clauses().containsKey(clause.id())) {
                    inOrder.put(
                            clause.id(),
                            ticked(
                                    clause.id(),
                                    shortened(clause.paraphrase()),
                                    tally.clauses().getOrDefault(clause.id(), 0),
                                    filter.clause().equals(clause.id())));
                }
            }
        }
        choices.addAll(inOrder.values());
        return choices;
    }

    static String shortened(String text) {
        if (text.length() <= CLAUSE_LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', CLAUSE_LENGTH);
        return text.substring(0, end < 1 ? CLAUSE_LENGTH : end) + "…";
    }

    private static Choice any(String words, String now) {
        return new Choice("", words, "", now.isEmpty());
    }

    private static Choice ticked(String value, String words, int n, boolean chosen) {
        return new Choice(value, words + " (" + n + ")", "", chosen);
    }
}
