package org.exposureaudit.reader.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChatHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12/07/2017, 22:35 - Ines: hi                | 2017-07-12T22:35    | Ines: hi
                    12/07/2023, 10:35 pm - Ines: hi        | 2023-07-12T22:35    | Ines: hi
                    12/07/2023, 10:35 pm - Ines: hi        | 2023-07-12T22:35    | Ines: hi
                    12/07/2023, 12:05 am - Ines: hi             | 2023-07-12T00:05    | Ines: hi
                    12/07/2023, 12:05 pm - Ines: hi             | 2023-07-12T12:05    | Ines: hi
                    29.01.18, 23:46 - Ines: hi                  | 2018-01-29T23:46    | Ines: hi
                    [12/07/2023, 22:35:01] Ines: hi             | 2023-07-12T22:35:01 | Ines: hi
                    [29.01.18, 23:46:03] Ines: hi               | 2018-01-29T23:46:03 | Ines: hi
                    [29-01-18 23:46:03] Ines: hi                | 2018-01-29T23:46:03 | Ines: hi
                    [12/07/2023 22:35] Ines: hi                 | 2023-07-12T22:35    | Ines: hi
                    13. 6. 2018. 21:25:15 a: m                  | 2018-06-13T21:25:15 | a: m
                    13.6.2018 klo 21.25.15 - a: m               | 2018-06-13T21:25:15 | a: m
                    13.6.2018 um 21:25 - a: m                   | 2018-06-13T21:25    | a: m
                    13/06/2018 à 21:25 - a: m                   | 2018-06-13T21:25    | a: m
                    3/6/2018 1:55 p. m. - a: m                  | 2018-06-03T13:55    | a: m
                    23/06/2018, 01:55 a.m. - Luke: Hey!         | 2018-06-23T01:55    | Luke: Hey!
                    03-06-2018, 01.55 PM - a: m                 | 2018-06-03T13:55    | a: m
                    13.06.18 21.25.15: a: m                     | 2018-06-13T21:25:15 | a: m
                    [3/6/18 1:55:00 p. m.] a: m                 | 2018-06-03T13:55    | a: m
                    29/01/2018, 23:59 PM - a: m                 | 2018-01-29T23:59    | a: m
                    29/01/2018, 00:08 a. m. - a: m              | 2018-01-29T00:08    | a: m
                    13/06/2018, 21:25 – a: m                    | 2018-06-13T21:25    | a: m
                    """)
    void readsTheDateDialectsOfDayFirst(String line, LocalDateTime at, String rest) {
        ChatHeader header = ChatHeader.of(line).orElseThrow();
        assertEquals(at, header.at(DateOrder.DAY_FIRST));
        assertEquals(rest, header.rest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1/29/18, 11:46 PM - Ines: hi        | 2018-01-29T23:46
                    [1/29/18, 11:46:03 PM] Ines: hi     | 2018-01-29T23:46:03
                    [06.13.18 21:25:15] a: m            | 2018-06-13T21:25:15
                    [06/2018/13, 21:25:15] a: m         | 2018-06-13T21:25:15
                    [2020-01-31, 12:00:01] Ines: hi     | 2020-01-31T12:00:01
                    2018/06/13, 21:25 - Ines: hi        | 2018-06-13T21:25
                    """)
    void readsTheDateDialectsOfMonthFirst(String line, LocalDateTime at) {
        assertEquals(at, ChatHeader.of(line).orElseThrow().at(DateOrder.MONTH_FIRST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200E[12/07/2023, 22:35:01] Ines: hi",
                "\uFEFF\u200E[12/07/2023, 22:35:01] Ines: hi"
            })
    void readsOverMarksThatShowNothing(String line) {
        assertEquals("Ines: hi", ChatHeader.of(line).orElseThrow().rest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "12 eggs, 2 loaves",
                "1/2 price on Friday",
                "[not a date] Ines: hi",
                "[12/07/2023, 22:35:01 Ines: hi",
                "12/07/2023, 25:35 - Ines: hi",
                "12/07/2023, 22:75 - Ines: hi",
                "12/07-2023, 22:35 - Ines: hi",
                "123456789/07/2023, 22:35 - Ines: hi"
            })
    void leavesOtherLinesAlone(String line) {
        assertTrue(ChatHeader.of(line).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1/2/18, 1:46 PM - A: x          | 11/12/18, 11:46 AM - B: y       | true
                    [01/02/2025, 18:00:00] A: x     | [01/02/2025, 18:00:00] B: y     | true
                    01/02/2025, 18:00 - A: x        | [01/02/2025, 18:00] A: x        | false
                    01/02/2025, 18:00 - A: x        | 01/02/25, 18:00 - A: x          | false
                    01/02/2025, 18:00 - A: x        | 01/02/2025, 18:00:00 - A: x     | false
                    01/02/2025, 18:00 - A: x        | 01.02.2025, 18:00 - A: x        | false
                    2016-04-29 10:30:00             | 2016-04-29, 10:30 - A: x        | false
                    """)
    void tellsTheShapesOfHeadersApart(String one, String other, boolean alike) {
        assertEquals(
                alike,
                ChatHeader.of(one)
                        .orElseThrow()
                        .shape()
                        .equals(ChatHeader.of(other).orElseThrow().shape()));
    }
}
