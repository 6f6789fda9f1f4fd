package org.secondsource.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.learned.Row;
import org.secondsource.reading.attribution.AttributionReader;
import org.secondsource.reading.attribution.AttributionReader.Cue;
import org.secondsource.reading.attribution.Candidate;
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

    /// The rows of the marked cues, in the words that were seen of them.
    List<LabelledRow> roleRows(List<Cue> seen) {
        RoleFeatures features = new RoleFeatures(words, AttributionReader.flags(words, seen));
        List<Run> cues = new ArrayList<>();
        for (Cue cue : seen) {
            Run run = new Run(cue.first(), cue.last());
            if (markOf(run) >= 0) {
                cues.add(run);
            }
        }
        for (Run gold : goldCues) {
            boolean met =
                    cues.stream()
                            .anyMatch(cue ->
                                    cue.first() <= gold.last() && gold.first() <= cue.last());
            if (!met && gold.last() >= 0) {
                cues.add(gold);
            }
        }
        List<LabelledRow> rows = new ArrayList<>();
        for (Run cue : cues) {
            Row row = features.of(cue.first(), cue.last());
            int start = features.start(cue.first());
            int[] labels = new int[row.size()];
            MarkedArticle.Marked mark = marks.get(markOf(cue));
            fill(labels, start, mark.content(), Roles.CONTENT);
            fill(labels, start, mark.speaker(), Roles.SPEAKER);
            fill(labels, start, mark.cue(), Roles.NONE);
            rows.add(new LabelledRow(row, labels));
        }
        return rows;
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

    /// Whether each candidate is right: it and a mark share half of the words of each role (as
    /// `score.py attribution` counts), and no other candidate fits that mark better.
    List<Boolean> right(List<Candidate> candidates) {
        return new RelationMatch(words, marks).right(candidates);
    }
}
