package org.secondsource.ladder;

import java.util.List;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.ladder.form.Outcome;

/// How one condition stands in a part of what is known.
///
/// @param backing what counts for it
/// @param open what may count for it
/// @param against what says that it is not so, where that is asked
/// @param leftOut what is told by whom the condition does not count
record Weighed(
        Outcome outcome,
        SourceCount count,
        List<Telling> backing,
        List<Telling> open,
        List<Telling> against,
        List<Telling> leftOut) {
    Weighed {
        backing = List.copyOf(backing);
        open = List.copyOf(open);
        against = List.copyOf(against);
        leftOut = List.copyOf(leftOut);
    }

    static Weighed bare(Outcome outcome) {
        return new Weighed(
                outcome, new SourceCount(0, 0), List.of(), List.of(), List.of(), List.of());
    }
}
