package org.secondsource.reading.attribution;

import org.secondsource.learned.Feature;

/// How each word around a cue is reached from it: by which dependencies, over which marks.
final class Reach {
    /// A cue that stands so near to the end of its sentence, in words, ends it.
    private static final int NEAR_END = 3;

    /// Longer ways up are not followed: the parser has gone in a circle.
    private static final int LONGEST_WAY = 40;

    final ReportWords words;
    final int cue;
    final int start;
    final boolean hasQuotes;
    final boolean cueEnds;
    final int signature;
    private final int[] path;
    private final int[] branch;
    private final int[] ups;
    private final int[] downs;
    private final int[] top;
    private final int[] commasTo;
    private final int[] quotesTo;
    private final boolean[] marked;
    private final int firstThat;

    Reach(ReportWords words, int cue, int start, int end) {
        this.words = words;
        this.cue = cue;
        this.start = start;
        int size = end - start;
        path = new int[size];
        branch = new int[size];
        ups = new int[size];
        downs = new int[size];
        top = new int[size];
        marked = new boolean[size];
        commasTo = new int[size + 1];
        quotesTo = new int[size + 1];
        int first = words.first[words.sentence[cue]];
        int last = words.first[words.sentence[cue] + 1];
        hasQuotes = hasQuotes(words, first, last);
        firstThat = firstThat(words, cue, last);
        cueEnds = last - cue <= NEAR_END;
        signature = signature(words, cue);
        for (int i = 0; i < size; i++) {
            branch[i] = -1;
            String word = words.token(start + i).word();
            commasTo[i + 1] = commasTo[i] + (word.equals(",") || word.equals(";") ? 1 : 0);
            boolean border = i > 0 && words.quoted[start + i] != words.quoted[start + i - 1];
            quotesTo[i + 1] = quotesTo[i] + (border ? 1 : 0);
        }
        for (int i = first; i < last; i++) {
            climb(i);
        }
    }

    private static boolean hasQuotes(ReportWords words, int first, int last) {
        boolean quotes = false;
        for (int i = first; i < last; i++) {
            quotes |= words.quoted[i];
        }
        return quotes;
    }

    /// The first "that" behind the cue.
    private static int firstThat(ReportWords words, int cue, int last) {
        int at = cue + 1;
        while (at < last && !words.token(at).lower().equals("that")) {
            at++;
        }
        return at < last ? at : Integer.MAX_VALUE;
    }

    /// Which subjects, objects and clauses the cue takes, and on which side.
    private static int signature(ReportWords words, int cue) {
        int found = 0;
        for (int child : words.children[cue]) {
            String name = words.token(child).relation();
            if (name.startsWith("nsubj") || name.endsWith("comp") || name.startsWith("obj")) {
                found = Feature.of(found, words.relation[child], child < cue ? 0 : 1);
            }
        }
        return found;
    }

    private void climb(int from) {
        int at = from - start;
        int before = from;
        int i = from;
        int up = 0;
        int way = 17;
        int down = depth(i);
        while (down < 0 && words.head[i] >= 0 && up < LONGEST_WAY) {
            way = Feature.of(way, words.relation[i]);
            marked[at] |= hasMark(i);
            before = i;
            i = words.head[i];
            up++;
            down = depth(i);
        }
        int above = cue;
        int highest = ReportWords.NONE;
        for (int step = 0; step < Math.max(0, down); step++) {
            highest = words.relation[above];
            way = Feature.of(way, words.relation[above], 5);
            above = words.head[above];
        }
        path[at] = way;
        branch[at] = before;
        ups[at] = up;
        downs[at] = down;
        top[at] = highest;
    }

    private boolean hasMark(int i) {
        for (int child : words.children[i]) {
            if (words.token(child).isRelation("mark")) {
                return true;
            }
        }
        return false;
    }

    /// How far above the cue a word stands; -1 where it does not.
    private int depth(int i) {
        int at = cue;
        for (int up = 0; at >= 0 && up < LONGEST_WAY; up++) {
            if (at == i) {
                return up;
            }
            at = words.head[at];
        }
        return -1;
    }

    /// Whether a word stands in the cue's sentence.
    boolean holds(int i) {
        return words.sentence[i] == words.sentence[cue];
    }

    int path(int i) {
        return path[i - start];
    }

    /// The highest word above this one that is not above the cue too; itself where it is; -1 in
    /// another sentence.
    int branch(int i) {
        return branch[i - start];
    }

    int branchRelation(int i) {
        return ups(i) == 0 ? ReportWords.NONE : words.relation[branch(i)];
    }

    int ups(int i) {
        return ups[i - start];
    }

    int downs(int i) {
        return downs[i - start];
    }

    /// The relation of the cue's highest branch that the word does not stand in.
    int topRelation(int i) {
        return top[i - start];
    }

    boolean marked(int i) {
        return marked[i - start];
    }

    int commas(int i) {
        return Math.abs(commasTo[i - start] - commasTo[cue - start]);
    }

    int quotes(int i) {
        return Math.abs(quotesTo[i - start] - quotesTo[cue - start]);
    }

    /// How many other cues stand between.
    ///
    /// @param cues by word, how many cues start before it
    int others(int i, int[] cues, int from, int to) {
        int low = i < from ? i + 1 : to + 1;
        int high = i < from ? from : i;
        return low < high ? cues[high] - cues[low] : 0;
    }

    boolean thats(int i) {
        return i > firstThat;
    }

    boolean allQuoted(int sentence) {
        return words.allQuoted[sentence];
    }

    boolean hasCue(int sentence, int[] cuesIn, boolean own) {
        return cuesIn[sentence] > (own ? 1 : 0);
    }
}
