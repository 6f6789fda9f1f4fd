package org.secondsource.reading.proposition;

import java.util.List;
import java.util.OptionalInt;
import org.secondsource.language.Sentence;

/// A finite clause of a sentence, by the indexes of its words.
///
/// @param head its verb, or the noun or adjective that "is" makes its predicate
/// @param subject the head of its subject, shared with a clause before it or with the noun that it
///   describes where it has none of its own; empty where there is none
/// @param ownSubject whether the subject stands in the clause itself
/// @param helpers words that it shares with the clause before: "were" of "were killed and hurt"
/// @param finite whether its verb is; a participle asserts as well, but does not read alone
/// @param inner whether another clause holds it
record Clause(
        Sentence sentence,
        int head,
        OptionalInt subject,
        boolean ownSubject,
        List<Integer> helpers,
        boolean finite,
        boolean inner) {
    Clause {
        helpers = List.copyOf(helpers);
    }
}
