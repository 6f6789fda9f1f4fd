package org.secondsource.reading.proposition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.time.When;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// A proposition made by hand, for reports that no analyser has read.
///
/// @param text the clause reading alone; empty where it cannot
/// @param quantities the numbers that its own verb tells
/// @param denied what its subject denies, where it tells a denial
public record InventedClause(
        PropositionId id,
        Span span,
        String text,
        Attribution attribution,
        FactState state,
        List<QuantityId> quantities,
        Optional<StatementId> statement,
        Optional<Span> denied,
        boolean inner) {
    /// The nth clause of a report, told as so.
    public static InventedClause of(
            ReportId report, int number, Span span, String text, Attribution attribution) {
        return new InventedClause(
                new PropositionId(report, number),
                span,
                text,
                attribution,
                FactState.SO,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public InventedClause in(FactState other) {
        return new InventedClause(
                id, span, text, attribution, other, quantities, statement, denied, inner);
    }

    public InventedClause counting(QuantityId... numbers) {
        return new InventedClause(
                id, span, text, attribution, state, List.of(numbers), statement, denied, inner);
    }

    public InventedClause of(StatementId holder) {
        return new InventedClause(
                id, span, text, attribution, state, quantities, Optional.of(holder), denied, inner);
    }

    public InventedClause denying(Span content) {
        return new InventedClause(
                id,
                span,
                text,
                attribution,
                state,
                quantities,
                statement,
                Optional.of(content),
                inner);
    }

    /// Told in passing by another clause of its sentence.
    public InventedClause inside() {
        return new InventedClause(
                id, span, text, attribution, state, quantities, statement, denied, true);
    }

    public Proposition proposition() {
        Optional<StandaloneText> readable =
                text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new StandaloneText(text, List.of(span)));
        return new Proposition(
                id,
                span,
                readable,
                readable,
                List.of(span),
                OptionalInt.empty(),
                OptionalInt.empty(),
                "",
                "",
                quantities,
                quantities,
                "",
                new When.Unsaid(),
                state,
                attribution,
                statement,
                denied,
                false,
                inner);
    }
}
