package org.exposureaudit.web.photos;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Establishment.Site;
import org.exposureaudit.school.YearGroup;
import org.exposureaudit.web.http.tag.Table;
import org.exposureaudit.web.http.tag.Words;
import org.exposureaudit.web.photos.PhotosPage.Day;
import org.exposureaudit.web.photos.PhotosPage.Dot;
import org.exposureaudit.web.photos.PhotosPage.SchoolYear;
import org.exposureaudit.web.photos.PhotosPage.SiteMap;

/// Draws where and when, from the school's own outline and terms alone: no map of anybody else's is asked for.
final class Drawing {
    private static final int HALF = 200;
    private static final double AROUND = 2;
    private static final double METRES_OF_A_DEGREE = 111_195;
    private static final int MOST_YEARS = 3;
    private static final int SEPTEMBER = 9;
    private static final int CELL = 10;

    private final Report report;
    private final List<Shots.Shot> shots;

    Drawing(Report report, List<Shots.Shot> shots) {
        this.report = report;
        this.shots = shots;
    }

    /// A map for each place of the school that has pictures near it.
    List<SiteMap> maps() {
        return report.sites().stream().map(this::map).filter(map -> !map.dots().isEmpty()).toList();
    }

    /// How many pictures were taken on none of these maps.
    long far() {
        return points().stream()
                .filter(point -> report.sites().stream().noneMatch(site -> isOn(site, point)))
                .count();
    }

    private List<Point> points() {
        return shots.stream()
                .flatMap(shot -> shot.item().media().stream())
                .filter(Media::isPicture)
                .map(Media::whereTaken)
                .filter(point -> !point.isUnknown())
                .toList();
    }

    private static double reach(Site site) {
        return site.radiusMetres() * AROUND;
    }

    private static boolean isOn(Site site, Point point) {
        return Math.abs(north(site, point)) <= reach(site)
                && Math.abs(east(site, point)) <= reach(site);
    }

    private static double north(Site site, Point point) {
        return (point.latitude() - site.centre().latitude()) * METRES_OF_A_DEGREE;
    }

    private static double east(Site site, Point point) {
        return (point.longitude() - site.centre().longitude())
                * METRES_OF_A_DEGREE
                * Math.cos(Math.toRadians(site.centre().latitude()));
    }

    private SiteMap map(Site site) {
        List<Dot> dots = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        double scale = HALF / reach(site);
        int inside = 0;
        for (Point point : points()) {
            if (isOn(site, point)) {
                boolean in = site.contains(point);
                inside += in ? 1 : 0;
                dots.add(
                        new Dot(
                                (int) Math.round(HALF + east(site, point) * scale),
                                (int) Math.round(HALF - north(site, point) * scale),
                                in ? "in" : "out"));
                rows.add(
                        List.of(
                                Words.number(rows.size() + 1L),
                                Words.number(Math.round(site.centre().metresTo(point))) + " m",
                                in ? "yes" : "no"));
            }
        }
        return new SiteMap(
                Words.count(inside, "picture", "pictures")
                        + " within the school’s grounds, "
                        + Words.number(dots.size() - inside)
                        + " close by. North is at the top.",
                (int) Math.round(site.radiusMetres() * scale),
                Words.number(Math.round(2 * reach(site))) + " metres from side to side",
                dots,
                new Table(
                        "Where pictures were taken",
                        List.of("Picture", "From the middle", "Within the grounds"),
                        rows));
    }

    /// The school years with pictures, the latest first.
    List<SchoolYear> years() {
        Map<Integer, Map<LocalDate, Integer>> years = new TreeMap<>();
        ZoneId zone = report.zone();
        shots.forEach(shot ->
                shot.time()
                        .dayIn(zone)
                        .ifPresent(day ->
                                years.computeIfAbsent(
                                                YearGroup.schoolYear(day), _ -> new TreeMap<>())
                                        .merge(day, 1, Integer::sum)));
        return years.entrySet().stream()
                .map(year -> year(year.getKey(), year.getValue()))
                .toList()
                .reversed()
                .stream()
                .limit(MOST_YEARS)
                .toList();
    }

    private SchoolYear year(int first, Map<LocalDate, Integer> shown) {
        LocalDate start = LocalDate.of(first, SEPTEMBER, 1);
        LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Calendar calendar = report.calendar();
        List<Day> days = new ArrayList<>();
        for (LocalDate day = start; day.isBefore(start.plusYears(1)); day = day.plusDays(1)) {
            String look =
                    shown.containsKey(day) ? "shot" : calendar.isTermDay(day) ? "term" : "free";
            days.add(
                    new Day(
                            (int) ChronoUnit.WEEKS.between(monday, day) * CELL,
                            (day.getDayOfWeek().getValue() - 1) * CELL,
                            look));
        }
        long term = shown.keySet().stream().filter(calendar::isTermDay).count();
        return new SchoolYear(
                first + " to " + (first + 1),
                Words.count(shown.size(), "day", "days")
                        + " with pictures, "
                        + Words.number(term)
                        + " of them with lessons.",
                days,
                new Table(
                        "Days with pictures",
                        List.of("Day", "Pictures", "Lessons that day"),
                        shown.entrySet().stream()
                                .map(day ->
                                        List.of(
                                                Words.date(day.getKey()),
                                                Words.number(day.getValue()),
                                                calendar.isTermDay(day.getKey()) ? "yes" : "no"))
                                .toList()));
    }

    /// A day and time in words; the last word where nothing is known.
    static String when(Shots.Shot shot, ZoneId zone) {
        return shot.time()
                .dayIn(zone)
                .map(day ->
                        Words.date(day)
                                + shot.time()
                                        .in(zone)
                                        .map(LocalDateTime::toLocalTime)
                                        .map(time -> ", " + Words.time(time))
                                        .orElse(""))
                .orElse("Day not known");
    }
}
