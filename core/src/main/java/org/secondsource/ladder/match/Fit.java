package org.secondsource.ladder.match;

/// How a part of what is told lies to what is asked for.
public enum Fit {
    FITS,
    /// It is not told, or cannot be known.
    OPEN,
    OTHER;

    /// How two parts together do.
    public Fit and(Fit next) {
        return compareTo(next) >= 0 ? this : next;
    }

    /// How the better of two does.
    public Fit or(Fit next) {
        return compareTo(next) <= 0 ? this : next;
    }
}
