package org.secondsource.reading.attribution;

import java.util.Optional;
import org.secondsource.reading.attribution.Candidate.Stretch;

/// How sure the chains are of a candidate, from 0 to 1 where nothing else is said.
///
/// @param cue that it is a cue
/// @param roles of the labels of speaker and content, on the mean
/// @param parts of how many runs of one label speaker and content were made or chosen; 0 where the
///   chain sees no content and the rules' words stand
/// @param content how much of what may be said the content takes in, and no more (Dice's measure of
///   the stretch and what is expected)
/// @param speaker the same of the speaker
/// @param first of the content's first word
/// @param last of its last word
/// @param beside that a word beside the content belongs to it
record Sureness(
        double cue,
        double roles,
        int parts,
        double content,
        double speaker,
        double first,
        double last,
        double beside) {
    /// Where the rules' words stand.
    static Sureness ofRules(double cue) {
        return new Sureness(cue, 0, 0, 0, 0, 0, 0, 0);
    }

    boolean isOfRules() {
        return parts == 0;
    }

    /// @param start the place of the first of the labelled words in the row of the report
    /// @param probable by word and label
    static Sureness of(
            ReportWords words,
            int start,
            double[][] probable,
            double cue,
            Stretches.Found content,
            Optional<Stretches.Found> speaker) {
        int first = content.words().first() - start;
        int last = content.words().last() - start;
        double before = first > 0 ? probable[first - 1][Roles.CONTENT] : 0;
        double behind = last + 1 < probable.length ? probable[last + 1][Roles.CONTENT] : 0;
        return new Sureness(
                cue,
                speaker.map(found -> Math.min(found.sure(), content.sure())).orElse(content.sure()),
                content.parts() + speaker.map(found -> found.parts() * 8).orElse(0),
                expected(words, start, probable, content.words(), Roles.CONTENT),
                speaker.map(found -> expected(words, start, probable, found.words(), Roles.SPEAKER))
                        .orElse(0.0),
                probable[first][Roles.CONTENT],
                probable[last][Roles.CONTENT],
                Math.max(before, behind));
    }

    private static double expected(
            ReportWords words, int start, double[][] probable, Stretch stretch, int label) {
        double all = 0;
        double inside = 0;
        for (int i = 0; i < probable.length; i++) {
            if (!words.mark[start + i]) {
                all += probable[i][label];
                boolean in = stretch.first() <= start + i && start + i <= stretch.last();
                inside += in ? probable[i][label] : 0;
            }
        }
        return 2 * inside / (stretch.last() - stretch.first() + 1 + all);
    }
}
