package org.secondsource.reading.attribution;

import java.util.Arrays;
import org.secondsource.learned.Feature;
import org.secondsource.learned.Row;

/// What is seen of each word of a sentence, to tell which words are cues.
public final class CueFeatures {
    private static final int MOST_AWAY = 3;

    private final ReportWords words;
    private final int[] found = new int[200];
    private int count;

    public CueFeatures(ReportWords words) {
        this.words = words;
    }

    /// The row of a sentence.
    public Row of(int sentence) {
        int start = words.first[sentence];
        int end = words.first[sentence + 1];
        int[][] features = new int[end - start][];
        int[] steps = new int[end - start];
        boolean quotes = false;
        for (int i = start; i < end; i++) {
            quotes |= words.quoted[i];
        }
        for (int i = start; i < end; i++) {
            features[i - start] = of(i, start, end, quotes);
        }
        return new Row(features, steps);
    }

    private void add(int kind, int value) {
        if (count < found.length) {
            found[count++] = Feature.of(kind, value);
        }
    }

    private void add(int kind, int value, int other) {
        if (count < found.length) {
            found[count++] = Feature.of(kind, value, other);
        }
    }

    private void add(int kind, int value, int other, int third) {
        if (count < found.length) {
            found[count++] = Feature.of(kind, value, other, third);
        }
    }

    private int[] of(int i, int start, int end, boolean quotes) {
        count = 0;
        addSelf(i);
        addBeside(i);
        addHead(i);
        addChildren(i);
        addPlace(i, start, end, quotes);
        addTold(i);
        return Arrays.copyOf(found, count);
    }

    private void addSelf(int i) {
        int lemma = words.lemma[i];
        int tag = words.tag[i];
        add(0, 0);
        add(1, words.word[i]);
        add(2, lemma);
        add(3, tag);
        add(4, words.relation[i]);
        add(5, lemma, tag);
        add(6, lemma, words.relation[i]);
        add(7, tag, words.relation[i]);
        add(8, words.name[i], tag);
        String lower = words.token(i).lower();
        add(9, Feature.of(lower.substring(Math.max(0, lower.length() - 3))), tag);
        add(10, words.sorts[i]);
        add(11, words.sorts[i], tag);
        add(12, words.sorts[i], words.relation[i]);
        add(13, words.token(i).isCapitalised() ? 1 : 0, tag);
    }

    private void addBeside(int i) {
        int lemma = words.lemma[i];
        int tag = words.tag[i];
        for (int away = -2; away <= 2; away++) {
            if (away != 0) {
                add(20 + away, words.near(words.word, i, away));
                add(25 + away, words.near(words.tag, i, away), tag);
                add(30 + away, words.near(words.sorts, i, away), tag);
            }
        }
        int before = words.near(words.lemma, i, -1);
        int behind = words.near(words.lemma, i, 1);
        add(35, before, lemma);
        add(36, lemma, behind);
        add(37, before, lemma, behind);
        add(38, words.near(words.tag, i, -1), tag, words.near(words.tag, i, 1));
        add(39, lemma, words.near(words.tag, i, 1));
        add(40, words.near(words.tag, i, -1), lemma);
        add(41, behind, words.near(words.lemma, i, 2));
        add(42, words.near(words.lemma, i, -2), before);
        add(43, lemma, behind, words.near(words.lemma, i, 2));
        for (int away = -MOST_AWAY; away <= MOST_AWAY; away++) {
            int at = i + away;
            if (at >= 0 && at < words.size() && words.name[at] > 0) {
                add(44, Integer.signum(away), words.name[at], words.sorts[i]);
            }
        }
    }

    private void addHead(int i) {
        int head = words.head[i];
        int lemma = words.lemma[i];
        int of = head < 0 ? ReportWords.NONE : words.lemma[head];
        int tagOf = head < 0 ? ReportWords.NONE : words.tag[head];
        int relation = words.relation[i];
        add(50, of, relation);
        add(51, tagOf, relation);
        add(52, lemma, of);
        add(53, lemma, relation, tagOf);
        add(54, head < 0 ? 0 : words.sorts[head], relation, words.tag[i]);
        add(55, head < 0 ? 0 : words.sorts[head], relation, lemma);
        if (head >= 0 && words.head[head] >= 0) {
            int above = words.head[head];
            add(56, words.relation[head], relation, words.tag[above]);
            add(57, words.lemma[above], relation, words.relation[head]);
        }
        add(58, head >= 0 && words.toldCue[head] > 0 ? 1 : 0, relation, lemma);
    }

    private void addChildren(int i) {
        int lemma = words.lemma[i];
        int all = 0;
        boolean clause = false;
        boolean subject = false;
        for (int child : words.children[i]) {
            int relation = words.relation[child];
            int side = child < i ? 0 : 1;
            all = Feature.of(all, relation, side);
            add(60, relation, side, words.tag[i]);
            add(61, lemma, relation, side);
            add(62, relation, words.lemma[child]);
            add(63, lemma, relation, words.tag[child]);
            add(64, words.sorts[i], relation, side);
            add(65, words.sorts[i], relation, words.lemma[child]);
            String name = words.token(child).relation();
            if (name.startsWith("nsubj")) {
                subject = true;
                add(66, words.sorts[i], words.name[child], words.tag[child]);
                add(67, lemma, words.lemma[child]);
                add(68, words.lemma[child], words.tag[i]);
            }
            clause |= name.equals("ccomp") || name.equals("xcomp") || name.equals("parataxis");
            for (int below : words.children[child]) {
                if (words.token(below).isRelation("mark")) {
                    add(69, lemma, relation, words.lemma[below]);
                    add(70, relation, words.lemma[below], words.sorts[i]);
                }
            }
        }
        add(71, all, words.tag[i]);
        add(72, all, lemma);
        add(73, (clause ? 2 : 0) + (subject ? 1 : 0), words.tag[i], words.sorts[i]);
        add(74, (clause ? 2 : 0) + (subject ? 1 : 0), lemma);
    }

    private void addPlace(int i, int start, int end, boolean quotes) {
        int lemma = words.lemma[i];
        int quoted = words.quoted[i] ? 1 : 0;
        add(80, quoted, words.sorts[i], words.tag[i]);
        add(81, quoted, lemma);
        add(82, quotes ? 1 : 0, quoted, lemma);
        int before = distance(i, -1, start, end);
        int behind = distance(i, 1, start, end);
        add(83, before, quoted, words.sorts[i]);
        add(84, behind, quoted, words.sorts[i]);
        add(85, before, behind, words.tag[i]);
        add(86, Math.min(3, i - start), Math.min(3, end - 1 - i), words.sorts[i]);
        add(87, Math.min(3, end - 1 - i), lemma);
        add(88, words.sentence[i] == 0 ? 1 : 0, words.sorts[i], words.tag[i]);
        boolean next = end < words.size() && words.quoted[Math.min(words.size() - 1, end + 1)];
        add(89, next ? 1 : 0, quotes ? 1 : 0, words.sorts[i]);
        boolean last = start > 0 && words.quoted[Math.max(0, start - 2)];
        add(90, last ? 1 : 0, quotes ? 1 : 0, words.sorts[i]);
    }

    /// How far the next border of a quotation stands on one side, in words, up to four.
    private int distance(int i, int side, int start, int end) {
        for (int away = 1; away <= MOST_AWAY; away++) {
            int at = i + side * away;
            if (at < start || at >= end) {
                return 5;
            }
            if (words.quoted[at] != words.quoted[i]) {
                return away;
            }
        }
        return 4;
    }

    private void addTold(int i) {
        int told = words.toldCue[i];
        add(100, told);
        add(101, told, words.toldSort[i]);
        add(102, told, words.lemma[i]);
        add(103, told, words.tag[i], words.relation[i]);
        int roles = (words.toldSpeaker[i] ? 1 : 0) + (words.toldContent[i] ? 2 : 0);
        add(104, told, roles, words.sorts[i]);
        add(105, told, words.near(words.toldCue, i, -1), words.near(words.toldCue, i, 1));
        add(106, roles, words.lemma[i]);
        int before = i > 0 && words.toldContent[i - 1] ? 1 : 0;
        int behind = i + 1 < words.size() && words.toldContent[i + 1] ? 1 : 0;
        add(107, before, behind, roles, words.sorts[i]);
    }

    private void add(int kind, int value, int other, int third, int fourth) {
        add(kind, Feature.of(value, other), third, fourth);
    }
}
