package org.exposureaudit.school.file;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.exposureaudit.item.Place.Point;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against published pairs of the Ordnance Survey's own transformation; this one is good to about five metres.
final class NationalGridTest {
    @ParameterizedTest
    @CsvSource({
        "651409.804, 313177.450, 52.65800783, 1.71607397",
        "91492.146, 11318.804, 49.92226394, -6.29977752",
        "438710.908, 114792.250, 50.93127938, -1.45051433",
        "292184.870, 168003.465, 51.40078220, -3.55128349",
        "319188.434, 670947.534, 55.92478266, -3.29479219"
    })
    void agreesWithTheSurvey(double easting, double northing, double lat, double lon) {
        double apart = NationalGrid.point(easting, northing).metresTo(Point.of(lat, lon));
        assertTrue(apart < 6, () -> "metres apart: " + apart);
    }
}
