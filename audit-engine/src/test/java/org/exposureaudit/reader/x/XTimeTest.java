package org.exposureaudit.reader.x;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.exposureaudit.item.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XTimeTest {
    @ParameterizedTest
    @CsvSource({
        "Thu Feb 20 12:35:53 +0000 2025, 2025-02-20T12:35:53Z",
        "2022-01-27T15:58:52.744Z, 2022-01-27T15:58:52.744Z",
        "2015-01-24 02:02:37 +0000, 2015-01-24T02:02:37Z",
        "2015-01-24 02:02:37 +0100, 2015-01-24T01:02:37Z",
        "yesterday, ''",
        "2025-02-30T00:00:00Z, ''",
        "0001-01-01T00:00:00Z, ''",
    })
    void readsTheFormsOfAllYears(String written, String expected) {
        assertEquals(expected, XTime.parse(written).text());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1804393881400246273, 2024-06-22T06:00:00Z",
        "nonsense, 1804393881400246273, 2024-06-22T06:00:00Z",
        "'', 12, ''",
        "'', x, ''",
        "2008-01-24 00:00:00 +0000, 12, 2008-01-24",
        "2008-01-24 10:00:00 +0000, 12, 2008-01-24T10:00:00Z",
    })
    void fallsBackToTheTimeInThePostsId(String written, String id, String expected) {
        Moment time = XTime.ofPost(written, id);
        assertEquals(expected, time.text());
    }
}
