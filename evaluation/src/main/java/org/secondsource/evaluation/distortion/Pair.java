package org.secondsource.evaluation.distortion;

import java.util.List;
import java.util.Optional;
import org.secondsource.SecondSource;
import org.secondsource.claim.Claim;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.language.Sentence;
import org.secondsource.reading.Reading;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// A report and its changed copy, printed by another paper, read together.
record Pair(Picture picture, ReportId original, ReportId copy) {
    private static final String OTHER_PAPER = "The Second Copybook";

    static Pair read(SecondSource program, Report original, String changed) {
        Report copy =
                new Report(
                        new ReportId(original.id() + "-copy"),
                        original.location() + ".copy",
                        "",
                        original.title(),
                        OTHER_PAPER,
                        "",
                        original.published(),
                        original.language(),
                        List.of(),
                        changed,
                        List.of());
        List<Intake.Outcome> both =
                List.of(new Intake.Outcome.Read(original), new Intake.Outcome.Read(copy));
        return new Pair(program.read(both, () -> {}), original.id(), copy.id());
    }

    /// Whether anything is read in a stretch of the copy: where nothing is, nothing can be joined.
    boolean tells(Span stretch) {
        return reading(copy).statements().stream().anyMatch(s -> s.content().overlaps(stretch));
    }

    /// Whether a claim holds a statement of the original and one of a stretch of the copy.
    boolean joins(Statement statement, Span stretch) {
        return picture.claims().stream()
                .filter(claim -> claim.statements().contains(statement.id()))
                .flatMap(claim -> claim.statements().stream())
                .anyMatch(id -> isIn(id, stretch));
    }

    /// Whether a figure of a statement shares a claim with one in a stretch of the copy.
    boolean joinsFigures(Statement statement, Span stretch) {
        return picture.claims().stream()
                .anyMatch(claim ->
                        claim.quantities().stream()
                                        .anyMatch(id -> isIn(id, original, statement.content()))
                                && claim.quantities().stream()
                                        .anyMatch(id -> isIn(id, copy, stretch)));
    }

    private boolean isIn(StatementId id, Span stretch) {
        return reading(copy).statements().stream()
                .anyMatch(s -> s.id().equals(id) && s.content().overlaps(stretch));
    }

    private boolean isIn(QuantityId id, ReportId report, Span stretch) {
        return reading(report).quantities().stream()
                .anyMatch(q -> q.id().equals(id) && q.span().overlaps(stretch));
    }

    /// The claim that holds a change on one side and what it replaced on the other.
    Optional<Claim> confused(Change change) {
        return picture.claims().stream()
                .filter(claim -> isTouched(claim, original, change.replaced(), change.kind()))
                .filter(claim -> isTouched(claim, copy, change.put(), change.kind()))
                .filter(claim -> isWorded(claim, change))
                .findFirst();
    }

    /// A happening that several tell is one claim whatever else their sentences say: it is touched
    /// where its own clause is.
    private boolean isWorded(Claim claim, Change change) {
        boolean happening = claim.id().value().startsWith("h-");
        Span changed = claim.wording().report().equals(copy) ? change.put() : change.replaced();
        return !happening || claim.wording().span().overlaps(changed);
    }

    private boolean isTouched(Claim claim, ReportId report, Span place, Kind kind) {
        Reading reading = reading(report);
        boolean said =
                reading.statements().stream()
                        .anyMatch(s ->
                                claim.statements().contains(s.id()) && s.content().overlaps(place));
        return said
                || reading.quantities().stream()
                        .anyMatch(q ->
                                claim.quantities().contains(q.id())
                                        && isTouched(reading, q, place, kind));
    }

    /// Whether a change is one of the figure, or of the clause that tells it.
    private static boolean isTouched(Reading reading, Quantity quantity, Span place, Kind kind) {
        if (kind == Kind.NUMBER || kind == Kind.UNIT) {
            return quantity.span().overlaps(place);
        }
        for (Sentence sentence : reading.sentences()) {
            if (sentence.span().contains(quantity.span()) && sentence.span().overlaps(place)) {
                int changed = clause(sentence, place);
                return changed >= 0 && changed == clause(sentence, quantity.span());
            }
        }
        return false;
    }

    private static int clause(Sentence sentence, Span place) {
        int word = sentence.indexAt(place.end() - 1);
        return sentence.holds(word) ? sentence.verbAbove(word).orElse(-1) : -1;
    }

    /// By how many a statement's claim is told to be backed, at most.
    int backers(Statement statement) {
        return picture.claims().stream()
                .filter(claim -> claim.statements().contains(statement.id()))
                .map(Claim::independentSources)
                .mapToInt(SourceCount::max)
                .max()
                .orElse(0);
    }

    private Reading reading(ReportId report) {
        return picture.readings().stream()
                .filter(reading -> reading.report().equals(report))
                .findFirst()
                .orElseThrow();
    }
}
