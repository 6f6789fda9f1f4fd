package org.secondsource.event;

import java.util.List;
import java.util.Optional;
import org.secondsource.actor.ActorId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.PactMention;
import org.secondsource.text.Cite;

/// A pact or partnership, step by step.
///
/// @param history oldest step first
public record Agreement(String id, String name, List<ActorId> parties, List<Entry> history) {
    public Agreement {
        parties = List.copyOf(parties);
        history = List.copyOf(history);
    }

    /// One report's telling of one step.
    ///
    /// @param occasion the word for the event at which it was done, where a sentence tells it
    public record Entry(
            Cite cite, PactMention.Step step, Optional<DateRange> date, Optional<Cite> occasion) {}
}
