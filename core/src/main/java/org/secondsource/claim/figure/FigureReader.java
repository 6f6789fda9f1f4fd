package org.secondsource.claim.figure;

import java.util.Optional;
import org.secondsource.actor.Cast;
import org.secondsource.claim.parts.PartsReader;
import org.secondsource.claim.said.Said;
import org.secondsource.language.Sentence;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Statement;
import org.secondsource.report.Report;
import org.secondsource.text.Span;

/// Sees a quantity of a report as a member of claims.
public final class FigureReader {
    private FigureReader() {}

    /// @param parts of the same report
    public static Said.InNumbers read(
            ReadReport read, Quantity quantity, Cast cast, PartsReader parts) {
        Report report = read.report();
        Span wording =
                read.reading()
                        .statementOf(quantity)
                        .map(Statement::content)
                        .orElse(quantity.span());
        return new Said.InNumbers(
                report,
                quantity,
                Said.speaker(report, quantity.attribution(), cast),
                report.cite(wording),
                parts.clause(quantity),
                follows(read.reading(), quantity),
                window(report.text(), read.reading(), quantity));
    }

    private static String window(String text, Reading reading, Quantity quantity) {
        return sentence(reading, quantity)
                .map(span -> Windows.of(text, span, quantity, reading.quantities()))
                .orElse("");
    }

    private static Optional<Span> sentence(Reading reading, Quantity quantity) {
        return reading.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(quantity.span()))
                .findFirst();
    }

    private static boolean follows(Reading reading, Quantity quantity) {
        Optional<Span> sentence = sentence(reading, quantity);
        return reading.quantities().stream()
                .filter(other -> other.span().start() < quantity.span().start())
                .filter(other -> sentence.filter(s -> s.contains(other.span())).isPresent())
                .anyMatch(other -> FigureScope.deed(other).equals(FigureScope.deed(quantity)));
    }
}
