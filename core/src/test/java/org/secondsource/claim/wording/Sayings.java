package org.secondsource.claim.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.ActorId;
import org.secondsource.claim.parts.Parts;
import org.secondsource.claim.said.Said;
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
public final class Sayings {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    private Sayings() {}

    public static Said.InWords words(String report, String speaker, String content) {
        return words(report(report, content), speaker, content, Modality.ASSERTED);
    }

    private static Said.InWords words(
            Report report, String speaker, String content, Modality modality) {
        int start = report.text().indexOf(content);
        Statement statement =
                new Statement(
                        new StatementId(report.id(), start),
                        new Span(start, start + content.length()),
                        new Attribution.OwnVoice(),
                        true,
                        List.of(),
                        Medium.UNSAID,
                        new When.Unsaid(),
                        modality,
                        false);
        return new Said.InWords(report, statement, Optional.of(new ActorId(speaker)));
    }

    /// A statement of a report, with the words that carry its meaning.
    public static Worded worded(
            Report report, String speaker, String content, Modality modality, Set<String> words) {
        Said.InWords said = words(report, speaker, content, modality);
        return worded(said, words, "", false);
    }

    public static Worded worded(
            Said.InWords said, Set<String> words, String verb, boolean planned) {
        String plain = said.cite().exact().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
        return new Worded(said, plain.strip(), words, Parts.NONE, verb, planned);
    }

    /// A figure of percent at a place of its report, in the report's own voice.
    public static Said.InNumbers percent(String report, int start, double value) {
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

    public static Report report(String id, String text) {
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
