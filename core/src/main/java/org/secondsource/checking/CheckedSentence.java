package org.secondsource.checking;

import java.util.List;
import java.util.Optional;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.text.Cite;
import org.secondsource.text.Span;

/// A sentence of a draft with what holds it.
///
/// @param words its own words
/// @param parts its clauses, in its order
/// @param unheld where some clause is held, words that stand in none that is, nor in the sentences
///   that hold them
public record CheckedSentence(
        String words, Outcome outcome, List<Part> parts, List<String> unheld) {
    public CheckedSentence {
        parts = List.copyOf(parts);
        unheld = List.copyOf(unheld);
    }

    /// How far a sentence is held.
    public enum Outcome {
        /// Reports say all of it.
        HELD("What was read says all of it."),
        /// Reports say some of its clauses, and nothing read says the others.
        HELD_IN_PART("Some of its clauses stand in what was read; nothing read holds the others."),
        /// Nothing read says it.
        NOT_HELD("Nothing read holds it as it stands."),
        /// It has no clause that the program reads as saying something to be so.
        NOTHING_READ("The program reads nothing in it that it could look for.");

        private final String told;

        Outcome(String told) {
            this.told = told;
        }

        /// In a sentence.
        public String told() {
            return told;
        }
    }

    /// A clause.
    ///
    /// @param span in the draft
    /// @param held the claims that say all of it; empty where none does
    public record Part(Span span, String words, List<Held> held) {
        public Part {
            held = List.copyOf(held);
        }
    }

    /// A claim that says all that a clause says.
    ///
    /// @param claim empty where reports say it in passing, so that nobody is counted for it
    /// @param cites the words of reports that do, in the order of their places
    public record Held(Optional<ClaimId> claim, List<Cite> cites) {
        public Held {
            cites = List.copyOf(cites);
        }
    }
}
