package org.secondsource.ladder.alert;

import java.time.LocalDate;

/// Up to where a ladder was told of.
///
/// @param seq the number of the last arrival that was known then; 0 where nothing was
/// @param corrections how many entries the log of corrections had then
/// @param day on which it was asked
public record Told(long seq, int corrections, LocalDate day) {
    /// Nothing was ever told.
    public static final Told NOTHING = new Told(0, 0, LocalDate.EPOCH);
}
