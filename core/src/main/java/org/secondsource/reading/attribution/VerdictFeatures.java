package org.secondsource.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.learned.Feature;
import org.secondsource.learned.Row;
import org.secondsource.reading.attribution.Candidate.Stretch;
import org.secondsource.text.Span;

/// What is seen of a candidate as a whole, to tell whether it is right.
public final class VerdictFeatures {
    /// The labels of a verdict.
    public static final int WRONG = 0;

    public static final int RIGHT = 1;
    public static final int LABELS = 2;

    private static final int STEPS = 10;

    private final ReportWords words;
    private final int[] cues;
    private final List<Integer> found = new ArrayList<>();

    /// @param cues by word, whether it is some cue: 0 or 1
    public VerdictFeatures(ReportWords words, int[] cues) {
        this.words = words;
        this.cues = cues;
    }

    /// The row of one: a verdict hangs on nothing before it.
    public Row of(Candidate candidate) {
        found.clear();
        int main = RoleFeatures.mainWord(words, candidate.first(), candidate.last());
        int sure = step(candidate.sureness().cue());
        int roles = step(candidate.sureness().roles());
        int told = told(candidate);
        add(0, 0, 0);
        add(1, sure, told);
        add(2, roles, told);
        add(3, sure, roles);
        add(4, told, candidate.sureness().parts());
        add(5, words.lemma[main], told > 0 ? 1 : 0);
        add(6, words.tag[main], words.relation[main]);
        add(7, words.sorts[main], told > 0 ? 1 : 0);
        add(8, words.sorts[main], words.tag[main]);
        add(9, candidate.last() - candidate.first(), words.tag[main]);
        add(10, words.quoted[main] ? 1 : 0, told);
        add(11, sure, words.sorts[main]);
        addSureness(candidate.sureness(), sure, told);
        addOthers(candidate, main);
        addContent(candidate, main, told);
        addSpeaker(candidate, main, told);
        int[] features = found.stream().mapToInt(Integer::intValue).toArray();
        return new Row(new int[][] {features}, new int[] {0});
    }

    private void addSureness(Sureness sureness, int sure, int told) {
        int content = part(sureness.content(), 20);
        int speaker = part(sureness.speaker(), 20);
        int cue = part(sureness.cue(), 20);
        int least = Math.min(content, speaker);
        add(60, content, told > 0 ? 1 : 0);
        add(61, speaker, told > 0 ? 1 : 0);
        add(62, content / 2, speaker / 2);
        add(63, content / 2, sure);
        add(64, speaker / 2, sure);
        add(65, part(sureness.first(), 20), part(sureness.last(), 5));
        add(66, part(sureness.last(), 20), part(sureness.beside(), 5));
        add(67, least, cue);
        add(68, part(sureness.cue(), 40), 0);
        add(69, Math.min(least, cue), told);
    }

    /// In which of some equal parts of 0 to 1 a share lies.
    private static int part(double share, int parts) {
        return (int) Math.min(parts - 1, share * parts);
    }

    /// How many other cues stand in its sentence, and whether it hangs on one.
    private void addOthers(Candidate candidate, int main) {
        int start = words.first[words.sentence[main]];
        int end = words.first[words.sentence[main] + 1];
        int before = 0;
        int behind = 0;
        for (int i = start; i < end; i++) {
            boolean starts = cues[i] == 1 && (i == start || cues[i - 1] != 1);
            if (starts && i < candidate.first()) {
                before++;
            }
            if (starts && i > candidate.last()) {
                behind++;
            }
        }
        boolean hangs = words.head[main] >= 0 && cues[words.head[main]] == 1;
        add(70, Math.min(3, before), Math.min(3, behind));
        add(71, Math.min(3, before), words.sorts[main]);
        add(72, hangs ? 1 : 0, words.relation[main]);
        add(73, words.quoted[main] ? 1 : 0, words.sorts[main], Math.min(2, before));
    }

    private void addContent(Candidate candidate, int main, int told) {
        Stretch content = candidate.content();
        int length = content.last() - content.first() + 1;
        int size = length < 8 ? length : length < 16 ? 8 : length < 32 ? 9 : length < 64 ? 10 : 11;
        boolean before = content.last() < candidate.first();
        boolean behind = content.first() > candidate.last();
        int side = before ? 0 : behind ? 1 : 2;
        int gap =
                before
                        ? candidate.first() - content.last()
                        : behind ? content.first() - candidate.last() : 0;
        int sentences = words.sentence[content.last()] - words.sentence[content.first()];
        int away = words.sentence[content.first()] - words.sentence[main];
        int quoted = 0;
        int others = 0;
        for (int i = content.first(); i <= content.last(); i++) {
            quoted += words.quoted[i] ? 1 : 0;
            others += cues[i] == 1 ? 1 : 0;
        }
        int share = quoted == 0 ? 0 : quoted >= length - 2 ? 2 : 1;
        add(20, size, side);
        add(21, Math.min(gap, 8), side);
        add(22, sentences, away);
        add(23, share, side);
        add(24, share, sentences, away);
        add(25, words.tag[content.first()], side);
        add(26, words.lemma[content.first()], side);
        add(27, words.relation[main], side);
        add(28, others > 0 ? 1 : 0, share);
        add(29, size, told);
        int next = content.last() + 1;
        add(30, next < words.size() ? words.word[next] : ReportWords.NONE, side);
        add(31, content.first() > 0 ? words.word[content.first() - 1] : ReportWords.NONE, side);
        add(32, words.lemma[main], side, words.tag[content.first()]);
        add(33, words.sorts[main], side, share);
        add(34, step(candidate.sureness().roles()), size);
    }

    private void addSpeaker(Candidate candidate, int main, int told) {
        if (candidate.speaker().isEmpty()) {
            add(40, told, words.lemma[main]);
            add(41, told, words.sorts[main]);
            return;
        }
        Stretch speaker = candidate.speaker().get();
        int head = RoleFeatures.mainWord(words, speaker.first(), speaker.last());
        int side = speaker.last() < candidate.first() ? 0 : 1;
        int gap =
                side == 0 ? candidate.first() - speaker.last() : speaker.first() - candidate.last();
        add(42, words.tag[head], words.name[head]);
        add(43, words.lemma[head], side);
        add(44, side, Math.min(gap, 8));
        add(45, words.relation[head], words.head[head] == main ? 1 : 0);
        add(46, Math.min(8, speaker.last() - speaker.first()), words.name[head]);
        add(47, words.sentence[head] - words.sentence[main], side);
        add(48, words.quoted[head] ? 1 : 0, told);
        add(49, told, words.tag[head]);
        add(50, words.relation[head], words.relation[main], words.head[head] == main ? 1 : 0);
        add(51, words.sorts[main], words.tag[head], words.name[head]);
    }

    /// How well the rules agree: 0 where they read no statement at the cue, else 1 to 9.
    private int told(Candidate candidate) {
        Optional<Told> told = candidate.told();
        if (told.isEmpty()) {
            return 0;
        }
        if (candidate.sureness().parts() == 0) {
            return 99;
        }
        int content = agreement(told.get().content(), candidate.content().span(words));
        int speaker =
                candidate
                        .speaker()
                        .map(stretch -> agreement(told.get().speaker(), stretch.span(words)))
                        .orElse(0);
        return 1 + content * 3 + speaker;
    }

    private static int agreement(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared <= 0 ? 0 : shared * 10 >= one.cover(other).length() * 8 ? 2 : 1;
    }

    private static int step(double probable) {
        return ((int) Math.min(STEPS - 1, probable * STEPS)) * 3
                + (probable > 0.99 ? 2 : probable > 0.97 ? 1 : 0);
    }

    private void add(int kind, int value, int other) {
        found.add(Feature.of(kind + 600, value, other));
    }

    private void add(int kind, int value, int other, int third) {
        found.add(Feature.of(kind + 600, value, other, third));
    }
}
