package org.secondsource.ladder.form;

import java.util.List;
import java.util.Optional;
import org.secondsource.language.DateRange;

/// A clause as a condition asks for it, part by part.
///
/// @param deed lemmas of the verb
/// @param whom to whom or what it is done: names, or lemmas of nouns
/// @param day when it was or is to be; empty where it is of the time of the reports
public record Clause(
        List<String> who,
        List<String> deed,
        List<String> whom,
        List<String> place,
        Optional<Bounds> number,
        Optional<DateRange> day,
        State state) {
    public Clause {
        who = List.copyOf(who);
        deed = List.copyOf(deed);
        whom = List.copyOf(whom);
        place = List.copyOf(place);
    }

    /// How far it is told to be so.
    public enum State {
        /// It is so, or was.
        SO,
        /// It is told not to be so.
        NOT_SO,
        /// It is planned, meant or expected.
        PLANNED,
        /// It may be so.
        POSSIBLE
    }
}
