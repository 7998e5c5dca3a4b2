package org.exposureaudit.reader.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.exposureaudit.item.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Dec 28, 2020 7:20 am                         | 2020-12-28T07:20
                    Nov 14, 2023 10:13:20 pm                     | 2023-11-14T22:13:20
                    Nov 14, 2023 10:13:20 pm                     | 2023-11-14T22:13:20
                    Mar 5, 2019, 2:05 PM                         | 2019-03-05T14:05
                    Mar 1, 2019 2:05pm                           | 2019-03-01T14:05
                    Jan 1, 2020 12:00 am                         | 2020-01-01T00:00
                    Jan 1, 2020 12:30 pm                         | 2020-01-01T12:30
                    14 Nov 2023, 22:13                           | 2023-11-14T22:13
                    14 November 2023 at 22:13                    | 2023-11-14T22:13
                    Tuesday, 14 November 2023 at 22:13 UTC       | 2023-11-14T22:13:00Z
                    Thursday, January 22, 2015 at 9:42am EST     | 2015-01-22T14:42:00Z
                    Wednesday, June 21, 2017 at 5:40am UTC+01    | 2017-06-21T04:40:00Z
                    Wednesday, June 21, 2017 at 5:40am UTC-03:30 | 2017-06-21T09:10:00Z
                    Monday, July 4, 2016 at 7:02pm BST           | 2016-07-04T18:02:00Z
                    Sept 3, 2023 10:13:20 pm                     | 2023-09-03T22:13:20
                    Jul 14, 2013                                 | 2013-07-14
                    12 April 1988                                | 1988-04-12
                    1988-04-12                                   | 1988-04-12
                    2022-07-20T18:00:00+00:00                    | 2022-07-20T18:00:00Z
                    2022-07-20 18:00:00                          | 2022-07-20T18:00
                    14. Nov. 2023, 22:13                         | 2023-11-14T22:13
                    3. März 2023 um 9:05                         | 2023-03-03T09:05
                    01.02.2025, 21:10                            | 2025-02-01T21:10
                    14 nov. 2023 22:13:20                        | 2023-11-14T22:13:20
                    5 août 2022 à 18:01                          | 2022-08-05T18:01
                    3 juil. 2022 18:01                           | 2022-07-03T18:01
                    3 juin 2022 18:01                            | 2022-06-03T18:01
                    14 de noviembre de 2023 10:13 p. m.          | 2023-11-14T22:13
                    14 ene 2023 10:13 a. m.                      | 2023-01-14T10:13
                    14 gen 2023, 22:13                           | 2023-01-14T22:13
                    ago 10, 2026 4:38 da manhã                   | 2026-08-10T04:38
                    ago 10, 2026 4:38 da tarde                   | 2026-08-10T16:38
                    ago 10, 2026 9:38 da noite                   | 2026-08-10T21:38
                    14 mrt 2023 22:13                            | 2023-03-14T22:13
                    sie 10, 2026 4:38 rano                       | 2026-08-10T04:38
                    paź 10, 2026 4:38 po południu                | 2026-10-10T16:38
                    7月 01, 2026 6:25:04 PM                       | 2026-07-01T18:25:04
                    10月 01, 2026 6:25:04 PM                      | 2026-10-01T18:25:04
                    2026年7月1日 18:25                              | 2026-07-01T18:25
                    14 Tach 2023, 22:13                          | 2023-11-14T22:13
                    13/02/2025, 21:10                            | 2025-02-13T21:10
                    02/13/2025 9:10 pm                           | 2025-02-13T21:10
                    """)
    void readsTheDatesOfEveryDialect(String text, String moment) {
        assertEquals(moment, LocalDates.parse(text).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Polgarrow Regatta",
                "May 5, 2020 was a lovely day",
                "at 9:42",
                "Feb 31, 2020 7:20 am",
                "Dec 28, 2020 27:20",
                "01/02/2025, 21:10",
                "3 for 2 in March",
                "12345678901234567890",
                "2020-13-45",
                "2020-01-01Tx"
            })
    void takesNothingElseForOne(String text) {
        assertEquals(Moment.unknown(), LocalDates.parse(text));
    }
}
