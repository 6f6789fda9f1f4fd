package org.secondsource.reading.time;

/// An expression of time in a sentence, from its first word to its last.
record FoundTime(int first, int last, TimeExpression expression) {}
