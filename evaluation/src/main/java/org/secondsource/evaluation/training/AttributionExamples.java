package org.secondsource.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.language.Sentence;
import org.secondsource.learned.Row;
import org.secondsource.reading.attribution.CueFeatures;
import org.secondsource.reading.attribution.ReportWords;
import org.secondsource.reading.attribution.RoleFeatures;
import org.secondsource.reading.attribution.Roles;
import org.secondsource.text.Span;

/// One article as examples for the two chains of the attribution.
final class AttributionExamples {
    /// The words of a cue in the row of the report.
    record Run(int first, int last) {}

    final ReportWords words;
    final List<MarkedArticle.Marked> marks;
    final List<Run> goldCues = new ArrayList<>();

    AttributionExamples(ReportWords words, MarkedArticle article) {
        this.words = words;
        this.marks = article.marks();
        for (MarkedArticle.Marked mark : marks) {
            goldCues.add(run(mark.cue()));
        }
    }

    /// The first and last word of stretches; none for no stretch.
    private Run run(List<Span> spans) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Span span : spans) {
            for (int i = words.at(span.start());
                    i < words.size() && words.token(i).start() < span.end();
                    i++) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        return new Run(first, last);
    }

    List<LabelledRow> cueRows() {
        int[] labels = new int[words.size()];
        for (Run run : goldCues) {
            for (int i = run.first(); i <= run.last(); i++) {
                labels[i] = i == run.first() ? Roles.CUE_START : Roles.CUE_MORE;
            }
        }
        CueFeatures features = new CueFeatures(words);
        List<LabelledRow> rows = new ArrayList<>();
        for (int sentence = 0; sentence < words.sentences(); sentence++) {
            int first = words.firstOf(sentence);
            Row row = features.of(sentence);
            int[] own = new int[row.size()];
            System.arraycopy(labels, first, own, 0, own.length);
            rows.add(new LabelledRow(row, own));
        }
        return rows;
    }

    /// The rows of these cues; a cue that is marked nowhere has neither speaker nor content.
    List<LabelledRow> roleRows(List<Run> cues) {
        int[] flags = flags(cues);
        RoleFeatures features = new RoleFeatures(words, flags);
        List<LabelledRow> rows = new ArrayList<>();
        for (Run cue : cues) {
            Row row = features.of(cue.first(), cue.last());
            int start = features.start(cue.first());
            int[] labels = new int[row.size()];
            int mark = markOf(cue);
            if (mark >= 0) {
                fill(labels, start, marks.get(mark).content(), Roles.CONTENT);
                fill(labels, start, marks.get(mark).speaker(), Roles.SPEAKER);
                fill(labels, start, marks.get(mark).cue(), Roles.NONE);
            }
            rows.add(new LabelledRow(row, labels));
        }
        return rows;
    }

    int[] flags(List<Run> cues) {
        int[] flags = new int[words.size()];
        for (Run cue : cues) {
            for (int i = cue.first(); i <= cue.last(); i++) {
                flags[i] = 1;
            }
        }
        return flags;
    }

    /// The mark whose cue shares most words with this one; -1 where none does.
    int markOf(Run cue) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            Run gold = goldCues.get(i);
            int shared =
                    Math.min(gold.last(), cue.last()) - Math.max(gold.first(), cue.first()) + 1;
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }

    private void fill(int[] labels, int start, List<Span> spans, int label) {
        for (Span span : spans) {
            for (int i = words.at(span.start());
                    i < words.size() && words.token(i).start() < span.end();
                    i++) {
                if (i >= start && i < start + labels.length) {
                    labels[i - start] = label;
                }
            }
        }
    }
}
