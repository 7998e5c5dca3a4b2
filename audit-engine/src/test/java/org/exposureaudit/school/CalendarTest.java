package org.exposureaudit.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.exposureaudit.item.Moment;
import org.exposureaudit.school.Calendar.Entry;
import org.exposureaudit.school.Calendar.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    private static final Calendar CALENDAR =
            new Calendar(
                    List.of(
                            entry(Kind.TERM, "2026-04-13", "2026-07-17"),
                            entry(Kind.BANK_HOLIDAY, "2026-05-04", "2026-05-04"),
                            entry(Kind.HOLIDAY, "2026-05-25", "2026-05-29"),
                            entry(Kind.INSET, "2026-06-01", "2026-06-01"),
                            entry(Kind.TRIP, "2026-06-10", "2026-06-12"),
                            entry(Kind.EVENT, "2026-06-20", "2026-06-20")),
                    List.of(new Hours(LocalTime.of(8, 40), LocalTime.of(15, 20))));

    private static Entry entry(Kind kind, String first, String last) {
        return new Entry(kind, "", LocalDate.parse(first), LocalDate.parse(last));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-13, true",
        "2026-04-12, false",
        "2026-04-18, false",
        "2026-05-04, false",
        "2026-05-27, false",
        "2026-06-01, false",
        "2026-06-02, true",
        "2026-06-11, true",
        "2026-07-17, true",
        "2026-07-18, false",
        "2027-04-13, false",
    })
    void tellsTermDaysFromOthers(LocalDate day, boolean term) {
        assertEquals(term, CALENDAR.isTermDay(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-02T08:39:59, false",
        "2026-06-02T08:40:00, true",
        "2026-06-02T15:19:59, true",
        "2026-06-02T15:20:00, false",
        "2026-06-01T10:00:00, false",
        "2026-06-06T10:00:00, false",
    })
    void countsSchoolHoursFromTheirFirstMinute(LocalDateTime time, boolean hours) {
        assertEquals(hours, CALENDAR.isSchoolHours(time));
    }

    @Test
    void readsAnInstantInTheSchoolsZone() {
        Moment summer = new Moment.At(Instant.parse("2026-06-02T07:45:00Z"));
        Moment winter = new Moment.At(Instant.parse("2026-02-03T07:45:00Z"));
        assertTrue(summer.in(School.UK).filter(CALENDAR::isSchoolHours).isPresent());
        assertFalse(winter.in(School.UK).filter(CALENDAR::isSchoolHours).isPresent());
    }

    @Test
    void saysWhatADayIsAndWhatItCannotKnow() {
        assertTrue(CALENDAR.isInset(LocalDate.parse("2026-06-01")));
        assertEquals(
                List.of(Kind.TERM, Kind.TRIP),
                CALENDAR.on(LocalDate.parse("2026-06-11")).stream().map(Entry::kind).toList());
        assertTrue(CALENDAR.covers(LocalDate.parse("2026-05-27")));
        assertFalse(CALENDAR.covers(LocalDate.parse("2026-07-18")));
        assertTrue(CALENDAR.knowsHours());
        assertFalse(Calendar.EMPTY.knowsHours());
        assertFalse(Calendar.EMPTY.isSchoolHours(LocalDateTime.parse("2026-06-02T10:00:00")));
    }
}
