package org.secondsource.story.word;

import java.util.Map;
import org.secondsource.copying.word.KeyCounts;
import org.secondsource.copying.word.KeyTable;
import org.secondsource.copying.word.WordRarity;

/// How much a word tells of what a report is about, by the reports read so far: much where few of
/// them hold it.
///
/// Incremental document frequency (Allan 2002, topic detection and tracking), so that stories are
/// found in one pass and a report's weights never change. It departs from it in that imagined
/// reports of other news stand beside those read, so that the first report of a run has weights
/// too, and in that old reports are forgotten, so that memory is bounded.
public final class RunningRarity {
    /// Imagined reports of other news. With 150, 300, 600 and 1,000 the mean B-cubed F1 of the four
    /// development sets is within .003 (docs/decisions/0030); with few, the words of a small run's
    /// only story would count for nothing.
    private static final double IMAGINED_REPORTS = 600;

    /// Reports counted at which all counts are halved: what was said long ago counts less, and a
    /// word that stood in one report alone is forgotten.
    private static final int MOST_REPORTS = 40_000;

    private final KeyTable common;
    private final double[] shares;
    private final KeyCounts holders = new KeyCounts();
    private int reports;

    public RunningRarity() {
        Map<Long, Double> listed = WordRarity.commonShares(Stem::of);
        this.common = new KeyTable(listed.size());
        this.shares = new double[listed.size()];
        listed.forEach((stem, share) -> shares[common.add(stem)] = share);
    }

    /// Counts one more report.
    public void add(WordCounts report) {
        for (int number = 0; number < report.size(); number++) {
            holders.add(report.stem(number));
        }
        reports++;
        if (reports >= MOST_REPORTS) {
            reports /= 2;
            holders.halve();
        }
    }

    /// The logarithm of one over the share of reports that hold the word; 0 for one that all hold.
    public double weight(long stem) {
        int listed = common.find(stem);
        double share = listed < 0 ? WordRarity.SHARE_OF_RARE_WORD : shares[listed];
        double holding = holders.count(stem) + share * IMAGINED_REPORTS;
        return Math.max(0, Math.log((reports + IMAGINED_REPORTS) / holding));
    }
}
