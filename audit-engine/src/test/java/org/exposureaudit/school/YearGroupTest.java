package org.exposureaudit.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.exposureaudit.school.Person.Birth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearGroupTest {
    @ParameterizedTest
    @CsvSource({
        "Y6, Y6",
        "6, Y6",
        "06, Y6",
        "Year 6, Y6",
        "yr 11, Y11",
        "NC Year 3, ''",
        "R, YR",
        "YR, YR",
        "Reception, YR",
        "0, YR",
        "N2, YN",
        "Nursery, YN",
        "Year 14, ''",
        "Acorns, ''",
    })
    void readsTheFormsListsUse(String text, String label) {
        assertEquals(label, YearGroup.parse(text).map(YearGroup::label).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-08-31, Y6",
        "2016-09-01, Y5",
        "2022-04-22, YR",
        "2008-11-05, Y13",
        "2008-08-31, ''",
    })
    void followsTheSchoolYearFromSeptember(LocalDate born, String label) {
        Optional<YearGroup> group = YearGroup.of(new Birth.On(born), LocalDate.parse("2026-11-22"));
        assertEquals(label, group.map(YearGroup::label).orElse(""));
    }
}
