package org.secondsource.copying;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secondsource.report.Report;
import org.secondsource.text.Span;

/// Finds the running text that reports share.
///
/// Candidates come from an index of shingles; each candidate pair is aligned word by word. The same
/// words inside quotation marks on both sides are no copying by themselves: two reporters at one
/// news conference share the speech, not the report.
public final class CopyFinder {
    /// Fewest words that a passage must have to be listed: the shortest stretch that the labels of
    /// `copies` fold as shared.
    static final int FEWEST_PASSAGE_WORDS = 7;

    /// Fewest words of running, unquoted text in one passage that make a pair a copy: the labels of
    /// `copies` ask for "at least some 15 words of running text, in order". On the development
    /// reports F1 is .944 with 12, .964 with 15 and .949 with 20 (`score.py copies`).
    static final int FEWEST_COPIED_WORDS = 15;

    /// All pairs of reports that share running text, in the order of their ids.
    public List<SharedText> sharedTexts(List<Report> reports) {
        List<Report> ordered = new ArrayList<>(reports);
        ordered.sort(Comparator.comparing(Report::id));
        List<Side> sides = new ArrayList<>();
        ShingleIndex index = new ShingleIndex();
        for (Report report : ordered) {
            Side side = Side.of(report);
            index.add(sides.size(), side.words());
            sides.add(side);
        }
        WordRarity rarity =
                WordRarity.of(sides.stream().map(Side::keys).toList(), UnaryOperator.identity());
        List<SharedText> shared = new ArrayList<>();
        for (ShingleIndex.Pair pair : index.pairs()) {
            shared(sides.get(pair.a()), sides.get(pair.b()), rarity).ifPresent(shared::add);
        }
        return shared;
    }

    private static Optional<SharedText> shared(Side a, Side b, WordRarity rarity) {
        List<Stretch> stretches = new ArrayList<>();
        BitSet sharedOfA = new BitSet(a.words().size());
        BitSet sharedOfB = new BitSet(b.words().size());
        int longest = 0;
        for (Stretch stretch : Alignment.of(a.words(), b.words())) {
            if (stretch.steps().size() >= FEWEST_PASSAGE_WORDS) {
                stretches.add(stretch);
                sharedOfA.set(stretch.startA(), stretch.endA());
                sharedOfB.set(stretch.startB(), stretch.endB());
                longest = Math.max(longest, copiedWords(stretch, a, b));
            }
        }
        if (longest < FEWEST_COPIED_WORDS) {
            return Optional.empty();
        }
        if (!new Kinship(a, b, sharedOfA, sharedOfB, rarity).isOfOneHappening()) {
            return Optional.empty();
        }
        return Optional.of(
                new SharedText(
                        a.report().id(),
                        b.report().id(),
                        (double) sharedOfA.cardinality() / a.words().size(),
                        (double) sharedOfB.cardinality() / b.words().size(),
                        stretches.stream().map(stretch -> passage(stretch, a, b)).toList()));
    }

    /// A stretch with its cites; a full stop that ends it on both sides is part of it.
    private static SharedPassage passage(Stretch stretch, Side a, Side b) {
        Span ofA = a.words().span(stretch.startA(), stretch.endA());
        Span ofB = b.words().span(stretch.startB(), stretch.endB());
        int stop = isFullStop(a.report(), ofA) && isFullStop(b.report(), ofB) ? 1 : 0;
        return new SharedPassage(
                a.report().cite(new Span(ofA.start(), ofA.end() + stop)),
                b.report().cite(new Span(ofB.start(), ofB.end() + stop)),
                stretch.similarity());
    }

    private static boolean isFullStop(Report report, Span span) {
        return report.text().startsWith(".", span.end());
    }

    /// The aligned words that are running text on both sides.
    private static int copiedWords(Stretch stretch, Side a, Side b) {
        int copied = 0;
        for (Stretch.Step step : stretch.steps()) {
            if (!a.isStanding(step.a()) && !b.isStanding(step.b())) {
                copied++;
            }
        }
        return copied;
    }
}
