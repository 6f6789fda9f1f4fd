package org.secondsource.reading.attribution;

import java.util.Arrays;
import java.util.Optional;
import org.secondsource.learned.Feature;
import org.secondsource.learned.Row;

/// What is seen of each word around a cue, to tell which words are its speaker and which its
/// content.
public final class RoleFeatures {
    private static final int SENTENCES_BEHIND = 2;
    private static final int DEEPEST = 6;

    private final ReportWords words;
    private final int[] cues;
    private final int[] cuesBefore;
    private final int[] cuesIn;
    private final int[] found = new int[160];
    private int count;

    private int cue;
    private int from;
    private int to;
    private int headSort;
    private Optional<Told> told = Optional.empty();

    /// @param cues by word, whether it is some cue: 0 or 1
    public RoleFeatures(ReportWords words, int[] cues) {
        this.words = words;
        this.cues = cues;
        this.cuesBefore = new int[words.size() + 1];
        this.cuesIn = new int[words.sentences()];
        for (int i = 0; i < words.size(); i++) {
            boolean starts = cues[i] == 1 && (i == 0 || cues[i - 1] != 1);
            cuesBefore[i + 1] = cuesBefore[i] + (starts ? 1 : 0);
            cuesIn[words.sentence[i]] += starts ? 1 : 0;
        }
    }

    /// The first word of the window around a cue.
    public int start(int first) {
        return words.first[Math.max(0, words.sentence[first] - 1)];
    }

    /// The row of the window around a cue.
    ///
    /// @param first of the cue's words
    /// @param last of the cue's words
    public Row of(int first, int last) {
        from = first;
        to = last;
        cue = mainWord(words, first, last);
        headSort = words.sorts[cue];
        told = words.toldAt(first, last);
        int start = start(first);
        int end =
                words.first[
                        Math.min(words.sentences(), words.sentence[first] + SENTENCES_BEHIND + 1)];
        int[][] features = new int[end - start][];
        int[] steps = new int[end - start];
        Reach reach = new Reach(words, cue, start, end);
        for (int i = start; i < end; i++) {
            features[i - start] = of(i, reach);
            steps[i - start] = step(i, reach);
        }
        return new Row(features, steps);
    }

    /// The word of a cue that the others depend on, a verb where one of them is.
    public static int mainWord(ReportWords words, int first, int last) {
        int main = -1;
        for (int i = first; i <= last; i++) {
            boolean outer = words.head[i] < first || words.head[i] > last;
            boolean verb = words.token(i).isVerb();
            if (outer && (main < 0 || verb && !words.token(main).isVerb())) {
                main = i;
            }
        }
        return main < 0 ? first : main;
    }

    private int step(int i, Reach reach) {
        boolean sameBranch = i > 0 && i > reach.start && reach.branch(i) == reach.branch(i - 1);
        int kind;
        if (i >= from && i <= to) {
            kind = 1;
        } else if (i - 1 >= from && i - 1 <= to) {
            kind = 2;
        } else if (i == words.first[words.sentence[i]]) {
            boolean paragraph = i > 0 && words.paragraph[i] != words.paragraph[i - 1];
            kind = paragraph ? 3 : 4;
        } else if (i > 0 && words.quoted[i] != words.quoted[i - 1]) {
            kind = 5;
        } else if (words.mark[i]) {
            kind = 6;
        } else if (words.mark[i - 1]) {
            kind = words.token(i - 1).word().equals(",") ? 7 : 8;
        } else if (words.token(i - 1).isRelation("mark")) {
            kind = 9;
        } else {
            kind = 0;
        }
        return kind * 2 + (sameBranch ? 1 : 0);
    }

    private void add(int kind, int value) {
        found[count++] = Feature.of(kind + 300, value);
    }

    private void add(int kind, int value, int other) {
        found[count++] = Feature.of(kind + 300, value, other);
    }

    private void add(int kind, int value, int other, int third) {
        found[count++] = Feature.of(kind + 300, value, other, third);
    }

    private int[] of(int i, Reach reach) {
        count = 0;
        addSelf(i);
        addReach(i, reach);
        addPlace(i, reach);
        addTold(i);
        return Arrays.copyOf(found, count);
    }

    private void addSelf(int i) {
        int away = words.sentence[i] - words.sentence[cue];
        add(0, 0);
        add(1, words.word[i], away);
        add(2, words.lemma[i]);
        add(3, words.tag[i], away);
        add(4, words.relation[i], words.tag[i]);
        add(5, words.name[i], words.tag[i], away);
        add(6, words.near(words.word, i, -1));
        add(7, words.near(words.word, i, 1));
        add(8, words.near(words.tag, i, -1), words.tag[i]);
        add(9, words.tag[i], words.near(words.tag, i, 1));
        add(10, words.near(words.lemma, i, -1), words.lemma[i]);
        add(11, words.lemma[i], words.near(words.lemma, i, 1));
        int head = words.head[i];
        add(12, head < 0 ? ReportWords.NONE : words.lemma[head], words.relation[i]);
        add(13, words.mark[i] ? 1 : 0, away);
    }

    private void addReach(int i, Reach reach) {
        int lemma = words.lemma[cue];
        int side = i < cue ? 0 : 1;
        if (!reach.holds(i)) {
            int away = words.sentence[i] - words.sentence[cue];
            add(20, away, lemma);
            add(21, away, headSort, words.relation[cue]);
            return;
        }
        int path = reach.path(i);
        int branch = reach.branchRelation(i);
        int ups = Math.min(DEEPEST, reach.ups(i));
        int downs = Math.min(DEEPEST, reach.downs(i));
        add(22, path, side);
        add(23, path, words.tag[i]);
        add(24, branch, downs, side);
        add(25, branch, downs, headSort, side);
        add(26, branch, downs, lemma, side);
        add(27, branch, ups, downs);
        add(28, ups, downs, side);
        add(29, branch, words.tag[i], downs, side);
        int root = reach.branch(i);
        add(30, words.lemma[root], branch, downs);
        add(31, words.tag[root], branch, downs, side);
        add(32, words.tag[cue], branch, downs, side);
        add(33, words.relation[cue], branch, downs, side);
        add(34, reach.topRelation(i), downs, side);
        add(35, reach.topRelation(i), lemma, side);
        add(36, branch, downs, words.name[root], side);
        add(37, reach.signature, branch, downs, side);
        add(38, reach.path(i), lemma, side);
        add(39, reach.marked(i) ? 1 : 0, branch, lemma);
        add(40, words.sorts[root], branch, downs, side);
        add(41, words.word[cue], branch, side);
    }

    private void add(int kind, int value, int other, int third, int fourth) {
        add(kind, Feature.of(value, other), third, fourth);
    }

    private void addPlace(int i, Reach reach) {
        int lemma = words.lemma[cue];
        int away = words.sentence[i] - words.sentence[cue];
        int distance = i < from ? from - i : i > to ? i - to : 0;
        int side = i < from ? 0 : i > to ? 2 : 1;
        int bucket = distance < 6 ? distance : distance < 12 ? 6 : distance < 24 ? 7 : 8;
        add(50, bucket, side, away);
        add(51, bucket, side, headSort);
        add(52, bucket, side, words.tag[i]);
        int commas = Math.min(3, reach.commas(i));
        add(53, commas, side, away);
        add(54, commas, side, lemma);
        add(55, commas, side, words.relation[cue], words.tag[cue]);
        int quotes = Math.min(3, reach.quotes(i));
        int quoted = words.quoted[i] ? 1 : 0;
        add(56, quoted, side, away);
        add(57, quoted, quotes, side, away);
        add(58, quoted, reach.hasQuotes ? 1 : 0, side, headSort);
        add(59, quoted, words.quoted[cue] ? 1 : 0, side, away);
        int otherCues = Math.min(3, reach.others(i, cuesBefore, from, to));
        add(60, otherCues, side, away);
        add(61, cues[i], side, headSort);
        add(62, otherCues, side, quoted, headSort);
        boolean paragraph = words.paragraph[i] == words.paragraph[cue];
        add(63, paragraph ? 1 : 0, away, quoted);
        add(64, paragraph ? 1 : 0, away, reach.allQuoted(words.sentence[i]) ? 1 : 0);
        add(65, reach.allQuoted(words.sentence[i]) ? 1 : 0, away, lemma);
        add(66, reach.cueEnds ? 1 : 0, side, away);
        add(67, reach.cueEnds ? 1 : 0, side, away, lemma);
        add(68, words.near(words.lemma, to, 1), side, away);
        add(
                69,
                reach.hasQuotes ? 1 : 0,
                away,
                quoted,
                reach.allQuoted(words.sentence[cue]) ? 1 : 0);
        boolean sentenceCues = reach.hasCue(words.sentence[i], cuesIn, away == 0);
        add(70, sentenceCues ? 1 : 0, away, quoted);
        add(71, side, reach.thats(i) ? 1 : 0, headSort);
    }

    private void addTold(int i) {
        if (told.isEmpty()) {
            add(80, words.toldSpeaker[i] ? 1 : 0, words.toldContent[i] ? 1 : 0, words.toldCue[i]);
            return;
        }
        int start = words.token(i).start();
        int role =
                told.get().content().start() <= start && start < told.get().content().end()
                        ? 1
                        : told.get().speaker().start() <= start
                                        && start < told.get().speaker().end()
                                ? 2
                                : 3;
        add(81, role);
        add(82, role, words.tag[i]);
        add(83, role, ReportWords.SORTS.indexOf(told.get().sort()));
        add(84, role, words.quoted[i] ? 1 : 0, words.sentence[i] - words.sentence[cue]);
        add(85, role, words.toldCue[i], words.toldSpeaker[i] ? 1 : 0, words.toldContent[i] ? 1 : 0);
        add(86, role, words.relation[i]);
        add(87, role, words.lemma[cue]);
        add(88, role, words.mark[i] ? 1 : 0, words.near(words.tag, i, -1));
    }
}
