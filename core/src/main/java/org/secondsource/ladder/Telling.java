package org.secondsource.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.claim.said.Said;
import org.secondsource.text.Cite;

/// One place in a report that bears on a condition.
///
/// @param open what it does not tell, each in a word or two; empty where it tells all
/// @param source who vouches for it
/// @param origin through whom it came
public record Telling(
        Said.InWords said, Sense sense, List<String> open, Source source, Source origin) {
    public Telling {
        open = List.copyOf(open);
    }

    /// What it says of the condition.
    public enum Sense {
        /// It says all that is asked for.
        BACKS,
        /// It may mean it.
        OPEN,
        /// It says that it is not so.
        AGAINST
    }

    public Cite cite() {
        return said.cite();
    }

    public Optional<LocalDate> published() {
        return said.published();
    }

    boolean isOfOwnVoice() {
        return said.speaker().isEmpty();
    }

    Telling open(String what) {
        return new Telling(said, Sense.OPEN, List.of(what), source, origin);
    }

    /// Whether it rests on one of some.
    boolean restsOn(Set<Source> some) {
        return some.contains(source) || some.contains(origin);
    }
}
