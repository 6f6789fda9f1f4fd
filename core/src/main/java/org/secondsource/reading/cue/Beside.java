package org.secondsource.reading.cue;

import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.time.TimeReader;

/// Finds the speaker that stands right beside a cue, from the order of words alone.
public final class Beside {
    /// How far before its verb a name may stand with an apposition between, in words.
    private static final int LONGEST_APPOSITION = 25;

    /// How long a relative clause without marks may be, in words. Set by hand.
    private static final int LONGEST_RELATIVE = 12;

    private Beside() {}

    /// The main word of the noun phrase that ends before the cue, or before an apposition that
    /// does.
    public static OptionalInt before(Sentence sentence, int cue, Casting cast) {
        int end = cue - 1;
        while (sentence.holds(end) && sentence.token(end).hasTag("RB", "VBZ", "VBP", "VBD")) {
            end--;
        }
        if (sentence.isWord(end, "who")) {
            return speakerAt(sentence, ofRelative(sentence, end), cast);
        }
        end = beforeBrackets(sentence, beforeRelative(sentence, end));
        if (end > 0 && sentence.holds(end) && sentence.token(end).hasTag(",")) {
            int comma = end - 1;
            while (comma > 0
                    && end - comma < LONGEST_APPOSITION
                    && !sentence.token(comma).hasTag(",")) {
                comma--;
            }
            end = sentence.token(comma).hasTag(",") ? comma - 1 : -1;
            end = beforeBrackets(sentence, end);
        }
        return speakerAt(sentence, end, cast);
    }

    /// The main word of the noun phrase that starts behind the cue and ends the clause.
    public static OptionalInt behind(Sentence sentence, int cue, Casting cast) {
        int end = cue + 1;
        while (end + 1 < sentence.size()
                && isInner(sentence.token(end))
                && isInner(sentence.token(end + 1))) {
            end++;
        }
        boolean listener = sentence.hasLemma(cue, "tell");
        boolean described =
                sentence.holds(end + 2)
                        && sentence.token(end + 1).hasTag("VBN", "VBD")
                        && sentence.token(end + 2).hasTag("IN");
        boolean owner = sentence.isRelation(end, "nmod:poss") && sentence.token(end).head() > end;
        int speaker = owner ? sentence.token(end).head() : end; // "the bank of Vik's | director"
        return (described || isClosed(sentence, end + 1)) && !listener
                ? speakerAt(sentence, speaker, cast)
                : OptionalInt.empty();
    }

    /// "an adviser who asked not to be named": the word before "who", where no mark stands between.
    private static int beforeRelative(Sentence sentence, int end) {
        if (!sentence.holds(end) || !sentence.token(end).hasTag("VBN", "VB", "VBD", "VBG", "JJ")) {
            return end;
        }
        for (int i = end; i > 0 && end - i < LONGEST_RELATIVE && !isMark(sentence, i); i--) {
            if (sentence.isWord(i, "who")) {
                return i - 1;
            }
        }
        return end;
    }

    /// "spoke to Lee, who | later said": the word before the clause; of "it was Falk, not Lee, who
    /// said" the one whom the sentence does not rule out.
    private static int ofRelative(Sentence sentence, int who) {
        int at = sentence.isWord(who - 1, ",") ? who - 2 : who - 1;
        boolean ruledOut =
                sentence.isRelation(at, "appos") && sentence.hasDependent(at, "advmod", "not");
        return ruledOut ? sentence.token(at).head() : at;
    }

    private static boolean isMark(Sentence sentence, int i) {
        return sentence.token(i).hasTag(",", ":", ".", "``", "''");
    }

    /// "Lee (D-Ohio)": the word before the brackets.
    private static int beforeBrackets(Sentence sentence, int end) {
        int at = end;
        if (sentence.holds(at) && sentence.token(at).hasTag("-RRB-")) {
            while (at > 0 && !sentence.token(at).hasTag("-LRB-")) {
                at--;
            }
            return at - 1;
        }
        return at;
    }

    private static boolean isInner(Token token) {
        return token.isNoun() && !TimeReader.isCalendarWord(token.word())
                || token.hasTag("DT", "JJ", "CD", "HYPH", "PRP$", "SYM", "POS");
    }

    private static OptionalInt speakerAt(Sentence sentence, int word, Casting cast) {
        int at = phraseHead(sentence, word);
        boolean nominal =
                sentence.holds(at)
                        && (sentence.token(at).isNoun() || sentence.token(at).hasTag("PRP"));
        return nominal && SpeakerPhrase.canSpeak(sentence, at, cast)
                ? OptionalInt.of(at)
                : OptionalInt.empty();
    }

    /// The noun that a phrase hangs on: "importers" of "importers in Vik".
    private static int phraseHead(Sentence sentence, int word) {
        int at = word;
        while (sentence.holds(at)
                && sentence.isRelation(at, "nmod", "obl")
                && !sentence.isRelation(at, "nmod:poss")
                && sentence.token(at).head() < at
                && sentence.token(at).head() >= 0
                && sentence.token(sentence.token(at).head()).isNoun()) {
            at = sentence.token(at).head();
        }
        return at;
    }

    /// Whether the clause of a cue ends before a word, but for the time and the occasion.
    public static boolean isClosed(Sentence sentence, int at) {
        return !sentence.holds(at)
                || sentence.token(at).hasTag(",", ".", ":", "IN", "-LRB-", "VBG")
                || sentence.token(at).tag().startsWith("W")
                || TimeReader.isCalendarWord(sentence.token(at).word())
                || sentence.isWord(at, "last", "this", "earlier", "later", "yesterday", "today");
    }
}
