package org.secondsource.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secondsource.actor.ActorId;
import org.secondsource.claim.parts.Parts;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Medium;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.time.When;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Invented statements and figures, as members of claims.
final class Sayings {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    private Sayings() {}

    static Said.InWords words(String report, String speaker, String content) {
        Statement statement =
                new Statement(
                        new StatementId(new ReportId(report), 1),
                        new Span(0, content.length()),
                        new Attribution.OwnVoice(),
                        true,
                        List.of(),
                        Medium.UNSAID,
                        new When.Unsaid(),
                        Modality.ASSERTED,
                        false);
        return new Said.InWords(
                report(report, content), statement, Optional.of(new ActorId(speaker)));
    }

    /// A figure of percent at a place of its report, in the report's own voice.
    static Said.InNumbers percent(String report, int start, double value) {
        Quantity quantity =
                new Quantity(
                        new QuantityId(new ReportId(report), start + 1),
                        new Span(start, start + 2),
                        Amount.of(Amount.Bound.EXACTLY, value),
                        "percent",
                        "",
                        "charge",
                        "",
                        new When.Unsaid(),
                        new When.Unsaid(),
                        Modality.ASSERTED,
                        new Attribution.OwnVoice(),
                        Optional.empty(),
                        Optional.empty());
        Report told = report(report, "10 for these, 20 for those");
        return new Said.InNumbers(
                told, quantity, Optional.empty(), told.cite(quantity.span()), Parts.NONE, false);
    }

    private static Report report(String id, String text) {
        return new Report(
                new ReportId(id),
                id + ".txt",
                "",
                "",
                "",
                "",
                new Publication.On(MONDAY, Publication.Basis.STATED, "invented"),
                "en",
                List.of(),
                text,
                List.of());
    }
}
