package org.secondsource.reading;

import java.util.List;
import java.util.Optional;
import org.secondsource.language.Sentence;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.event.PositionMention;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.text.ReportId;

/// All that one report says. Lists are in the order of the text.
public record Reading(
        ReportId report,
        List<Sentence> sentences,
        List<TimeMention> times,
        List<Member> cast,
        List<Statement> statements,
        List<Quantity> quantities,
        List<EventMention> events,
        List<PactMention> pacts,
        List<PositionMention> positions,
        List<Proposition> propositions) {
    public Reading {
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
        cast = List.copyOf(cast);
        statements = List.copyOf(statements);
        quantities = List.copyOf(quantities);
        events = List.copyOf(events);
        pacts = List.copyOf(pacts);
        positions = List.copyOf(positions);
        propositions = List.copyOf(propositions);
    }

    /// What is read of a report in a language that nobody here reads.
    public static Reading nothing(ReportId report) {
        return new Reading(
                report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    /// The statement that tells a quantity; empty where none does.
    public Optional<Statement> statementOf(Quantity quantity) {
        return statements.stream()
                .filter(statement ->
                        quantity.statement().filter(statement.id()::equals).isPresent())
                .findFirst();
    }
}
