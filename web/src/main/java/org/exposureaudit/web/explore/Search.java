package org.exposureaudit.web.explore;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.index.ItemQuery;
import org.exposureaudit.index.ItemQuery.By;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Kind;
import org.exposureaudit.web.http.form.Form;

/// What the user looks for, as they filled it in. It travels in forms only: an address could stay in the browser's history.
///
/// @param words the words as typed
/// @param kinds labels of kinds; none for all
/// @param platforms ids of platforms; none for all
/// @param audiences labels of audiences; none for all
/// @param by `me`, `others` or an empty text
/// @param from the first day as typed
/// @param to the last day as typed
/// @param page which page of what was found, from 1
public record Search(
        String words,
        List<String> kinds,
        List<String> platforms,
        List<String> audiences,
        String by,
        String from,
        String to,
        int page) {
    static final String WORDS = "words";
    static final String KIND = "kind";
    static final String PLATFORM = "platform";
    static final String AUDIENCE = "audience";
    static final String BY = "by";
    static final String FROM = "from";
    static final String TO = "to";
    static final String PAGE = "page";

    /// How many items a page shows.
    static final int PER_PAGE = 25;

    private static final int LONGEST = 1_000;
    private static final int LAST_PAGE = 400;

    /// Copies the lists.
    public Search {
        kinds = List.copyOf(kinds);
        platforms = List.copyOf(platforms);
        audiences = List.copyOf(audiences);
    }

    static Search of(Form form) {
        String words = form.text(WORDS);
        String page = form.text(PAGE);
        return new Search(
                words.substring(0, Math.min(words.length(), LONGEST)),
                form.all(KIND),
                form.all(PLATFORM),
                form.all(AUDIENCE),
                form.text(BY),
                form.text(FROM),
                form.text(TO),
                page.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1);
    }

    /// The same on another page of what was found.
    Search onPage(int other) {
        return new Search(words, kinds, platforms, audiences, by, from, to, other);
    }

    /// How many items come before this page.
    int skip() {
        return (page - 1) * PER_PAGE;
    }

    /// Whether the first day can be read, or is left open.
    boolean isFromValid() {
        return from.isEmpty() || !day(from, LocalDate.MIN).equals(LocalDate.MIN);
    }

    /// Whether the last day can be read, or is left open.
    boolean isToValid() {
        return to.isEmpty() || !day(to, LocalDate.MAX).equals(LocalDate.MAX);
    }

    /// As the index wants it. What is not known is left out.
    ItemQuery query() {
        return ItemQuery.parse(words)
                .ofKinds(
                        kinds.stream()
                                .flatMap(label -> Kind.of(label).stream())
                                .collect(Collectors.toUnmodifiableSet()))
                .onPlatforms(Set.copyOf(platforms))
                .forAudiences(
                        audiences.stream()
                                .map(Audience::of)
                                .collect(Collectors.toUnmodifiableSet()))
                .by(
                        switch (by) {
                            case "me" -> By.ME;
                            case "others" -> By.OTHERS;
                            default -> By.ANYBODY;
                        })
                .between(day(from, LocalDate.MIN), day(to, LocalDate.MAX));
    }

    private static LocalDate day(String typed, LocalDate otherwise) {
        if (typed.isEmpty()) {
            return otherwise;
        }
        try {
            return Objects.requireNonNull(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return otherwise;
        }
    }

    /// No word of it in a log.
    @Override
    public String toString() {
        return "Search[page " + page + "]";
    }
}
