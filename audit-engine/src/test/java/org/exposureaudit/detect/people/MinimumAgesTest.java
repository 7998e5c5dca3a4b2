package org.exposureaudit.detect.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.exposureaudit.school.Age;
import org.exposureaudit.school.Person.Birth;
import org.junit.jupiter.api.Test;

final class MinimumAgesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Age born(int year, int month, int day) {
        return Age.of(new Birth.On(LocalDate.of(year, month, day)), DAY);
    }

    @Test
    void saysOfAChildBelowTheAgeWhatThatMayMean() {
        assertEquals(
                Optional.of(
                        "This platform asks for an age of 13, and the school's list says aged 12: it might be somebody else, an account a "
                                + "parent keeps, or a child below the age."),
                MinimumAges.evidence("Instagram", born(2013, 11, 23)));
    }

    @Test
    void saysNothingOfAnybodyOldEnough() {
        assertEquals(Optional.empty(), MinimumAges.evidence("instagram", born(2013, 11, 22)));
        assertTrue(MinimumAges.evidence("linkedin", born(2011, 1, 1)).isPresent());
    }

    @Test
    void saysNothingWhereNoAgeIsAskedOrKnown() {
        assertEquals(Optional.empty(), MinimumAges.evidence("classdojo", born(2018, 1, 1)));
        assertEquals(Optional.empty(), MinimumAges.evidence("instagram", Age.UNKNOWN));
    }
}
