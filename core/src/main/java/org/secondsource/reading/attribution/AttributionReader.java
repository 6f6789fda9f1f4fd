package org.secondsource.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.secondsource.learned.Chain;
import org.secondsource.learned.Row;
import org.secondsource.learned.Weights;

/// Reads who said what by learned weights: the first chain marks cues, the second the speaker and
/// the content of each, and the third tells how probable it is that all of it is right.
public final class AttributionReader {
    /// How probable a cue must be at least; the verdict weighs it again. Set by hand.
    private static final double LEAST_CUE = 0.2;

    /// How probable a cue must be for other cues to see it beside them. Set by hand.
    private static final double LEAST_BESIDE = 0.3;

    /// How far the labels of a speaker are raised where a row has none, step by step: each cue has
    /// a speaker, and the verdict weighs whether it is the right one. Set by hand.
    private static final int MOST_RAISED = 5;

    /// The files of the weights, beside this class.
    public static final String CUES = "cues.weights";

    public static final String ROLES = "roles.weights";
    public static final String VERDICTS = "verdicts.weights";

    private final Weights cues;
    private final Weights roles;
    private final Weights verdicts;

    public AttributionReader(Weights cues, Weights roles, Weights verdicts) {
        this.cues = cues;
        this.roles = roles;
        this.verdicts = verdicts;
    }

    /// With the weights that ship.
    ///
    /// @throws IllegalStateException if one of the files is missing or damaged
    public static AttributionReader load() {
        return new AttributionReader(
                Weights.beside(AttributionReader.class, CUES),
                Weights.beside(AttributionReader.class, ROLES),
                Weights.beside(AttributionReader.class, VERDICTS));
    }

    /// All that may be a statement, in the order of the cues, with its confidence.
    public List<Judged> read(ReportWords words) {
        List<Cue> seen = cues(words);
        VerdictFeatures features = new VerdictFeatures(words, flags(words, seen));
        List<Judged> found = new ArrayList<>();
        for (Candidate candidate : candidates(words, seen)) {
            double[][] probable = verdicts.chain(features.of(candidate)).probabilities();
            found.add(judged(words, candidate, probable[0][VerdictFeatures.RIGHT]));
        }
        return found;
    }

    private static Judged judged(ReportWords words, Candidate candidate, double confidence) {
        int cue = RoleFeatures.mainWord(words, candidate.first(), candidate.last());
        int speakerAt =
                candidate
                        .speaker()
                        .map(each -> RoleFeatures.mainWord(words, each.first(), each.last()))
                        .map(at -> words.token(at).start())
                        .orElse(-1);
        return new Judged(
                candidate.cueSpan(words),
                words.token(cue).start(),
                candidate.speaker().map(each -> each.span(words)),
                speakerAt,
                candidate.content().span(words),
                candidate.told(),
                !candidate.sureness().isOfRules(),
                confidence);
    }

    /// The cues of a report, sentence by sentence, those of the rules among them.
    public List<Cue> cues(ReportWords words) {
        CueFeatures features = new CueFeatures(words);
        List<Cue> found = new ArrayList<>();
        for (int sentence = 0; sentence < words.sentences(); sentence++) {
            double[][] probable = cues.chain(features.of(sentence)).probabilities();
            addSeen(words.firstOf(sentence), probable, found);
            addTold(words, sentence, probable, found);
        }
        return found;
    }

    /// Adds the cues of a sentence that are probable enough.
    private static void addSeen(int start, double[][] probable, List<Cue> found) {
        int i = 0;
        while (i < probable.length) {
            if (sure(probable, i) < LEAST_CUE) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < probable.length
                    && probable[end][Roles.CUE_MORE] >= probable[end][Roles.CUE_START]
                    && sure(probable, end) >= LEAST_CUE) {
                end++;
            }
            double most = 0;
            for (int at = i; at < end; at++) {
                most = Math.max(most, sure(probable, at));
            }
            found.add(trimmed(probable, start, i, end, most));
            i = end;
        }
    }

    /// How probable it is that a word is part of a cue.
    private static double sure(double[][] probable, int at) {
        return 1 - probable[at][Roles.NONE];
    }

    /// Adds the cues of the rules that are not among those found.
    private static void addTold(
            ReportWords words, int sentence, double[][] probable, List<Cue> found) {
        int start = words.firstOf(sentence);
        int end = words.firstOf(sentence + 1);
        for (int i = start; i < end; i++) {
            if (words.toldCue[i] != 1) {
                continue;
            }
            int last = i;
            double sure = sure(probable, i - start);
            while (last + 1 < end && words.toldCue[last + 1] == 2) {
                last++;
                sure = Math.max(sure, sure(probable, last - start));
            }
            int from = i;
            int to = last;
            if (found.stream().noneMatch(cue -> cue.first() <= to && from <= cue.last())) {
                found.add(new Cue(from, to, sure));
            }
        }
    }

    /// The words of a cue that are more probable than not; its most probable word where none is.
    private static Cue trimmed(double[][] probable, int start, int from, int end, double sure) {
        double least = Math.min(0.5, sure);
        int first = from;
        int last = end - 1;
        while (first < last && sure(probable, first) < least) {
            first++;
        }
        while (last > first && sure(probable, last) < least) {
            last--;
        }
        return new Cue(start + first, start + last, sure);
    }

    /// Words that may be a cue.
    ///
    /// @param sure how probable it is that one of them is
    public record Cue(int first, int last, double sure) {}

    /// By word, whether it is part of a cue that others see beside them: 0 or 1.
    public static int[] flags(ReportWords words, List<Cue> cues) {
        int[] flags = new int[words.size()];
        for (Cue cue : cues) {
            for (int i = cue.first(); i <= cue.last(); i++) {
                flags[i] = cue.sure() >= LEAST_BESIDE ? 1 : flags[i];
            }
        }
        return flags;
    }

    /// Speaker and content of each cue that has a content.
    public List<Candidate> candidates(ReportWords words, List<Cue> cues) {
        RoleFeatures features = new RoleFeatures(words, flags(words, cues));
        List<Candidate> found = new ArrayList<>();
        for (Cue cue : cues) {
            Row row = features.of(cue.first(), cue.last());
            Chain chain = roles.chain(row);
            candidate(words, cue, features.start(cue.first()), chain).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Candidate> candidate(
            ReportWords words, Cue cue, int start, Chain chain) {
        int[] labels = spoken(chain);
        double[][] probable = chain.probabilities();
        Optional<Stretches.Found> content = Stretches.content(words, labels, probable, start);
        Optional<Told> told = words.toldAt(cue.first(), cue.last());
        if (content.isEmpty()) {
            return told.map(each -> asTold(words, cue, each));
        }
        Optional<Stretches.Found> speaker = Stretches.speaker(words, labels, probable, start);
        return Optional.of(
                new Candidate(
                        cue.first(),
                        cue.last(),
                        speaker.map(Stretches.Found::words),
                        content.get().words(),
                        told,
                        Sureness.of(words, start, probable, cue.sure(), content.get(), speaker)));
    }

    /// The best row of labels that has a speaker, if any has.
    private static int[] spoken(Chain chain) {
        int[] labels = chain.best();
        for (int raised = 1; raised <= MOST_RAISED && !hasSpeaker(labels); raised++) {
            labels = chain.favouring(Roles.SPEAKER, raised).best();
        }
        return labels;
    }

    private static boolean hasSpeaker(int[] labels) {
        return Arrays.stream(labels).anyMatch(label -> label == Roles.SPEAKER);
    }

    /// What the rules alone read.
    private static Candidate asTold(ReportWords words, Cue cue, Told told) {
        return new Candidate(
                cue.first(),
                cue.last(),
                Optional.of(words.stretch(told.speaker())),
                words.stretch(told.content()),
                Optional.of(told),
                Sureness.ofRules(cue.sure()));
    }
}
