package org.exposureaudit.detect.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamedTimeTest {
    @ParameterizedTest
    @CsvSource({
        "DCIM/IMG_20260618_122400.jpg, 2026-06-18T12:24",
        "PXL_20260618_112400123.jpg, 2026-06-18T11:24:00Z",
        "Screenshot_2026-06-18-12-24-05.png, 2026-06-18T12:24:05",
        "00000007-PHOTO-2026-05-05-07-55-12.jpg, 2026-05-05T07:55:12",
        "Photo 2026-05-05 at 07.55.12.jpg, 2026-05-05T07:55:12",
        "IMG-20260618-WA0001.jpg, 2026-06-18",
        "IMG_4410.HEIC, ''",
        "20261340_999999.jpg, ''",
        "1234567890123456789.jpg, ''"
    })
    void readsTheTimePhonesPutIntoNames(String path, String time) {
        assertEquals(time, NamedTime.of(path).text());
    }

    @ParameterizedTest
    @CsvSource({
        "x/IMG_20260618_122400.jpg, ''",
        "x/Freya sports-day_2.jpg, Freya sports day 2",
        "x/PXL_20260618_112400123.MP.jpg, MP",
        "noending, noending"
    })
    void readsTheWordsPeoplePutIntoNames(String path, String words) {
        assertEquals(words, NamedTime.words(path).replaceAll("\\s+", " "));
    }
}
