package org.secondsource.copying;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.secondsource.report.Report;

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

    /// Least share of a report's own words (by weight) that stand in the other report too, for two
    /// reports to be of one happening. Reports that share only the furniture of a page have less:
    /// on the development reports, the labelled copies that are found reach .26 and pages with
    /// common furniture stay below .20 (`score.py copies`).
    static final double LEAST_KINSHIP = 0.22;

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
        double kinship =
                Math.max(kinship(a, sharedOfA, b, rarity), kinship(b, sharedOfB, a, rarity));
        if (kinship < LEAST_KINSHIP) {
            return Optional.empty();
        }
        List<SharedPassage> passages = new ArrayList<>();
        for (Stretch stretch : stretches) {
            passages.add(
                    new SharedPassage(
                            a.report().cite(a.words().span(stretch.startA(), stretch.endA())),
                            b.report().cite(b.words().span(stretch.startB(), stretch.endB())),
                            stretch.similarity()));
        }
        return Optional.of(
                new SharedText(
                        a.report().id(),
                        b.report().id(),
                        (double) sharedOfA.cardinality() / a.words().size(),
                        (double) sharedOfB.cardinality() / b.words().size(),
                        passages));
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

    /// The share of a side's own words, those that are not shared and those of its title, that
    /// stand in the other report, by their weight.
    private static double kinship(Side side, BitSet shared, Side other, WordRarity rarity) {
        Set<Long> own = new HashSet<>(side.titleKeys());
        for (int index = 0; index < side.words().size(); index++) {
            if (!shared.get(index) && !side.isStanding(index)) {
                own.add(side.words().key(index));
            }
        }
        double all = 0;
        double common = 0;
        for (long key : own) {
            double weight = rarity.weight(key);
            all += weight;
            common += other.keys().contains(key) ? weight : 0;
        }
        return all == 0 ? 1 : common / all;
    }

    /// One report, made ready.
    private record Side(
            Report report, WordList words, BitSet standing, Set<Long> keys, Set<Long> titleKeys) {
        private static Side of(Report report) {
            WordList words = WordList.of(report.text());
            Set<Long> keys = new HashSet<>(keys(words));
            Set<Long> titleKeys = keys(WordList.of(report.title()));
            keys.addAll(titleKeys);
            return new Side(report, words, StandingText.of(report.text()), keys, titleKeys);
        }

        private static Set<Long> keys(WordList words) {
            Set<Long> keys = new HashSet<>();
            for (int index = 0; index < words.size(); index++) {
                keys.add(words.key(index));
            }
            return keys;
        }

        private boolean isStanding(int word) {
            return standing.get(words.start(word));
        }
    }
}
