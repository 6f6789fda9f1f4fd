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
            Words.of("succeed, replace, serve, work, act, speak, continue");

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
            spoken(sentence, word, head).ifPresent(heads::add);
        }
        relative(sentence, last).ifPresent(heads::add);
        return heads;
    }

    /// "the head of the trust, | Ann Lee", where the parser puts the name beside the trust: the
    /// head.
    static OptionalInt outer(Sentence sentence, int first, int last) {
        for (int word = first; word <= last; word++) {
            int inner = sentence.token(word).head();
            boolean beside =
                    sentence.isRelation(word, "appos")
                            && inner >= 0
                            && inner < first
                            && sentence.isRelation(inner, "nmod")
                            && sentence.isLedBy(inner, "of");
            if (beside) {
                return OptionalInt.of(sentence.token(inner).head());
            }
        }
        return OptionalInt.empty();
    }

    /// "Speaking as mayor, | Ann Lee said".
    private static OptionalInt spoken(Sentence sentence, int word, int verb) {
        if (verb < 0 || !sentence.isRelation(word, "nsubj")) {
            return OptionalInt.empty();
        }
        return sentence.dependents(verb).stream()
                .filter(d -> d < word && sentence.token(d).hasTag("VBG"))
                .filter(d -> AS_SUBJECT.contains(sentence.lowerLemma(d)))
                .flatMap(d -> sentence.dependents(d).stream())
                .mapToInt(d -> d)
                .filter(d -> sentence.token(d).isNoun() && sentence.isLedBy(d, "as"))
                .findFirst();
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
        int who = last + 2;
        if (sentence.isWord(last + 1, ",") && !sentence.isWord(who, "who")) {
            who = behindNoun(sentence, who);
        }
        if (!sentence.isWord(last + 1, ",") || !sentence.isWord(who, "who")) {
            return OptionalInt.empty();
        }
        boolean been = sentence.isWord(who + 1, "has") && sentence.isWord(who + 2, "been");
        boolean serves = sentence.isWord(who + 1, "serves") && sentence.isWord(who + 2, "as");
        if (!been && !serves && !sentence.isWord(who + 1, "is")) {
            return OptionalInt.empty();
        }
        int at = been || serves ? who + 3 : who + 2;
        while (sentence.holds(at) && isBefore(sentence.token(at)) && !endsHere(sentence, at)) {
            at++;
        }
        return sentence.holds(at) && sentence.token(at).isNoun()
                ? OptionalInt.of(at)
                : OptionalInt.empty();
    }

    /// The word behind a noun phrase that starts at a word: "Ann Lee, | a baker who is also".
    private static int behindNoun(Sentence sentence, int from) {
        int at = from;
        while (sentence.holds(at) && isBefore(sentence.token(at)) && !endsHere(sentence, at)) {
            at++;
        }
        return at + 1;
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
