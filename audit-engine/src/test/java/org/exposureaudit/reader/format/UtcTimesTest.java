package org.exposureaudit.reader.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.exposureaudit.item.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UtcTimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-04-20 01:29:22 UTC                  | 2024-04-20T01:29:22Z
                    2025-08-04T22:45:01.485Z                 | 2025-08-04T22:45:01Z
                    2022-08-02 00:59:59.753000+00:00         | 2022-08-02T00:59:59Z
                    2024-05-04T10:00:00+01:00                | 2024-05-04T09:00:00Z
                    2017/02/13 15:35:01                      | 2017-02-13T15:35:01Z
                    2024/02/01 15:02:55 UTC                  | 2024-02-01T15:02:55Z
                    Wed Aug 19 12:00:00 UTC 2020             | 2020-08-19T12:00:00Z
                    Thursday, November 3, 2016 at 11:59:50 AM UTC | 2016-11-03T11:59:50Z
                    Apr 5, 2024, 6:12:01 AM                  | 2024-04-05T06:12:01Z
                    2024-07-01                               | 2024-07-01
                    08 Feb 2026                              | 2026-02-08
                    2024-02-01 15:02                         | 2024-02-01T15:02:00Z
                    """)
    void readsWhatExportsWrite(String written, String moment) {
        assertEquals(moment, UtcTimes.of(written).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "N/A",
                "2024-13-40 10:00:00",
                "registration ip",
                "2024-01-01 1x:00:00",
                "0001-01-01 00:00:00"
            })
    void leavesUnknownWhatIsNone(String written) {
        assertEquals(Moment.unknown(), UtcTimes.of(written));
    }

    @Test
    void takesTimesInWordsAsUtc() {
        assertEquals("2022-05-01T10:13:00Z", UtcTimes.of("Sunday May 1, 2022 10:13 AM").text());
    }
}
