package org.secondsource.exchange.geojson;

import java.util.Locale;

/// Where a place is, or why nothing is said of that.
sealed interface Placing {
    /// What a point stands for.
    enum Precision {
        CITY,
        REGION,
        COUNTRY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// It is there.
    ///
    /// @param longitude in degrees, WGS 84, with no more digits than the precision has
    /// @param latitude the same
    /// @param country its code (ISO 3166-1)
    record At(double longitude, double latitude, Precision precision, String country)
            implements Placing {}

    /// The gazetteer has no such name, or no point for it.
    record Unknown() implements Placing {}

    /// The name may mean several places, and the reports do not tell which.
    record Unclear() implements Placing {}
}
