package org.secondsource.copying;

import java.util.BitSet;
import org.secondsource.copying.word.KeyCounts;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Report;

/// Counts in how many reports of one outlet each paragraph stands, in any language, and in how many
/// of these the rest stands nowhere else.
///
/// What an outlet prints under many different reports is its furniture, or background that it
/// repeats, and tells nothing of who copied whom: an invitation to subscribe, a note on the writer,
/// what led to a long affair. The versions of one report have all their paragraphs in common, and
/// so have the copies of one report in a folder of reports whose outlets are not known.
final class StandingCount {
    /// Fewest different reports of one outlet that hold a paragraph for it to be a standing one,
    /// and the same where the outlet is not known and may be several.
    private static final int FEWEST_REPORTS = 4;

    private static final int FEWEST_REPORTS_OF_ANY = 8;

    /// Share of a report's paragraphs that must stand in it alone for it to be different from
    /// others with which it shares the rest.
    private static final double MOST_OF_IT = 0.5;

    /// Paragraphs of fewer words make no passage by themselves.
    private static final int FEWEST_WORDS = 7;

    /// Paragraphs that are counted at most; then what was counted once is forgotten.
    private static final int MOST_COUNTED = 2_000_000;

    private final KeyCounts counts = new KeyCounts();
    private final KeyCounts differing = new KeyCounts();

    /// Counts the paragraphs of one more report.
    void add(Report report, WordList words) {
        long outlet = WordList.keyOf(report.outlet());
        eachParagraph(words, (from, to) -> counts.add(key(outlet, words, from, to)));
        if (counts.size() > MOST_COUNTED) {
            differing.forgetRareOf(counts);
            counts.forgetRareOf(counts);
        }
    }

    /// Counts a report, already added, for its paragraphs that other reports have, if most of it
    /// stands in it alone.
    void addDiffering(Report report, WordList words) {
        long outlet = WordList.keyOf(report.outlet());
        int[] paragraphs = new int[2];
        eachParagraph(
                words, (from, to) -> paragraphs[isAlone(key(outlet, words, from, to)) ? 1 : 0]++);
        int all = paragraphs[0] + paragraphs[1];
        if (paragraphs[0] > 0 && paragraphs[1] >= MOST_OF_IT * all) {
            eachParagraph(
                    words,
                    (from, to) -> {
                        long key = key(outlet, words, from, to);
                        if (!isAlone(key)) {
                            differing.add(key);
                        }
                    });
        }
    }

    private boolean isAlone(long key) {
        return counts.count(key) <= 1;
    }

    /// The words of a report that stand in paragraphs which its outlet prints again and again.
    BitSet standing(Report report, WordList words) {
        BitSet standing = new BitSet(words.size());
        int fewest = report.outlet().isBlank() ? FEWEST_REPORTS_OF_ANY : FEWEST_REPORTS;
        long outlet = WordList.keyOf(report.outlet());
        eachParagraph(
                words,
                (from, to) -> {
                    if (differing.count(key(outlet, words, from, to)) >= fewest) {
                        standing.set(from, to);
                    }
                });
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
