package org.secondsource.claim.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secondsource.actor.ActorId;
import org.secondsource.claim.parts.Parts;
import org.secondsource.claim.said.Said;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.When;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// An invented figure in a report of its own.
///
/// @param text of the report
/// @param exact the words of the figure in it
/// @param day of publication
/// @param speaker who tells it; empty for the report itself
record Counted(
        String report,
        String text,
        String exact,
        LocalDate day,
        String speaker,
        Amount amount,
        String unit,
        String of,
        String deed,
        String place,
        When asOf,
        Modality modality,
        boolean follows,
        Optional<QuantityId> corrects) {
    static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    /// So many people killed, told on Monday by the report itself.
    static Counted dead(String report, double number) {
        String exact = String.valueOf(number);
        return new Counted(
                report,
                "They counted " + exact + " in all.",
                exact,
                MONDAY,
                "",
                Amount.of(Amount.Bound.EXACTLY, number),
                "person",
                "",
                "kill",
                "",
                new When.Unsaid(),
                Modality.ASSERTED,
                false,
                Optional.empty());
    }

    /// The same in other words, of which some are the figure's own.
    Counted saying(String words, String own) {
        return new Counted(
                report, words, own, day, speaker, amount, unit, of, deed, place, asOf, modality,
                follows, corrects);
    }

    Counted on(LocalDate other) {
        return new Counted(
                report, text, exact, other, speaker, amount, unit, of, deed, place, asOf, modality,
                follows, corrects);
    }

    Counted by(String other) {
        return new Counted(
                report, text, exact, day, other, amount, unit, of, deed, place, asOf, modality,
                follows, corrects);
    }

    Counted of(Amount other) {
        return new Counted(
                report, text, exact, day, speaker, other, unit, of, deed, place, asOf, modality,
                follows, corrects);
    }

    Counted of(Amount.Bound bound) {
        return of(Amount.of(bound, amount.value()));
    }

    Counted unit(String other) {
        return new Counted(
                report, text, exact, day, speaker, amount, other, of, deed, place, asOf, modality,
                follows, corrects);
    }

    Counted whose(String other) {
        return new Counted(
                report, text, exact, day, speaker, amount, unit, other, deed, place, asOf, modality,
                follows, corrects);
    }

    Counted deed(String other) {
        return new Counted(
                report, text, exact, day, speaker, amount, unit, of, other, place, asOf, modality,
                follows, corrects);
    }

    Counted in(String other) {
        return new Counted(
                report, text, exact, day, speaker, amount, unit, of, deed, other, asOf, modality,
                follows, corrects);
    }

    /// Counting for a time that some words of the text tell.
    Counted at(String words, TimeExpression time) {
        int start = text.indexOf(words);
        When when = new When.Said(new Span(start, start + words.length()), time);
        return new Counted(
                report, text, exact, day, speaker, amount, unit, of, deed, place, when, modality,
                follows, corrects);
    }

    Counted expected() {
        return new Counted(
                report,
                text,
                exact,
                day,
                speaker,
                amount,
                unit,
                of,
                deed,
                place,
                asOf,
                Modality.EXPECTED,
                follows,
                corrects);
    }

    /// Told behind another number of the same deed.
    Counted following() {
        return new Counted(
                report, text, exact, day, speaker, amount, unit, of, deed, place, asOf, modality,
                true, corrects);
    }

    /// Told in the place of another.
    Counted correcting(Counted other) {
        return new Counted(
                report,
                text,
                exact,
                day,
                speaker,
                amount,
                unit,
                of,
                deed,
                place,
                asOf,
                modality,
                follows,
                Optional.of(other.id()));
    }

    private QuantityId id() {
        return new QuantityId(new ReportId(report), text.indexOf(exact) + 1);
    }

    Said.InNumbers said() {
        Report of =
                new Report(
                        new ReportId(report),
                        report + ".txt",
                        "",
                        "",
                        "",
                        "",
                        new Publication.On(day, Publication.Basis.STATED, "invented"),
                        "en",
                        List.of(),
                        text,
                        List.of());
        int start = text.indexOf(exact);
        Span span = new Span(start, start + exact.length());
        Quantity quantity =
                new Quantity(
                        id(),
                        span,
                        amount,
                        unit,
                        this.of,
                        deed,
                        place,
                        asOf,
                        new When.Unsaid(),
                        modality,
                        new Attribution.OwnVoice(),
                        Optional.empty(),
                        corrects);
        return new Said.InNumbers(
                of,
                quantity,
                speaker.isEmpty() ? Optional.empty() : Optional.of(new ActorId(speaker)),
                of.cite(span),
                Parts.NONE,
                follows,
                "");
    }
}
