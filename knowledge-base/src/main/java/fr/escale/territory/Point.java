package fr.escale.territory;

/** A place on the map, in degrees, WGS 84: latitude from -90 to 90, longitude from -180 to 180. */
public record Point(double latitude, double longitude) {
    private static final double EARTH_KM = 6371;

    /** Great-circle distance in kilometres (haversine). */
    public double kilometresTo(Point other) {
        double dLatitude = Math.toRadians(other.latitude - latitude);
        double dLongitude = Math.toRadians(other.longitude - longitude);
        double chord = square(Math.sin(dLatitude / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(dLongitude / 2));
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double value) {
        return value * value;
    }

    /** Where somebody is, is nobody else's business. */
    @Override
    public String toString() {
        return "Point[masked]";
    }
}
