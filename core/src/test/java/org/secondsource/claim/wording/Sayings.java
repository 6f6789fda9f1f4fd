package org.secondsource.claim.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.ActorId;
import org.secondsource.claim.parts.Parts;
import org.secondsource.claim.said.Said;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.InventedClause;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.time.When;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Invented propositions and figures, as members of claims.
public final class Sayings {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    private Sayings() {}

    public static Said.InWords words(String report, String speaker, String content) {
        return words(report(report, content), speaker, content, FactState.SO);
    }

    public static Said.InWords words(
            String report, String speaker, String content, FactState state) {
        return words(report(report, content), speaker, content, state);
    }

    private static Said.InWords words(
            Report report, String speaker, String content, FactState state) {
        InventedClause clause = clause(report, content).in(state);
        return said(report, speaker, clause);
    }

    private static InventedClause clause(Report report, String content) {
        int start = report.text().indexOf(content);
        Span span = new Span(start, start + content.length());
        return InventedClause.of(report.id(), start, span, content, new Attribution.OwnVoice());
    }

    private static Said.InWords said(Report report, String speaker, InventedClause clause) {
        return new Said.InWords(
                report, clause.proposition(), Optional.empty(), Optional.of(new ActorId(speaker)));
    }

    /// What somebody says, in a state of fact, with the words that carry its meaning.
    public static Worded worded(
            Report report, String speaker, String content, FactState state, Set<String> words) {
        return worded(words(report, speaker, content, state), words, "");
    }

    /// What somebody says to be so, with its main verb; no verb where it is empty.
    public static Worded worded(Said.InWords said, Set<String> words, String verb) {
        return new Worded(said, content(said.cite().exact(), words), verb, Optional.empty());
    }

    /// A denial by somebody, who "denied" some content.
    ///
    /// @param clause the denial as it stands in the report, with the content in it
    public static Worded denial(
            Report report, String speaker, String clause, String content, Set<String> words) {
        int start = report.text().indexOf(clause) + clause.indexOf(content);
        Span denied = new Span(start, start + content.length());
        Said.InWords said = said(report, speaker, clause(report, clause).denying(denied));
        return new Worded(
                said,
                content(clause, Set.of("deny")),
                "deny",
                Optional.of(content(content, words)));
    }

    private static Worded.Content content(String exact, Set<String> words) {
        return new Worded.Content(plain(exact), words, Set.of(), words, Parts.NONE);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
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
                told,
                quantity,
                Optional.empty(),
                told.cite(quantity.span()),
                Parts.NONE,
                false,
                "");
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
