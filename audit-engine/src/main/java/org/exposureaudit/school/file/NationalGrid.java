package org.exposureaudit.school.file;

import org.exposureaudit.item.Place.Point;

/// Turns metres east and north on the national grid, as the government's register of schools gives them, into degrees. Good to about five
/// metres. The steps and constants are those of the Ordnance Survey's "A guide to coordinate systems in Great Britain", annexes B to D.
final class NationalGrid {
    private static final double A = 6_377_563.396;
    private static final double B = 6_356_256.909;
    private static final double E2 = 1 - B * B / (A * A);
    private static final double SCALE = 0.9996012717;
    private static final double LAT_0 = Math.toRadians(49);
    private static final double LON_0 = Math.toRadians(-2);
    private static final double EAST_0 = 400_000;
    private static final double NORTH_0 = -100_000;

    // The ellipsoid of satellites, and the way from one to the other.
    private static final double WGS_A = 6_378_137;
    private static final double WGS_E2 = 0.00669437999014;
    private static final double[] MOVE = {446.448, -125.157, 542.060};
    private static final double GROW = -20.4894e-6;
    private static final double[] TURN = {
        Math.toRadians(0.1502 / 3600), Math.toRadians(0.2470 / 3600), Math.toRadians(0.8421 / 3600)
    };

    private NationalGrid() {}

    /// The point of an easting and a northing.
    static Point point(double easting, double northing) {
        double lat = footpoint(northing);
        double sin2 = Math.pow(Math.sin(lat), 2);
        double nu = A * SCALE / Math.sqrt(1 - E2 * sin2);
        double rho = A * SCALE * (1 - E2) / Math.pow(1 - E2 * sin2, 1.5);
        double eta = nu / rho - 1;
        double tan = Math.tan(lat);
        double tan2 = tan * tan;
        double tan4 = tan2 * tan2;
        double sec = 1 / Math.cos(lat);
        double east = easting - EAST_0;
        double vii = tan / (2 * rho * nu);
        double viii = tan / (24 * rho * Math.pow(nu, 3)) * (5 + 3 * tan2 + eta - 9 * tan2 * eta);
        double ix = tan / (720 * rho * Math.pow(nu, 5)) * (61 + 90 * tan2 + 45 * tan4);
        double x = sec / nu;
        double xi = sec / (6 * Math.pow(nu, 3)) * (nu / rho + 2 * tan2);
        double xii = sec / (120 * Math.pow(nu, 5)) * (5 + 28 * tan2 + 24 * tan4);
        double north = lat - vii * east * east + viii * Math.pow(east, 4) - ix * Math.pow(east, 6);
        double west = LON_0 + x * east - xi * Math.pow(east, 3) + xii * Math.pow(east, 5);
        return moved(north, west);
    }

    private static double footpoint(double northing) {
        double lat = LAT_0;
        double left = northing - NORTH_0;
        for (int round = 0; round < 10 && Math.abs(left) > 0.00001; round++) {
            lat += left / (A * SCALE);
            left = northing - NORTH_0 - meridian(lat);
        }
        return lat;
    }

    private static double meridian(double lat) {
        double n = (A - B) / (A + B);
        double n2 = n * n;
        double n3 = n2 * n;
        double apart = lat - LAT_0;
        double sum = lat + LAT_0;
        return B
                * SCALE
                * ((1 + n + 1.25 * n2 + 1.25 * n3) * apart
                        - (3 * n + 3 * n2 + 21.0 / 8 * n3) * Math.sin(apart) * Math.cos(sum)
                        + (15.0 / 8 * n2 + 15.0 / 8 * n3) * Math.sin(2 * apart) * Math.cos(2 * sum)
                        - 35.0 / 24 * n3 * Math.sin(3 * apart) * Math.cos(3 * sum));
    }

    private static Point moved(double lat, double lon) {
        double nu = A / Math.sqrt(1 - E2 * Math.pow(Math.sin(lat), 2));
        double x = nu * Math.cos(lat) * Math.cos(lon);
        double y = nu * Math.cos(lat) * Math.sin(lon);
        double z = (1 - E2) * nu * Math.sin(lat);
        double x2 = MOVE[0] + (1 + GROW) * x - TURN[2] * y + TURN[1] * z;
        double y2 = MOVE[1] + TURN[2] * x + (1 + GROW) * y - TURN[0] * z;
        double z2 = MOVE[2] - TURN[1] * x + TURN[0] * y + (1 + GROW) * z;
        double p = Math.hypot(x2, y2);
        double found = Math.atan2(z2, p * (1 - WGS_E2));
        for (int round = 0; round < 10; round++) {
            double wide = WGS_A / Math.sqrt(1 - WGS_E2 * Math.pow(Math.sin(found), 2));
            found = Math.atan2(z2 + WGS_E2 * wide * Math.sin(found), p);
        }
        return Point.of(Math.toDegrees(found), Math.toDegrees(Math.atan2(y2, x2)));
    }
}
