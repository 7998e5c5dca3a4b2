package org.exposureaudit.web.findings.overview;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.exposureaudit.detect.Activity;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.Hours;
import org.exposureaudit.web.findings.book.Casebook;
import org.exposureaudit.web.findings.book.Entry;
import org.exposureaudit.web.findings.book.Filter;
import org.exposureaudit.web.findings.book.Theme;
import org.exposureaudit.web.http.tag.Words;
import org.exposureaudit.web.http.tag.chart.Bars;
import org.exposureaudit.web.http.tag.chart.Heat;
import org.exposureaudit.web.http.tag.chart.Years;

/// Draws what was found.
final class Charts {
    private static final int MOST_PLATFORMS = 12;
    private static final int HALF_HOUR = 30;

    private final Casebook book;
    private final Report report;
    private final UnaryOperator<String> links;

    /// What is drawn.
    ///
    /// @param themes findings by theme
    /// @param platforms findings by platform
    /// @param people who is linked with the user
    /// @param times when the user posts; at most one
    /// @param years findings by year
    record Drawn(Bars themes, Bars platforms, Bars people, List<Heat> times, Years years) {}

    /// The charts of a book, drawn once. The addresses in them are the same for every page of the session.
    static Drawn of(Casebook book, UnaryOperator<String> links) {
        return book.once(Drawn.class, whole -> new Charts(whole, links).drawn());
    }

    private Drawn drawn() {
        return new Drawn(themes(), platforms(), new LinkedPeople(book).chart(), times(), years());
    }

    private Charts(Casebook book, UnaryOperator<String> links) {
        this.book = book;
        this.report = book.report();
        this.links = links;
    }

    private Bars themes() {
        Map<Theme, Map<String, Integer>> counts = new EnumMap<>(Theme.class);
        book.entries().forEach(entry -> count(counts, entry.theme(), entry));
        List<Bars.Row> rows =
                rows(
                        counts,
                        Theme::words,
                        theme -> list(Filter.OPEN.ofAnyState().about(theme.label())));
        return new Bars(
                mostly(rows, "is about", "are about"),
                "Findings by theme and severity",
                "Theme",
                Bars.severities(),
                rows);
    }

    private Bars platforms() {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        book.entries().forEach(entry -> count(counts, entry.platform(), entry));
        List<Bars.Row> rows =
                rows(
                        counts,
                        org.exposureaudit.report.Words::platform,
                        platform -> list(Filter.OPEN.ofAnyState().on(book.platformKey(platform))));
        return new Bars(
                mostly(rows, "comes from", "come from"),
                "Findings by account and severity",
                "Account",
                Bars.severities(),
                rows.subList(0, Math.min(MOST_PLATFORMS, rows.size())));
    }

    private String list(Filter filter) {
        return links.apply("findings" + filter.query());
    }

    private static <K> void count(Map<K, Map<String, Integer>> counts, K key, Entry entry) {
        counts.computeIfAbsent(key, _ -> new HashMap<>())
                .merge("s-" + entry.severity().label(), 1, Integer::sum);
    }

    private static <K> List<Bars.Row> rows(
            Map<K, Map<String, Integer>> counts,
            Function<K, String> words,
            Function<K, String> link) {
        return counts.entrySet().stream()
                .map(each ->
                        new Bars.Row(
                                words.apply(each.getKey()),
                                link.apply(each.getKey()),
                                each.getValue()))
                .sorted(Comparator.comparingInt(Bars.Row::total).reversed())
                .toList();
    }

    private static String mostly(List<Bars.Row> rows, String one, String several) {
        int all = rows.stream().mapToInt(Bars.Row::total).sum();
        if (rows.isEmpty()) {
            return "";
        }
        Bars.Row first = rows.getFirst();
        String what = first.label();
        if (rows.size() == 1) {
            return all == 1
                    ? "It " + one + " " + named(what) + "."
                    : "All " + several + " " + named(what) + ".";
        }
        int share = first.total() * 100 / Math.max(1, all);
        String part =
                share > 50
                        ? "More than half " + one
                        : share > 33
                                ? "More than a third " + one
                                : share > 25
                                        ? "More than a quarter " + one
                                        : Words.number(first.total())
                                                + " of "
                                                + Words.number(all)
                                                + " "
                                                + several;
        return part + " " + named(what) + ".";
    }

    private static String named(String theme) {
        for (Theme one : Theme.values()) {
            if (one.words().equals(theme) && one != Theme.AI) {
                return "‘" + theme + "’";
            }
        }
        return theme;
    }

    /// When the user posts; none where nothing of theirs has a time.
    private List<Heat> times() {
        Activity activity = report.activity();
        if (activity.total() == 0) {
            return List.of();
        }
        if (activity.hours().isEmpty()) {
            String say =
                    "%s of yours with a time. Nobody told us the terms and hours of the school, so we cannot say which fell in the school day."
                            .formatted(
                                    Words.count(
                                            activity.total(),
                                            "post or comment",
                                            "posts and comments"));
            return List.of(new Heat(say, "", 0, 0, grid(activity)));
        }
        Hours hours = activity.hours().getFirst();
        String say =
                "%s of your %s on term days and weekends fell inside the school day."
                        .formatted(
                                Words.number(activity.inSchool()),
                                Words.count(
                                        activity.total(), "post or comment", "posts and comments"));
        return List.of(
                new Heat(
                        say,
                        "School day, "
                                + Words.time(hours.start())
                                + " to "
                                + Words.time(hours.end()),
                        slot(hours.start()),
                        slot(hours.end()),
                        grid(activity)));
    }

    private static int slot(LocalTime time) {
        return (time.getHour() * 60 + time.getMinute()) / HALF_HOUR;
    }

    private static List<List<Integer>> grid(Activity activity) {
        return IntStream.range(0, Activity.DAYS)
                .mapToObj(day ->
                        IntStream.range(0, Activity.SLOTS)
                                .mapToObj(slot -> activity.count(day, slot))
                                .toList())
                .toList();
    }

    private Years years() {
        Map<Integer, Integer> counts = new TreeMap<>();
        int undated = 0;
        for (Entry entry : book.entries()) {
            if (entry.year() > 0) {
                counts.merge(entry.year(), 1, Integer::sum);
            } else {
                undated++;
            }
        }
        String say =
                "Findings by the year of the latest thing in them. Old ones still count if people can see them now.";
        return Years.of(
                undated == 0
                        ? say
                        : say
                                + " "
                                + Words.number(undated)
                                + " without a date "
                                + (undated == 1 ? "is" : "are")
                                + " not shown here.",
                "findings",
                counts);
    }
}
