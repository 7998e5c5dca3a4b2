package org.exposureaudit.reader.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateOrderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    01/02/2023 13/02/2023             | DAY_FIRST        | false
                    01/02/2023 01/13/2023             | MONTH_FIRST      | false
                    09/02/2023 10/02/2023 01/03/2023  | DAY_FIRST        | false
                    02/09/2023 02/10/2023 03/01/2023  | MONTH_FIRST      | false
                    01/02/2023                        | DAY_FIRST        | true
                    04/04/2023                        | DAY_FIRST        | false
                    2023-02-11                        | MONTH_FIRST      | false
                    2023-11-02 2023-13-02             | DAY_FIRST        | false
                    18/01/05 18/02/03                 | SHORT_YEAR_FIRST | false
                    """)
    void isShownByTheDatesTogether(String dates, DateOrder order, boolean open) {
        DateOrder.Evidence evidence = new DateOrder.Evidence();
        for (String date : dates.split(" ", -1)) {
            evidence.add(parts(date));
        }
        assertEquals(order, evidence.order());
        assertEquals(open, evidence.isOpen());
    }

    @Test
    void takesTheMajorityWhereOneLineIsOutOfOrder() {
        DateOrder.Evidence evidence = new DateOrder.Evidence();
        for (String date :
                "05/01/2023 03/02/2023 02/03/2023 12/04/2023 11/03/2023".split(" ", -1)) {
            evidence.add(parts(date));
        }
        assertEquals(DateOrder.DAY_FIRST, evidence.order());
    }

    @Test
    void readsTwoDigitsAsAYearOfThisCentury() {
        assertEquals(LocalDate.of(2018, 1, 29), DateOrder.DAY_FIRST.date(parts("29/01/18")));
        assertEquals(LocalDate.of(2018, 1, 5), DateOrder.SHORT_YEAR_FIRST.date(parts("18/01/05")));
    }

    private static DateParts parts(String date) {
        String[] parts = date.split("[-/]", -1);
        return DateParts.of(parts[0], parts[1], parts[2]);
    }
}
