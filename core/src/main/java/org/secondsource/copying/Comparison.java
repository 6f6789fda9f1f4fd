package org.secondsource.copying;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.secondsource.copying.word.WordList;
import org.secondsource.copying.word.WordRarity;
import org.secondsource.report.Report;
import org.secondsource.text.Span;

/// Compares two reports word by word and tells whether they share running text, by nothing but the
/// two themselves.
///
/// The same words inside quotation marks are no copying by themselves: two reporters at one news
/// conference share the speech, not the report.
final class Comparison {
    /// Fewest words that a passage must have to be listed: the shortest stretch that the labels of
    /// `copies` fold as shared.
    static final int FEWEST_PASSAGE_WORDS = 7;

    /// Fewest words of running, unquoted text in one passage that make a pair a copy: the labels of
    /// `copies` ask for "at least some 15 words of running text, in order". On the development
    /// reports F1 is .944 with 12, .964 with 15 and .949 with 20 (`score.py copies`).
    static final int FEWEST_COPIED_WORDS = 15;

    /// Fewest such words in all passages together, where they are also most of one of the two: a
    /// short report that was edited in every other clause.
    static final int FEWEST_COPIED_IN_ALL = 30;

    private static final double MOST_OF_IT = 0.5;

    private final WordRarity rarity = WordRarity.ofNews();
    private final StandingCount count;

    /// @param count tells which paragraphs outlets print again and again
    Comparison(StandingCount count) {
        this.count = count;
    }

    /// The text that two reports share, if any.
    ///
    /// @param seeds of the text of `report`
    Optional<SharedText> sharedText(Report report, Seeds seeds, Report other) {
        WordList words = WordList.of(other.text());
        List<Stretch> stretches =
                Alignment.of(seeds, words).stream()
                        .filter(stretch -> stretch.steps().size() >= FEWEST_PASSAGE_WORDS)
                        .toList();
        if (stretches.stream().noneMatch(Comparison::isLongEnough)
                && stretches.stream().mapToInt(each -> each.steps().size()).sum()
                        < FEWEST_COPIED_IN_ALL) {
            return Optional.empty();
        }
        Side side = Side.of(report, seeds.words(), count);
        Side otherSide = Side.of(other, words, count);
        return report.id().compareTo(other.id()) < 0
                ? sharedText(side, otherSide, stretches)
                : sharedText(otherSide, side, Stretch.reversed(stretches));
    }

    private static boolean isLongEnough(Stretch stretch) {
        return stretch.steps().size() >= FEWEST_COPIED_WORDS;
    }

    private Optional<SharedText> sharedText(Side a, Side b, List<Stretch> stretches) {
        int[] copied = stretches.stream().mapToInt(stretch -> copiedWords(stretch, a, b)).toArray();
        if (Arrays.stream(copied).max().orElse(0) < FEWEST_COPIED_WORDS
                && !isMostOfOne(Arrays.stream(copied).sum(), a, b)) {
            return Optional.empty();
        }
        BitSet sharedOfA = new BitSet(a.words().size());
        BitSet sharedOfB = new BitSet(b.words().size());
        for (Stretch stretch : stretches) {
            sharedOfA.set(stretch.startA(), stretch.endA());
            sharedOfB.set(stretch.startB(), stretch.endB());
        }
        boolean hasWholeSentence =
                stretches.stream().anyMatch(stretch -> hasWholeSentence(stretch, a, b));
        Kinship kinship = new Kinship(a, b, sharedOfA, sharedOfB, hasWholeSentence, rarity);
        if (!kinship.isOfOneHappening()) {
            return Optional.empty();
        }
        DifferenceFinder differences = new DifferenceFinder(a, b);
        return Optional.of(
                new SharedText(
                        a.report().id(),
                        b.report().id(),
                        a.coverage(sharedOfA),
                        b.coverage(sharedOfB),
                        stretches.stream()
                                .map(stretch -> passage(stretch, a, b, differences.in(stretch)))
                                .toList()));
    }

    private static boolean isMostOfOne(int copied, Side a, Side b) {
        int shorter = Math.min(a.runningWords(), b.runningWords());
        return copied >= FEWEST_COPIED_IN_ALL && copied >= MOST_OF_IT * shorter;
    }

    /// A stretch with its cites; a full stop that ends it on both sides is part of it.
    private static SharedPassage passage(
            Stretch stretch, Side a, Side b, List<Difference> differences) {
        Span ofA = a.words().span(stretch.startA(), stretch.endA());
        Span ofB = b.words().span(stretch.startB(), stretch.endB());
        int stop = isFullStop(a.report(), ofA) && isFullStop(b.report(), ofB) ? 1 : 0;
        return new SharedPassage(
                a.report().cite(new Span(ofA.start(), ofA.end() + stop)),
                b.report().cite(new Span(ofB.start(), ofB.end() + stop)),
                stretch.similarity(),
                differences);
    }

    private static boolean isFullStop(Report report, Span span) {
        return report.text().startsWith(".", span.end());
    }

    /// Whether a stretch holds so many words in a row as make a copy, in one paragraph of both.
    private static boolean hasWholeSentence(Stretch stretch, Side a, Side b) {
        int run = 0;
        Stretch.Step before = new Stretch.Step(-1, -1);
        for (Stretch.Step step : stretch.steps()) {
            boolean goesOn =
                    step.a() == before.a() + 1
                            && step.b() == before.b() + 1
                            && !a.opensParagraph(step.a())
                            && !b.opensParagraph(step.b());
            run = goesOn ? run + 1 : 1;
            if (run >= FEWEST_COPIED_WORDS) {
                return true;
            }
            before = step;
        }
        return false;
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
