package org.exposureaudit.school.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormsTest {
    @ParameterizedTest
    @CsvSource({
        "2019-01-05, 2019-01-05",
        "20190105, 2019-01-05",
        "05/01/2019, 2019-01-05",
        "5/1/2019, 2019-01-05",
        "05.01.2019, 2019-01-05",
        "05-Jan-2019, 2019-01-05",
        "5 January 2019, 2019-01-05",
        "5th Jan 2019, 2019-01-05",
        "05/01/19, 2019-01-05",
        "05-Sep-85, 1985-09-05",
        "5 Sept 1985, 1985-09-05",
        "2019-01-05T00:00:00, 2019-01-05",
        "05/01/2019 00:00, 2019-01-05",
        "30/02/2019, ''",
        "13/13/2019, ''",
        "05/01/0019, ''",
        "soon, ''",
    })
    void readsTheFormsSchoolSystemsWrite(String text, String date) {
        assertEquals(date, DateForms.parse(text).map(LocalDate::toString).orElse(""));
    }
}
