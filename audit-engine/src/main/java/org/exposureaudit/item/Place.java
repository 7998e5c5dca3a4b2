package org.exposureaudit.item;

/// Where an item says it was.
///
/// @param name the place's name or address, or an empty text
/// @param point its coordinates, or [Point#UNKNOWN]
public record Place(String name, Point point) {
    /// No place is given.
    public static final Place UNKNOWN = new Place("", Point.UNKNOWN);

    /// A place known by name.
    public static Place named(String name) {
        return name.isBlank() ? UNKNOWN : new Place(name, Point.UNKNOWN);
    }

    /// Whether neither name nor coordinates are known.
    public boolean isUnknown() {
        return name.isBlank() && point.isUnknown();
    }

    /// A point on the earth in degrees, WGS 84.
    ///
    /// @param latitude north positive, -90 to 90
    /// @param longitude east positive, -180 to 180
    public record Point(double latitude, double longitude) {
        /// Not known.
        public static final Point UNKNOWN = new Point(Double.NaN, Double.NaN);

        /// The point, or [#UNKNOWN] where a number is out of range or both are 0, as platforms write for "none".
        public static Point of(double latitude, double longitude) {
            boolean valid =
                    Math.abs(latitude) <= 90
                            && Math.abs(longitude) <= 180
                            && (latitude != 0 || longitude != 0);
            return valid ? new Point(latitude, longitude) : UNKNOWN;
        }

        /// Whether it is not known.
        public boolean isUnknown() {
            return Double.isNaN(latitude);
        }

        /// Metres to another point, on a sphere of 6,371 km; NaN where either is unknown.
        public double metresTo(Point other) {
            double north = Math.toRadians(other.latitude - latitude);
            double east = Math.toRadians(other.longitude - longitude);
            double h =
                    Math.pow(Math.sin(north / 2), 2)
                            + Math.cos(Math.toRadians(latitude))
                                    * Math.cos(Math.toRadians(other.latitude))
                                    * Math.pow(Math.sin(east / 2), 2);
            return 2 * 6_371_000 * Math.asin(Math.sqrt(h));
        }
    }
}
