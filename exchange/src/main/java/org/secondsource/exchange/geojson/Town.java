package org.secondsource.exchange.geojson;

import java.util.Optional;

/// A town of the gazetteer.
///
/// @param region its code, with that of the country before a dot
/// @param thousands of inhabitants
/// @param point empty where the town is small or a namesake stands in the same region
record Town(String region, int thousands, Optional<Point> point) {
    /// In degrees.
    record Point(double longitude, double latitude) {}

    /// Reads what `towns.tsv` tells of one town.
    static Town read(String told) {
        String[] parts = told.split(",", -1);
        return new Town(
                parts[0],
                Integer.parseInt(parts[1]),
                parts.length < 4
                        ? Optional.empty()
                        : Optional.of(
                                new Point(
                                        Double.parseDouble(parts[2]),
                                        Double.parseDouble(parts[3]))));
    }

    String country() {
        return PlaceNames.country(region);
    }

    /// Whether it stands in a region or country.
    boolean isIn(String code) {
        return region.equals(code) || country().equals(code);
    }
}
