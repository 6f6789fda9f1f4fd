package org.secondsource.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.reading.attribution.Candidate.Stretch;

/// Makes one stretch of words of the labels that a chain gave.
final class Stretches {
    private Stretches() {}

    /// A stretch.
    ///
    /// @param sure how probable its labels are, on the mean
    /// @param parts of how many runs of one label it was made or chosen
    record Found(Stretch words, double sure, int parts) {}

    /// From the first to the last word of what is said, without the "that" before it.
    static Optional<Found> content(
            ReportWords words, int[] labels, double[][] probable, int start) {
        List<Stretch> runs = runs(words, labels, start, Roles.CONTENT);
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        int first = runs.getFirst().first();
        int last = runs.getLast().last();
        boolean that = first < last && words.token(first).lower().equals("that");
        boolean leads = that && words.token(first).isRelation("mark");
        Stretch whole = new Stretch(leads ? first + 1 : first, last);
        return Optional.of(
                new Found(whole, mean(labels, probable, Roles.CONTENT), Math.min(7, runs.size())));
    }

    /// The longest run of words that name who speaks.
    static Optional<Found> speaker(
            ReportWords words, int[] labels, double[][] probable, int start) {
        List<Stretch> runs = runs(words, labels, start, Roles.SPEAKER);
        Stretch best = null;
        for (Stretch run : runs) {
            if (best == null || run.last() - run.first() > best.last() - best.first()) {
                best = run;
            }
        }
        return Optional.ofNullable(best)
                .map(run ->
                        new Found(
                                run,
                                mean(labels, probable, Roles.SPEAKER),
                                Math.min(3, runs.size())));
    }

    /// The runs of a label, without the marks at their ends.
    private static List<Stretch> runs(ReportWords words, int[] labels, int start, int label) {
        List<Stretch> found = new ArrayList<>();
        int i = 0;
        while (i < labels.length) {
            int end = i;
            while (end < labels.length && labels[end] == label) {
                end++;
            }
            int first = i;
            int last = end - 1;
            while (first < last && words.mark[start + first]) {
                first++;
            }
            while (last > first && words.mark[start + last]) {
                last--;
            }
            if (first <= last && !words.mark[start + first]) {
                found.add(new Stretch(start + first, start + last));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private static double mean(int[] labels, double[][] probable, int label) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label) {
                sum += probable[i][label];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
