package org.secondsource.report;

import org.secondsource.text.Span;

/// A part of a report that came out at a time of its own: a post of a live page.
///
/// @param span from its first character to the start of the next entry, or to the end
public record Entry(Span span, Publication published) {
    /// Where an entry begins, before cleaning.
    ///
    /// @param begins the first words of its first paragraph
    /// @param time as the page tells it, for machines
    public record Start(String begins, String time) {}
}
