package org.secondsource.evaluation.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.secondsource.reading.attribution.Candidate;
import org.secondsource.reading.attribution.ReportWords;
import org.secondsource.text.Span;

/// Tells which candidates are right: each fits one mark, the best first, and shares half of the
/// words of each role with it, as `score.py attribution` counts; other than there, a speaker whom
/// the mark lacks is wrong.
final class RelationMatch {
    private static final double HALF = 0.5;

    private final ReportWords words;
    private final List<MarkedArticle.Marked> marks;

    RelationMatch(ReportWords words, List<MarkedArticle.Marked> marks) {
        this.words = words;
        this.marks = marks;
    }

    private record Fit(double content, int mark, int candidate) {}

    List<Boolean> right(List<Candidate> candidates) {
        List<Fit> fits = new ArrayList<>();
        for (int mark = 0; mark < marks.size(); mark++) {
            BitSet content = set(marks.get(mark).content());
            for (int i = 0; i < candidates.size(); i++) {
                double shared = shared(content, set(candidates.get(i).content()));
                if (shared >= HALF) {
                    fits.add(new Fit(shared, mark, i));
                }
            }
        }
        fits.sort(
                Comparator.comparingDouble((Fit fit) -> -fit.content())
                        .thenComparingInt(Fit::mark)
                        .thenComparingInt(Fit::candidate));
        List<Boolean> right = new ArrayList<>();
        candidates.forEach(each -> right.add(false));
        BitSet met = new BitSet();
        BitSet used = new BitSet();
        for (Fit fit : fits) {
            if (!met.get(fit.mark()) && !used.get(fit.candidate())) {
                met.set(fit.mark());
                used.set(fit.candidate());
                right.set(
                        fit.candidate(),
                        fits(marks.get(fit.mark()), candidates.get(fit.candidate())));
            }
        }
        return right;
    }

    private boolean fits(MarkedArticle.Marked mark, Candidate candidate) {
        BitSet cue = set(new Candidate.Stretch(candidate.first(), candidate.last()));
        BitSet speaker = candidate.speaker().map(this::set).orElseGet(BitSet::new);
        return (mark.cue().isEmpty() || shared(set(mark.cue()), cue) >= HALF)
                && (mark.speaker().isEmpty()
                        ? speaker.isEmpty()
                        : shared(set(mark.speaker()), speaker) >= HALF);
    }

    private BitSet set(List<Span> spans) {
        BitSet found = new BitSet();
        spans.forEach(span -> found.or(set(words.stretch(span))));
        return found;
    }

    private BitSet set(Candidate.Stretch stretch) {
        BitSet found = new BitSet();
        for (int i = stretch.first(); i <= stretch.last(); i++) {
            if (!words.token(i).isMark()) {
                found.set(i);
            }
        }
        return found;
    }

    /// Dice's measure.
    private static double shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int all = one.cardinality() + other.cardinality();
        return all == 0 ? 0 : 2.0 * both.cardinality() / all;
    }
}
