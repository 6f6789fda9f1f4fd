package org.secondsource.reading.cue;

import java.util.OptionalInt;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.Casting;

/// The words that name a speaker: the noun phrase with its appositions and relative clauses, on its
/// side of the cue.
public final class SpeakerPhrase {
    private SpeakerPhrase() {}

    /// Whether who or what the phrase around a word means can speak.
    static boolean canSpeak(Sentence sentence, int at, Casting cast) {
        Token token = sentence.token(at);
        return token.isPronoun()
                || token.isProperNoun()
                || cast.namedAt(token).isPresent()
                || cast.nouns().canSpeak(token)
                || cast.nouns().isAgents(token)
                || sentence.isWord(
                        at,
                        "some",
                        "many",
                        "others",
                        "one",
                        "most",
                        "few",
                        "both",
                        "each",
                        "all",
                        "several",
                        "everyone",
                        "everybody",
                        "someone",
                        "nobody",
                        "anyone",
                        "those",
                        "percent");
    }

    /// The member whose word, thought or aim it is; empty where the phrase around a word means
    /// nobody who can speak.
    ///
    /// @param speaks whether the next "he said" may mean it
    static OptionalInt member(Sentence sentence, int at, boolean speaks, Casting cast) {
        if (!canSpeak(sentence, at, cast) || isQuoted(sentence, at)) {
            return OptionalInt.empty();
        }
        return speaks ? cast.speakerAt(sentence, at) : cast.holderAt(sentence, at);
    }

    /// "No grounds for concern" in quotation marks says nothing; it is said.
    private static boolean isQuoted(Sentence sentence, int at) {
        NounPhrase phrase = NounPhrase.around(sentence, at);
        return phrase.first() > 0 && sentence.token(phrase.first() - 1).hasTag("``")
                || sentence.token(phrase.first()).hasTag("``");
    }

    public static NounPhrase around(Sentence sentence, int head, int cue) {
        NounPhrase phrase = NounPhrase.around(sentence, head);
        int first = phrase.first();
        int last = phrase.last();
        for (int dependent : sentence.dependents(head)) {
            boolean describes =
                    dependent > head
                            && sentence.isRelation(dependent, "appos", "acl", "nmod", "conj");
            if (describes && !sentence.isBelow(cue, dependent)) {
                for (int i : sentence.subtree(dependent)) {
                    last = i > cue == head > cue ? Math.max(last, i) : last;
                }
            }
        }
        while (last > phrase.last() && isOuterMark(sentence, last)) {
            last--;
        }
        return new NounPhrase(first, last);
    }

    private static boolean isOuterMark(Sentence sentence, int index) {
        return sentence.token(index).isMark() && !sentence.token(index).hasTag("-RRB-");
    }
}
