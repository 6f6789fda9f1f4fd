package org.secondsource.reading.quantity;

/// How many: a number with its bound.
///
/// @param value the number as said; the middle of a range
/// @param low the least it is read to mean
/// @param high the most it is read to mean
public record Amount(Bound bound, double value, double low, double high) {
    /// How far an open bound reaches beyond its number: nobody writes "over 7,000" of 20,000
    /// (picture.md, Claim).
    static final double OPEN_REACH = 0.25;

    /// How far a size reaches: "dozens" are 12 to 120 (CQE, Almasian et al. 2023, annotates them
    /// so).
    static final double SIZE_REACH = 10;

    /// How far "about" reaches to each side (picture.md, Claim).
    static final double ABOUT_REACH = 0.1;

    public Amount {
        if (Double.isNaN(value) || low > high) {
            throw new IllegalArgumentException(
                    "amount %s from %s to %s".formatted(value, low, high));
        }
    }

    /// The amount that a number means under a bound.
    public static Amount of(Bound bound, double value) {
        double size = Math.abs(value);
        return switch (bound) {
            case EXACTLY, BETWEEN -> new Amount(bound, value, value, value);
            case ABOUT ->
                    new Amount(
                            bound, value, value - size * ABOUT_REACH, value + size * ABOUT_REACH);
            case MORE_THAN, AT_LEAST -> new Amount(bound, value, value, value + size * OPEN_REACH);
            case LESS_THAN, AT_MOST -> new Amount(bound, value, value - size * OPEN_REACH, value);
        };
    }

    public static Amount between(double low, double high) {
        return new Amount(
                Bound.BETWEEN, (low + high) / 2, Math.min(low, high), Math.max(low, high));
    }

    /// Whether both may be true of one thing.
    public boolean meets(Amount other) {
        return low <= other.high && other.low <= high;
    }

    /// Whether it is a mere size, "dozens" or "hundreds": a range so wide that no figure is
    /// compared with it.
    public boolean isSize() {
        return bound == Bound.BETWEEN && low > 0 && high >= SIZE_REACH * low;
    }

    /// Which side of the number is open.
    public enum Bound {
        EXACTLY,
        ABOUT,
        MORE_THAN,
        LESS_THAN,
        AT_LEAST,
        AT_MOST,
        BETWEEN
    }
}
