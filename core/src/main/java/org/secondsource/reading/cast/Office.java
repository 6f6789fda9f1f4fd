package org.secondsource.reading.cast;

import org.secondsource.text.Span;

/// A post that a person holds in a report's words: "foreign minister" of "Norway".
///
/// @param title without whose it is
/// @param of state or organisation as written; empty where the report does not say
/// @param former whether the report says it is past
public record Office(String title, String of, boolean former, Span span) {
    /// Whether both may be posts of one body: neither tells it, or both tell the same.
    public boolean mayBeOfBodyOf(Office other) {
        return of.isEmpty() || other.of.isEmpty() || of.equals(other.of);
    }
}
