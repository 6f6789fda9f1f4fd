package org.secondsource.copying;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.secondsource.copying.word.Spelling;
import org.secondsource.copying.word.WordList;

/// Finds the stretches that two texts share.
///
/// Greedy string tiling (Wise 1993): the longest runs of equal words first, each word used once, so
/// reordered and merged paragraphs are found as well. Departs from it in two places: runs are found
/// by an index of their first words, and neighbouring runs with little between them are joined,
/// with the words between aligned one by one, so a stretch goes through light editing.
///
/// Of equal runs the one that comes first is taken, so it matters which text is gone through: it is
/// the one that comes first in the order of their characters, whichever side it stands on.
final class Alignment {
    /// Most words that may stand between two runs of one stretch, on each side: about a clause. 5
    /// and 12 find the same pairs (`score.py copies`).
    static final int MOST_GAP_WORDS = 8;

    private final WordList a;
    private final WordList b;

    private Alignment(WordList a, WordList b) {
        this.a = a;
        this.b = b;
    }

    /// The shared stretches in the order of `a`, which is the text of the seeds.
    static List<Stretch> of(Seeds seeds, WordList b) {
        WordList a = seeds.words();
        if (a.text().compareTo(b.text()) <= 0) {
            Alignment alignment = new Alignment(a, b);
            return alignment.stretches(alignment.runs(seeds, b, true));
        }
        Alignment alignment = new Alignment(b, a);
        return Stretch.reversed(alignment.stretches(alignment.runs(seeds, b, false)));
    }

    private List<Stretch> stretches(List<Run> runs) {
        return joined(tiles(runs));
    }

    private record Run(int a, int b, int length) {
        private int endA() {
            return a + length;
        }

        private int endB() {
            return b + length;
        }
    }

    /// All longest runs of equal words of at least the seed's length.
    private List<Run> runs(Seeds seeds, WordList other, boolean isOfA) {
        List<Run> runs = new ArrayList<>();
        seeds.match(
                other,
                (place, placeOfOther) ->
                        runs.add(isOfA ? run(place, placeOfOther) : run(placeOfOther, place)));
        return runs;
    }

    /// The longest run around two equal words.
    private Run run(int placeA, int placeB) {
        int before = 0;
        while (before < Math.min(placeA, placeB)
                && a.key(placeA - before - 1) == b.key(placeB - before - 1)) {
            before++;
        }
        int length = 0;
        int most = Math.min(a.size() - placeA, b.size() - placeB);
        while (length < most && a.key(placeA + length) == b.key(placeB + length)) {
            length++;
        }
        return new Run(placeA - before, placeB - before, before + length);
    }

    /// The runs, longest first, cut where a longer one already covers a word; in the order of `a`.
    private List<Run> tiles(List<Run> runs) {
        List<Run> byLength = new ArrayList<>(runs);
        byLength.sort(
                Comparator.comparingInt((Run run) -> -run.length())
                        .thenComparingInt(Run::a)
                        .thenComparingInt(Run::b));
        BitSet usedA = new BitSet(a.size());
        BitSet usedB = new BitSet(b.size());
        List<Run> tiles = new ArrayList<>();
        for (Run run : byLength) {
            Run free = longestFree(run, usedA, usedB);
            if (free.length() >= Seeds.WORDS) {
                usedA.set(free.a(), free.endA());
                usedB.set(free.b(), free.endB());
                tiles.add(free);
            }
        }
        tiles.sort(Comparator.comparingInt(Run::a));
        return tiles;
    }

    private static Run longestFree(Run run, BitSet usedA, BitSet usedB) {
        Run best = new Run(run.a(), run.b(), 0);
        int start = 0;
        for (int at = 0; at <= run.length(); at++) {
            boolean used = at == run.length() || usedA.get(run.a() + at) || usedB.get(run.b() + at);
            if (used) {
                if (at - start > best.length()) {
                    best = new Run(run.a() + start, run.b() + start, at - start);
                }
                start = at + 1;
            }
        }
        return best;
    }

    private List<Stretch> joined(List<Run> tiles) {
        List<Stretch> stretches = new ArrayList<>();
        List<Stretch.Step> steps = new ArrayList<>();
        for (int index = 0; index < tiles.size(); index++) {
            Run tile = tiles.get(index);
            if (index > 0 && follows(tiles.get(index - 1), tile)) {
                Run before = tiles.get(index - 1);
                steps.addAll(between(before.endA(), tile.a(), before.endB(), tile.b()));
            } else if (index > 0) {
                stretches.add(new Stretch(steps));
                steps.clear();
            }
            for (int at = 0; at < tile.length(); at++) {
                steps.add(new Stretch.Step(tile.a() + at, tile.b() + at));
            }
        }
        if (!steps.isEmpty()) {
            stretches.add(new Stretch(steps));
        }
        return stretches;
    }

    /// Whether a run goes on where another ends. What stands between must be shorter than either,
    /// or two stock phrases would make a passage.
    private static boolean follows(Run before, Run tile) {
        int gapA = tile.a() - before.endA();
        int gapB = tile.b() - before.endB();
        int most = Math.min(MOST_GAP_WORDS, Math.min(before.length(), tile.length()));
        return gapB >= 0 && gapA <= most && gapB <= most;
    }

    /// The longest common subsequence of the words between two runs, spelling apart.
    private List<Stretch.Step> between(int startA, int endA, int startB, int endB) {
        int[][] best = new int[endA - startA + 1][endB - startB + 1];
        for (int i = endA - startA - 1; i >= 0; i--) {
            for (int j = endB - startB - 1; j >= 0; j--) {
                best[i][j] =
                        isOneWord(startA + i, startB + j)
                                ? 1 + best[i + 1][j + 1]
                                : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        List<Stretch.Step> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < endA - startA && j < endB - startB) {
            if (isOneWord(startA + i, startB + j)) {
                steps.add(new Stretch.Step(startA + i++, startB + j++));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return steps;
    }

    private boolean isOneWord(int placeA, int placeB) {
        return a.key(placeA) == b.key(placeB) || Spelling.isOneWord(a.word(placeA), b.word(placeB));
    }
}
