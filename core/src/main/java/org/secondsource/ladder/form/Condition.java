package org.secondsource.ladder.form;

import java.util.List;
import java.util.Optional;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.event.PositionMention;

/// What must be told, and by whom.
///
/// A list of words or names is a choice: one of them is enough. An empty one asks nothing.
public sealed interface Condition {
    Demands demands();

    /// The same asking otherwise of its sources.
    Condition with(Demands other);

    /// Somebody is told to do something, or to have done it.
    record Deed(Clause clause, Demands demands) implements Condition {
        @Override
        public Condition with(Demands other) {
            return new Deed(clause, other);
        }
    }

    /// A number of things is told.
    ///
    /// @param of what is counted, by its lemma
    /// @param whose the owner, or whoever does the deed
    record Figure(
            List<String> of,
            List<String> whose,
            List<String> deed,
            List<String> place,
            Bounds bounds,
            Demands demands)
            implements Condition {
        public Figure {
            of = List.copyOf(of);
            whose = List.copyOf(whose);
            deed = List.copyOf(deed);
            place = List.copyOf(place);
        }

        @Override
        public Condition with(Demands other) {
            return new Figure(of, whose, deed, place, bounds, other);
        }
    }

    /// An event has come so far, or is moved to another day.
    ///
    /// @param kind names of kinds of event
    /// @param with everybody who must take part
    /// @param status one of which it must have; empty where it must be moved
    record Happening(
            List<String> kind,
            List<String> with,
            List<String> place,
            List<EventStatus> status,
            Demands demands)
            implements Condition {
        public Happening {
            kind = List.copyOf(kind);
            with = List.copyOf(with);
            place = List.copyOf(place);
            status = List.copyOf(status);
        }

        /// Whether it asks for a move to another day.
        public boolean isMove() {
            return status.isEmpty();
        }

        @Override
        public Condition with(Demands other) {
            return new Happening(kind, with, place, status, other);
        }
    }

    /// A pact has come so far.
    ///
    /// @param between everybody who must be a party
    /// @param name words of its name
    record Pact(List<String> between, List<String> name, PactMention.Step step, Demands demands)
            implements Condition {
        public Pact {
            between = List.copyOf(between);
            name = List.copyOf(name);
        }

        @Override
        public Condition with(Demands other) {
            return new Pact(between, name, step, other);
        }
    }

    /// An actor stands somewhere on an issue.
    ///
    /// @param about words of the issue
    /// @param turns whether it must have stood elsewhere before
    record Stance(
            List<String> of,
            List<String> about,
            PositionMention.Stance stance,
            boolean turns,
            Demands demands)
            implements Condition {
        public Stance {
            of = List.copyOf(of);
            about = List.copyOf(about);
        }

        @Override
        public Condition with(Demands other) {
            return new Stance(of, about, stance, turns, other);
        }
    }

    /// A report says some words, whoever says them and in whatever sense.
    record Words(List<String> words, Demands demands) implements Condition {
        public Words {
            words = List.copyOf(words);
        }

        @Override
        public Condition with(Demands other) {
            return new Words(words, other);
        }
    }

    /// Nothing came out for some days.
    ///
    /// @param outlet whose silence it is; empty where nobody may have published
    record Silence(Optional<String> outlet, int days, Demands demands) implements Condition {
        @Override
        public Condition with(Demands other) {
            return new Silence(outlet, days, other);
        }
    }
}
