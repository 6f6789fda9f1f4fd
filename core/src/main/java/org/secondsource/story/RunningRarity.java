package org.secondsource.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.secondsource.copying.word.WordRarity;

/// How much a word tells of what a report is about, by the reports read so far: much where few of
/// them hold it.
///
/// Incremental document frequency (Allan 2002, topic detection and tracking), so that stories are
/// found in one pass and a report's weights never change. It departs from it in that imagined
/// reports of other news stand beside those read, so that the first report of a run has weights
/// too, and in that old reports are forgotten, so that memory is bounded.
final class RunningRarity {
    /// Imagined reports of other news. With 150, 300, 600 and 1,000 the mean B-cubed F1 of the four
    /// development sets is within .003 (docs/decisions/0030); with few, the words of a small run's
    /// only story would count for nothing.
    private static final double IMAGINED_REPORTS = 600;

    /// Reports counted at which all counts are halved: what was said long ago counts less, and a
    /// word that stood in one report alone is forgotten.
    private static final int MOST_REPORTS = 40_000;

    private final Map<Long, Double> common = WordRarity.commonShares(Stem::of);
    private final Map<Long, Integer> holders = new HashMap<>();
    private int reports;

    /// Counts one more report.
    ///
    /// @param stems the keys of all its stems
    void add(Set<Long> stems) {
        stems.forEach(stem -> holders.merge(stem, 1, Integer::sum));
        reports++;
        if (reports >= MOST_REPORTS) {
            reports /= 2;
            holders.replaceAll((stem, count) -> count / 2);
            holders.values().removeIf(count -> count == 0);
        }
    }

    /// The logarithm of one over the share of reports that hold the word; 0 for one that all hold.
    double weight(long stem) {
        double share = common.getOrDefault(stem, WordRarity.SHARE_OF_RARE_WORD);
        double holding = holders.getOrDefault(stem, 0) + share * IMAGINED_REPORTS;
        return Math.max(0, Math.log((reports + IMAGINED_REPORTS) / holding));
    }
}
