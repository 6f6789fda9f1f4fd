package org.secondsource.evaluation.counts;

/// Whether one expectation holds.
///
/// @param vacuous whether it holds only because the program reads nothing in words it asks of
/// @param asked what was expected
/// @param found what came out
record Verdict(Aspect aspect, boolean right, boolean vacuous, String asked, String found) {
    static Verdict of(Aspect aspect, boolean right, String asked, String found) {
        return new Verdict(aspect, right, false, asked, found);
    }
}
