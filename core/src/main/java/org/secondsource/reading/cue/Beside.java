package org.secondsource.reading.cue;

import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.reading.cast.Casting;

/// Finds the speaker that stands right beside a cue, from the order of words alone.
public final class Beside {
    /// How far before its verb a name may stand with an apposition between, in words.
    private static final int LONGEST_APPOSITION = 25;

    private Beside() {}

    /// The main word of the noun phrase that ends before the cue, or before an apposition that does.
    public static OptionalInt before(Sentence sentence, int cue, Casting cast) {
        int end = cue - 1;
        while (sentence.holds(end) && sentence.token(end).hasTag("RB", "VBZ", "VBP", "VBD")) {
            end--;
        }
        if (sentence.holds(end) && sentence.token(end).hasTag(",")) {
            int comma = end - 1;
            while (comma > 0
                    && end - comma < LONGEST_APPOSITION
                    && !sentence.token(comma).hasTag(",")) {
                comma--;
            }
            end = sentence.token(comma).hasTag(",") ? comma - 1 : -1;
        }
        return speakerAt(sentence, end, cast);
    }

    /// The main word of the noun phrase that starts behind the cue and ends the clause.
    public static OptionalInt behind(Sentence sentence, int cue, Casting cast) {
        int end = cue + 1;
        while (end + 1 < sentence.size()
                && (sentence.token(end).isProperNoun() || sentence.token(end).hasTag("DT", "JJ"))
                && sentence.token(end + 1).isNoun()) {
            end++;
        }
        boolean listener = sentence.hasLemma(cue, "tell");
        return isClosed(sentence, end + 1) && !listener
                ? speakerAt(sentence, end, cast)
                : OptionalInt.empty();
    }

    private static OptionalInt speakerAt(Sentence sentence, int at, Casting cast) {
        boolean nominal =
                sentence.holds(at)
                        && (sentence.token(at).isNoun() || sentence.token(at).hasTag("PRP"));
        return nominal && SpeakerPhrase.canSpeak(sentence, at, cast)
                ? OptionalInt.of(at)
                : OptionalInt.empty();
    }

    /// Whether the clause of a cue ends before a word.
    static boolean isClosed(Sentence sentence, int at) {
        return !sentence.holds(at)
                || sentence.token(at).hasTag(",", ".", ":", "IN")
                || sentence.token(at).tag().startsWith("W");
    }
}
