package org.secondsource.reading.event;

import java.util.List;
import java.util.Optional;
import org.secondsource.reading.time.When;
import org.secondsource.text.Span;

/// A step of a pact, partnership, treaty or deal that a report tells.
///
/// @param name the pact's name or description: "a maritime rescue pact"
/// @param parties members of the cast
/// @param occasion the word for the event at which it is done: "summit" of "signed at the summit"
public record PactMention(
        Span span,
        Span name,
        Step step,
        List<Integer> parties,
        When when,
        Optional<Span> occasion) {
    public PactMention {
        parties = List.copyOf(parties);
    }

    /// The same mention, of another step.
    public PactMention as(Step other) {
        return new PactMention(span, name, other, parties, when, occasion);
    }

    /// How far a pact has come.
    public enum Step {
        PROPOSED,
        ANNOUNCED,
        REVIEWED,
        TO_BE_SIGNED,
        SIGNED,
        IN_FORCE,
        SUSPENDED,
        ENDED
    }
}
