package org.secondsource.reading.event;

/// Which of several of its kind an event is told to be.
///
/// @param number 2 of "the second round"; 0 where no number is told
/// @param isRelative whether it is told only to be another than the one at hand: "the next", "a
///   further", "the last"
public record Ordinal(int number, boolean isRelative) {
    /// Nothing is told.
    public static final Ordinal NONE = new Ordinal(0, false);
}
