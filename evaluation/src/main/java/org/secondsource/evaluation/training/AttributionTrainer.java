package org.secondsource.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.learned.Row;
import org.secondsource.learned.Weights;
import org.secondsource.reading.attribution.AttributionReader;
import org.secondsource.reading.attribution.AttributionReader.Cue;
import org.secondsource.reading.attribution.Candidate;
import org.secondsource.reading.attribution.Roles;
import org.secondsource.reading.attribution.VerdictFeatures;

/// Learns the three weights of the attribution. Each sees what the one before it makes of articles
/// that it has not learned from: the articles are parted in folds, and each fold is read by weights
/// of the others.
final class AttributionTrainer {
    private final int folds;
    private final int bits;
    private final int cueRounds;
    private final int roleRounds;
    private final int verdictRounds;

    AttributionTrainer(int folds, int bits, int cueRounds, int roleRounds, int verdictRounds) {
        this.folds = folds;
        this.bits = bits;
        this.cueRounds = cueRounds;
        this.roleRounds = roleRounds;
        this.verdictRounds = verdictRounds;
    }

    /// The trainer of the weights that ship; its numbers were chosen on a fifth of the training
    /// articles that was kept back.
    static AttributionTrainer standard() {
        return new AttributionTrainer(3, 21, 8, 12, 8);
    }

    /// What is learned.
    record Learned(Weights cues, Weights roles, Weights verdicts) {}

    Learned train(List<AttributionExamples> articles) {
        List<Weights> cueFolds = new ArrayList<>();
        List<List<Cue>> seen = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            cueFolds.add(cues(others(articles, fold), Math.max(2, cueRounds / 2)));
        }
        for (int i = 0; i < articles.size(); i++) {
            AttributionReader reader =
                    new AttributionReader(
                            cueFolds.get(i % folds),
                            cueFolds.get(i % folds),
                            cueFolds.get(i % folds));
            seen.add(reader.cues(articles.get(i).words));
        }
        List<List<LabelledRow>> roleRows = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            roleRows.add(articles.get(i).roleRows(seen.get(i)));
        }
        List<LabelledRow> verdictRows = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            Weights roles = roles(others(roleRows, fold), Math.max(2, roleRounds / 2));
            AttributionReader reader = new AttributionReader(cueFolds.get(fold), roles, roles);
            for (int i = fold; i < articles.size(); i += folds) {
                verdictRows.addAll(verdicts(articles.get(i), reader, seen.get(i)));
            }
        }
        return new Learned(
                cues(articles, cueRounds),
                roles(roleRows, roleRounds),
                new ChainTrainer(VerdictFeatures.LABELS, 16).train(verdictRows, verdictRounds));
    }

    private <T> List<T> others(List<T> all, int fold) {
        List<T> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % folds != fold) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    private Weights cues(List<AttributionExamples> articles, int rounds) {
        List<LabelledRow> rows = new ArrayList<>();
        articles.forEach(article -> rows.addAll(article.cueRows()));
        return new ChainTrainer(Roles.LABELS, bits).train(rows, rounds);
    }

    private Weights roles(List<List<LabelledRow>> rows, int rounds) {
        List<LabelledRow> all = new ArrayList<>();
        rows.forEach(all::addAll);
        return new ChainTrainer(Roles.LABELS, bits).train(all, rounds);
    }

    private static List<LabelledRow> verdicts(
            AttributionExamples article, AttributionReader reader, List<Cue> cues) {
        VerdictFeatures features =
                new VerdictFeatures(article.words, AttributionReader.flags(article.words, cues));
        List<LabelledRow> rows = new ArrayList<>();
        List<Candidate> candidates = reader.candidates(article.words, cues);
        List<Boolean> right = article.right(candidates);
        for (int i = 0; i < candidates.size(); i++) {
            Row row = features.of(candidates.get(i));
            int label = right.get(i) ? VerdictFeatures.RIGHT : VerdictFeatures.WRONG;
            rows.add(new LabelledRow(row, new int[] {label}));
        }
        return rows;
    }
}
