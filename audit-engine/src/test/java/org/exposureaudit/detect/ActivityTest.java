package org.exposureaudit.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Moment;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Calendar.Entry;
import org.exposureaudit.school.Hours;
import org.exposureaudit.school.Roster;
import org.exposureaudit.school.School;
import org.junit.jupiter.api.Test;

final class ActivityTest {
    private static final Hours HOURS = new Hours(LocalTime.of(8, 30), LocalTime.of(15, 30));
    private static final Calendar TERMS =
            new Calendar(
                    List.of(
                            new Entry(
                                    Calendar.Kind.TERM,
                                    "Autumn",
                                    LocalDate.of(2026, 9, 1),
                                    LocalDate.of(2026, 12, 18)),
                            new Entry(
                                    Calendar.Kind.HOLIDAY,
                                    "Half-term",
                                    LocalDate.of(2026, 10, 26),
                                    LocalDate.of(2026, 10, 30))),
                    List.of(HOURS));

    private static Item item(Kind kind, Author author, String time) {
        return Item.of(
                        "facebook",
                        kind,
                        new Locator("export.zip", "posts.json", Locator.Position.WHOLE_FILE))
                .author(author)
                .time(new Moment.Local(LocalDateTime.parse(time)))
                .build();
    }

    private static Activity counted(Calendar calendar, Item... items) {
        School school =
                new School(
                        LocalDate.of(2026, 11, 27),
                        School.UK,
                        List.of(),
                        "",
                        calendar,
                        Roster.EMPTY,
                        List.of());
        Activity.Counting one = new Activity.Counting(school);
        Activity.Counting other = new Activity.Counting(school);
        for (int i = 0; i < items.length; i++) {
            (i % 2 == 0 ? one : other).add(items[i]);
        }
        return Activity.Counting.sum(List.of(one, other), school);
    }

    @Test
    void countsTermDaysAndTheWeekendsBetweenThem() {
        Activity activity =
                counted(
                        TERMS,
                        item(Kind.POST, Author.self(), "2026-11-02T12:10"),
                        item(Kind.COMMENT, Author.self(), "2026-11-02T12:25"),
                        item(Kind.POST, Author.self(), "2026-11-02T15:30"),
                        item(Kind.POST, Author.self(), "2026-11-08T23:59"),
                        item(Kind.POST, Author.self(), "2026-10-27T12:10"),
                        item(Kind.POST, Author.self(), "2025-11-03T12:10"));

        assertEquals(List.of(HOURS), activity.hours());
        assertEquals(4, activity.total());
        assertEquals(2, activity.inSchool());
        assertEquals(2, activity.count(0, 24));
        assertEquals(1, activity.count(0, 31));
        assertEquals(1, activity.count(6, 47));
    }

    @Test
    void countsEveryDayWhereNobodyToldTheTerms() {
        Activity activity =
                counted(Calendar.EMPTY, item(Kind.POST, Author.self(), "2019-08-01T00:00"));

        assertEquals(List.of(), activity.hours());
        assertEquals(1, activity.count(3, 0));
        assertEquals(0, activity.inSchool());
    }

    @Test
    void leavesOutWhatOthersPostAndWhatIsNoPost() {
        Activity activity =
                counted(
                        TERMS,
                        item(Kind.POST, Author.other(Account.named("Sam")), "2026-11-02T12:10"),
                        item(Kind.MESSAGE, Author.self(), "2026-11-02T12:10"));

        assertEquals(0, activity.total());
    }
}
