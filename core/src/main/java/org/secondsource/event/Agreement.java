package org.secondsource.event;

import java.util.List;
import java.util.Optional;
import org.secondsource.actor.ActorId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.PactMention;
import org.secondsource.text.Cite;

/// A pact or partnership, step by step.
///
/// @param history oldest step first, each step once a report
/// @param mentions all words that tell a step of it
/// @param names where each of them names it
public record Agreement(
        String id,
        String name,
        List<ActorId> parties,
        List<Entry> history,
        List<Cite> mentions,
        List<Cite> names) {
    /// A pact of which each report tells each step once.
    public Agreement(String id, String name, List<ActorId> parties, List<Entry> history) {
        this(id, name, parties, history, history.stream().map(Entry::cite).toList(), List.of());
    }

    public Agreement {
        mentions = List.copyOf(mentions);
        names = List.copyOf(names);
        parties = List.copyOf(parties);
        history = List.copyOf(history);
    }

    /// The id of a pact that is first named somewhere.
    public static String id(Cite name) {
        return "g-" + name.report() + "-" + name.span().start();
    }

    /// One report's telling of one step.
    ///
    /// @param occasion the word for the event at which it was done, where a sentence tells it
    public record Entry(
            Cite cite, PactMention.Step step, Optional<DateRange> date, Optional<Cite> occasion) {}
}
