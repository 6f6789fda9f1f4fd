package org.secondsource.ladder;

import java.util.List;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.ladder.form.Outcome;

/// How a condition stands, and on what words.
///
/// @param told what it asks, in the user's words or by its name
/// @param needed how many independent sources it asks for
/// @param backing what counts for it
/// @param open what may count for it
/// @param against what says that it is not so, where that is asked
/// @param leftOut what the condition does not count: the word of a party, or of nobody named
public record ConditionVerdict(
        String name,
        String told,
        Outcome outcome,
        int needed,
        SourceCount count,
        List<Telling> backing,
        List<Telling> open,
        List<Telling> against,
        List<Telling> leftOut) {
    public ConditionVerdict {
        backing = List.copyOf(backing);
        open = List.copyOf(open);
        against = List.copyOf(against);
        leftOut = List.copyOf(leftOut);
    }
}
