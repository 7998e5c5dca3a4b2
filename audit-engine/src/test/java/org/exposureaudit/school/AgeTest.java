package org.exposureaudit.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.exposureaudit.school.Person.Birth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @CsvSource({
        "2016-11-22, 10, under-18",
        "2016-11-23, 9, under-18",
        "2008-11-23, 17, under-18",
        "2008-11-22, 18, turned-18-today",
        "2008-11-21, 18, under-21",
        "2005-11-23, 20, under-21",
        "2005-11-22, 21, 21-plus",
        "1950-01-01, 76, 21-plus",
    })
    void bandsSomebodyBornOnAKnownDay(LocalDate born, int years, String band) {
        Age age = Age.of(new Birth.On(born), DAY);
        assertEquals(years, age.atLeast());
        assertEquals(years, age.atMost());
        assertEquals(band, age.band().label());
        assertEquals("aged " + years, age.text());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 18, 18, under-21, aged 18",
        "2026-08-30, 17, 18, under-18, aged 17 or 18",
        "2029-08-30, 20, 21, under-21, aged 20 or 21",
        "2029-08-31, 21, 21, 21-plus, aged 21",
        "2026-09-01, 18, 19, under-21, aged 18 or 19",
    })
    void boundsACohortByItsYoungest(LocalDate day, int least, int most, String band, String text) {
        // Year 6 leavers of July 2019 were born from September 2007 to August 2008.
        Birth cohort = new YearGroup(6).bornWhenOn(LocalDate.parse("2019-07-19"));
        assertEquals(new Birth.InCohort(2007), cohort);
        Age age = Age.of(cohort, day);
        assertEquals(least, age.atLeast());
        assertEquals(most, age.atMost());
        assertEquals(band, age.band().label());
        assertEquals(text, age.text());
    }

    @Test
    void givesNoAgeWhereNothingIsKnown() {
        assertEquals(Age.UNKNOWN, Age.of(Birth.UNKNOWN, DAY));
        assertEquals(Age.UNKNOWN, Age.of(new Birth.On(DAY.plusDays(1)), DAY));
        assertEquals("age not known", Age.UNKNOWN.text());
        assertTrue(Age.UNKNOWN.maybeUnder18());
    }

    @Test
    void countsALeapDayBirthdayFromTheFirstOfMarch() {
        Birth leap = new Birth.On(LocalDate.parse("2008-02-29"));
        assertEquals("under-18", Age.of(leap, LocalDate.parse("2026-02-28")).band().label());
        assertEquals("turned-18-today", Age.of(leap, LocalDate.parse("2026-03-01")).band().label());
        assertFalse(Age.of(leap, LocalDate.parse("2026-03-02")).maybeUnder18());
    }
}
