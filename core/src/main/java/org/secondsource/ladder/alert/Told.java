package org.secondsource.ladder.alert;

import java.time.LocalDate;

/// Up to where a ladder was told of.
///
/// @param seq the number of the last arrival that was known then; 0 where nothing was
/// @param day on which it was asked
public record Told(long seq, LocalDate day) {
    /// Nothing was ever told.
    public static final Told NOTHING = new Told(0, LocalDate.EPOCH);
}
