package org.secondsource.reading.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;

/// Finds the nouns that tell what a named person is: in apposition, between dashes, in a clause
/// with "who is", as what he is or was made.
final class OfficeFrames {
    private static final String[] DASHES = {"—", "–", "--", "-"};

    /// Verbs whose subject holds what "as" leads: "succeeded him as mayor".
    private static final Set<String> AS_SUBJECT =
            Words.of("succeed, replace, serve, work, act, continue");

    /// Verbs that make their object what they name it.
    private static final Set<String> MAKING = Words.of("appoint, name, elect");

    private OfficeFrames() {}

    /// The indices of the nouns that say what the name from `first` to `last` is.
    static List<Integer> heads(Sentence sentence, int first, int last) {
        List<Integer> heads = new ArrayList<>();
        for (int word = first; word <= last; word++) {
            for (int dependent : sentence.dependents(word)) {
                if (isBeside(sentence, dependent, last)) {
                    heads.add(dependent);
                }
            }
            int head = sentence.token(word).head();
            if (head >= 0 && isNamed(sentence, word, head)) {
                heads.add(head);
            }
            made(sentence, word, head).ifPresent(heads::add);
        }
        relative(sentence, last).ifPresent(heads::add);
        return heads;
    }

    /// "Ann Lee, the mayor", "Ann Lee — the mayor —", "The mayor is | Ann Lee".
    private static boolean isBeside(Sentence sentence, int dependent, int last) {
        boolean dashed =
                dependent > last
                        && sentence.isRelation(dependent, "dep", "parataxis", "nmod")
                        && sentence.token(dependent).isNoun()
                        && sentence.preposition(dependent).isEmpty()
                        && sentence.isWord(last + 1, DASHES)
                        && isClosed(sentence, dependent);
        int above = sentence.token(dependent).head();
        boolean predicate =
                sentence.isRelation(dependent, "nsubj")
                        && sentence.token(dependent).isNoun()
                        && sentence.hasDependent(above, "cop", "be")
                        && isSo(sentence, above);
        return sentence.isRelation(dependent, "appos") || dashed || predicate;
    }

    /// Whether a dash or the sentence's end stands behind the phrase of a noun.
    private static boolean isClosed(Sentence sentence, int noun) {
        int end = noun;
        for (int i : sentence.subtree(noun)) {
            end = Math.max(end, i);
        }
        return sentence.isWord(end, DASHES)
                || sentence.isWord(end + 1, DASHES)
                || sentence.isWord(end + 1, ".");
    }

    /// "the minister, Ann Lee", "Ann Lee is the minister": the head says what the name is.
    private static boolean isNamed(Sentence sentence, int name, int head) {
        return sentence.isRelation(name, "appos")
                || sentence.isRelation(name, "nsubj")
                        && sentence.dependent(head, "cop").isPresent();
    }

    /// "Ann Lee, who is the mayor of Vik,": right behind the name, in whatever way the parser joins
    /// it.
    private static OptionalInt relative(Sentence sentence, int last) {
        boolean clause =
                sentence.isWord(last + 1, ",")
                        && sentence.isWord(last + 2, "who")
                        && (sentence.isWord(last + 3, "is")
                                || sentence.isWord(last + 3, "serves")
                                        && sentence.isWord(last + 4, "as"));
        if (!clause) {
            return OptionalInt.empty();
        }
        int at = sentence.isWord(last + 3, "is") ? last + 4 : last + 5;
        while (sentence.holds(at) && isBefore(sentence.token(at)) && !endsHere(sentence, at)) {
            at++;
        }
        return sentence.holds(at) && sentence.token(at).isNoun()
                ? OptionalInt.of(at)
                : OptionalInt.empty();
    }

    private static boolean isBefore(Token token) {
        return token.isNoun() || token.hasTag("DT", "JJ", "RB", "HYPH", "POS", "PRP$", "VBG");
    }

    /// Whether a noun is the last of its phrase: no noun and no "'s" follows.
    private static boolean endsHere(Sentence sentence, int at) {
        return sentence.token(at).isNoun()
                && !(sentence.holds(at + 1)
                        && (sentence.token(at + 1).isNoun()
                                || sentence.token(at + 1).hasTag("POS", "HYPH")));
    }

    /// "| Ann Lee succeeded him as mayor", "| Ann Lee was elected mayor": done, not planned.
    private static OptionalInt made(Sentence sentence, int word, int verb) {
        if (verb < 0 || !sentence.token(verb).isVerb() || !isSo(sentence, verb)) {
            return OptionalInt.empty();
        }
        boolean subject = sentence.isRelation(word, "nsubj");
        boolean passive = sentence.isRelation(word, "nsubj:pass");
        String lemma = sentence.lowerLemma(verb);
        boolean holds = subject && !passive && AS_SUBJECT.contains(lemma);
        boolean made = MAKING.contains(lemma) && (passive || sentence.isRelation(word, "obj"));
        if (!holds && !made) {
            return OptionalInt.empty();
        }
        return sentence.dependents(verb).stream()
                .mapToInt(d -> d)
                .filter(d -> d > verb && d != word && sentence.token(d).isNoun())
                .filter(d ->
                        sentence.isLedBy(d, "as") || made && sentence.isRelation(d, "obj", "xcomp"))
                .findFirst();
    }

    /// Whether a predicate tells what is or was so: no modal, no negation, no condition.
    private static boolean isSo(Sentence sentence, int predicate) {
        boolean modal =
                sentence.dependents(predicate).stream()
                        .anyMatch(d ->
                                sentence.token(d).hasTag("MD", "TO")
                                        && sentence.isRelation(d, "aux", "mark"));
        return !modal
                && !sentence.isNegated(predicate)
                && !sentence.hasDependent(predicate, "mark", "if", "unless", "whether")
                && !sentence.token(predicate).hasTag("VB");
    }
}
