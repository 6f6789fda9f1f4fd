package org.secondsource.ladder.form;

/// Between which numbers an amount must lie, both included.
public record Bounds(double least, double most) {
    /// Any number.
    public static final Bounds ANY = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Bounds {
        if (Double.isNaN(least) || Double.isNaN(most) || least > most) {
            throw new IllegalArgumentException("from %s to %s".formatted(least, most));
        }
    }
}
