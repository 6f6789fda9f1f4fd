package org.secondsource.ladder.form;

import java.util.List;
import java.util.OptionalInt;

/// What a condition asks of those who tell it.
///
/// @param independentSources so many at the least
/// @param named whether "officials" and "sources" count for nothing
/// @param parties whose own word is a claim and counts as no source
/// @param undisputed whether nobody may say that it is not so
/// @param withinDays told in so many days up to now; empty where it may have been told ever
public record Demands(
        int independentSources,
        boolean named,
        List<String> parties,
        boolean undisputed,
        OptionalInt withinDays) {
    /// One source, whoever it is.
    public static final Demands NONE = new Demands(1, false, List.of(), false, OptionalInt.empty());

    public Demands {
        parties = List.copyOf(parties);
        if (independentSources < 1) {
            throw new IllegalArgumentException(independentSources + " independent sources");
        }
    }
}
