package org.secondsource.evaluation.distortion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.SecondSource;
import org.secondsource.claim.Claim;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// A report and its changed copy, printed by another paper, read together.
record Pair(Picture picture, Report original, Report copy) {
    /// So many characters behind a change tell whether it is this one that a claim shows: "would
    /// be", not the "would" of another clause.
    private static final int BEHIND = 6;

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
        return new Pair(program.read(both, () -> {}), original, copy);
    }

    /// Whether a clause of the copy tells a stretch of it: where none does, nothing can be joined.
    boolean tells(Span stretch) {
        return propositions(copy).anyMatch(p -> isOwn(p, stretch));
    }

    /// Whether a claim holds a clause in a stretch of the original and one in a stretch of the
    /// copy.
    boolean joins(Span told, Span stretch) {
        return claims(told)
                .anyMatch(claim -> told(claim, copy).anyMatch(p -> p.span().overlaps(stretch)));
    }

    /// The claim that holds a change on one side and what it replaced on the other: in the words of
    /// its members, or in those that it shows.
    Optional<Claim> confused(Change change) {
        return picture.claims().stream()
                .filter(claim -> isTold(claim, change) || isShown(claim, change))
                .findFirst();
    }

    private boolean isTold(Claim claim, Change change) {
        return told(claim, original).anyMatch(p -> isOwn(p, change.replaced()))
                && told(claim, copy).anyMatch(p -> isOwn(p, change.put()));
    }

    /// Whether it shows the words of one side and holds the other's clause that differs in them.
    private boolean isShown(Claim claim, Change change) {
        boolean ofCopy = claim.wording().report().equals(copy.id());
        Span changed = ofCopy ? change.put() : change.replaced();
        int end = Math.min(changed.end() + BEHIND, claim.wording().span().end());
        String words =
                new Span(changed.start(), Math.max(changed.end(), end))
                        .of((ofCopy ? copy : original).text());
        return claim.wording().span().overlaps(changed)
                && claim.text().contains(words)
                && told(claim, original).anyMatch(p -> p.span().overlaps(change.replaced()))
                && told(claim, copy).anyMatch(p -> p.span().overlaps(change.put()));
    }

    /// Whether a stretch is among the words of a clause itself, not of one that it tells in
    /// passing.
    private static boolean isOwn(Proposition proposition, Span stretch) {
        return proposition.kernel().stream().anyMatch(words -> words.overlaps(stretch));
    }

    /// By how many what a stretch of the original tells is said to be backed, at most.
    int backers(Span told) {
        return claims(told)
                .map(Claim::independentSources)
                .mapToInt(SourceCount::max)
                .max()
                .orElse(0);
    }

    /// The claims of a stretch of the original.
    private Stream<Claim> claims(Span stretch) {
        return picture.claims().stream()
                .filter(claim -> told(claim, original).anyMatch(p -> p.span().overlaps(stretch)));
    }

    private Stream<Proposition> told(Claim claim, Report report) {
        return propositions(report).filter(p -> claim.propositions().contains(p.id()));
    }

    private Stream<Proposition> propositions(Report report) {
        return picture.readings().stream()
                .filter(reading -> reading.report().equals(report.id()))
                .flatMap(reading -> reading.propositions().stream());
    }
}
