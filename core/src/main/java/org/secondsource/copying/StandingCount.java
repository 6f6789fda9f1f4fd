package org.secondsource.copying;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Report;

/// Counts in how many reports of one outlet each paragraph stands, in any language.
///
/// What an outlet prints under many reports is its furniture, or background that it repeats, and
/// tells nothing of who copied whom: an invitation to subscribe, a note on the writer, what led to
/// a long affair. A wire's text stands in many outlets, but not often in one.
final class StandingCount {
    /// Fewest reports of one outlet that hold a paragraph for it to be a standing one. An outlet
    /// prints a report in three versions at times.
    static final int FEWEST_REPORTS = 4;

    /// Paragraphs of fewer words make no passage by themselves.
    private static final int FEWEST_WORDS = 7;

    /// Paragraphs that are counted at most; then what was counted once is forgotten.
    private static final int MOST_COUNTED = 2_000_000;

    private final Map<Long, Integer> counts = new HashMap<>();

    /// Counts the paragraphs of one more report; of reports whose outlet is not known none, since
    /// they may be of many outlets.
    void add(Report report, WordList words) {
        if (report.outlet().isBlank()) {
            return;
        }
        long outlet = WordList.keyOf(report.outlet());
        eachParagraph(
                words,
                (from, to) -> counts.merge(key(outlet, words, from, to), 1, Integer::sum));
        if (counts.size() > MOST_COUNTED) {
            counts.values().removeIf(count -> count == 1);
        }
    }

    /// The words of a report that stand in paragraphs which its outlet prints again and again.
    BitSet standing(Report report, WordList words) {
        BitSet standing = new BitSet(words.size());
        if (!report.outlet().isBlank()) {
            long outlet = WordList.keyOf(report.outlet());
            eachParagraph(
                    words,
                    (from, to) -> {
                        long key = key(outlet, words, from, to);
                        if (counts.getOrDefault(key, 0) >= FEWEST_REPORTS) {
                            standing.set(from, to);
                        }
                    });
        }
        return standing;
    }

    private static long key(long outlet, WordList words, int from, int to) {
        return outlet * 31 + words.shingle(from, to - from);
    }

    private static void eachParagraph(WordList words, Paragraph paragraph) {
        String text = words.text();
        int from = 0;
        int next = text.indexOf('\n');
        for (int word = 0; word <= words.size(); word++) {
            boolean isEnd = word == words.size();
            if (isEnd || next >= 0 && words.start(word) > next) {
                if (word - from >= FEWEST_WORDS) {
                    paragraph.of(from, word);
                }
                from = word;
                next = isEnd ? -1 : text.indexOf('\n', words.start(word));
            }
        }
    }

    /// The words `[from, to)` of a paragraph.
    private interface Paragraph {
        void of(int from, int to);
    }
}
