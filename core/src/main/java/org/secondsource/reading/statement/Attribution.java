package org.secondsource.reading.statement;

import org.secondsource.text.Span;

/// Whose word it is.
public sealed interface Attribution {
    /// An actor of the report.
    ///
    /// @param member index in the report's cast
    /// @param speaker the words that name the speaker
    /// @param cue the words that tell that it spoke ("said", "according to")
    record By(int member, Span speaker, Span cue) implements Attribution {}

    /// The report itself says so.
    record OwnVoice() implements Attribution {}
}
