package org.secondsource.correction;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.secondsource.archive.Anchor;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Statement;
import org.secondsource.text.Span;

/// What is read of some words of a report: a reader that draws the bounds of its clauses otherwise
/// still reads the same thing there, where only one thing can be meant.
final class Reached {
    private Reached() {}

    static Optional<Statement> statement(Reading reading, Span words) {
        return one(reading.statements(), Statement::content, words)
                .or(() -> one(reading.statements(), Statement::shown, words));
    }

    static Optional<Quantity> figure(Reading reading, Span words) {
        return one(reading.quantities(), Quantity::span, words);
    }

    static Optional<EventMention> event(Reading reading, Span words) {
        return one(reading.events(), EventMention::trigger, words);
    }

    static Optional<Proposition> proposition(Reading reading, Span words) {
        return one(reading.propositions(), Proposition::span, words);
    }

    static Optional<PactMention> step(Reading reading, Span words) {
        return one(reading.pacts(), PactMention::span, words);
    }

    /// The member of the cast who is mentioned with exactly these words.
    static Optional<Member> actor(Reading reading, Span words) {
        return reading.cast().stream()
                .filter(member -> member.mentions().contains(words))
                .findFirst();
    }

    /// Where the thing stands that is read of some words.
    static Optional<Span> place(Anchor.Sort sort, Reading reading, Span words) {
        return switch (sort) {
            case STATEMENT -> statement(reading, words).map(Statement::content);
            case FIGURE -> figure(reading, words).map(Quantity::span);
            case EVENT -> event(reading, words).map(EventMention::trigger);
            case PROPOSITION -> proposition(reading, words).map(Proposition::span);
            case ACTOR -> actor(reading, words).map(member -> member.mentions().getFirst());
            case STEP -> step(reading, words).map(PactMention::span);
            case REPORT -> Optional.empty();
        };
    }

    /// That of exactly these words, or else the only one of which one holds the other.
    private static <T> Optional<T> one(List<T> all, Function<T, Span> span, Span words) {
        Optional<T> exact = all.stream().filter(each -> span.apply(each).equals(words)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        List<T> nested =
                all.stream()
                        .filter(each ->
                                span.apply(each).contains(words)
                                        || words.contains(span.apply(each)))
                        .toList();
        return nested.size() == 1 ? Optional.of(nested.getFirst()) : Optional.empty();
    }
}
