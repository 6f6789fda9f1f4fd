package org.secondsource.reading.time;

import org.secondsource.text.Span;

/// An expression of time in a report.
public record TimeMention(Span span, TimeExpression expression) {}
