package org.secondsource.event;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.story.ToldStory;
import org.secondsource.text.Cite;

/// What those see who learn the weights of one event: all pairs of mentions of a story that may be
/// one.
public final class EventPairs {
    private EventPairs() {}

    /// Two mentions of one kind.
    ///
    /// @param one the word that names it
    /// @param places those of the weights that count for the pair
    @SuppressWarnings("ArrayRecordComponent") // they are many, and nobody writes the places
    public record Pair(Cite one, Cite other, int[] places) {}

    /// The pairs of a story, those too that a rule forbids.
    public static List<Pair> of(ToldStory story, Cast cast, PlaceNames places) {
        List<Pair> pairs = new ArrayList<>();
        for (Candidates alike : Candidates.of(new RuledEvents(places).of(story, cast), places)) {
            alike.each((one, other, pair) ->
                    pairs.add(
                            new Pair(
                                    cite(alike.tellings().get(one)),
                                    cite(alike.tellings().get(other)),
                                    SameEvent.places(pair))));
        }
        return pairs;
    }

    private static Cite cite(Telling telling) {
        return telling.report().cite(telling.mention().trigger());
    }

    /// By place of the weights: 1 where it may only speak for one event, -1 where only against, 0
    /// where for either.
    public static int[] signs() {
        return SameEvent.signs();
    }
}
