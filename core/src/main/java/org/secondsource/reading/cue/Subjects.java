package org.secondsource.reading.cue;

import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.reading.cast.Casting;

/// Finds whose word a verb introduces: its own subject, or the one it shares ("said … and added",
/// "…, adding that", "was quoted as saying", "continued to complain").
public final class Subjects {
    /// How many verbs up a shared subject is looked for. Set by hand.
    private static final int REACH = 4;

    private Subjects() {}

    static OptionalInt of(Sentence sentence, int verb, Casting cast) {
        int at = verb;
        for (int steps = 0; steps < REACH; steps++) {
            OptionalInt cued = at == verb ? OptionalInt.empty() : ofInserted(sentence, at, verb);
            if (cued.isPresent()) {
                return cued;
            }
            OptionalInt own = nearest(sentence, at);
            if (at != verb && own.isPresent() && isTold(sentence, at, own.getAsInt(), cast)) {
                at = sentence.token(at).head();
                continue;
            }
            OptionalInt quotedOne = at == verb ? OptionalInt.empty() : quoted(sentence, at, verb);
            if (quotedOne.isPresent()) {
                return quotedOne;
            }
            if (own.isPresent()) {
                return speaking(sentence, at, own.getAsInt(), at == verb);
            }
            OptionalInt agent = agent(sentence, at);
            if (agent.isPresent() || at == verb && isPassive(sentence, verb)) {
                return agent;
            }
            int head = sentence.token(at).head();
            if (head < 0) {
                return OptionalInt.empty();
            }
            if (isParticipleOf(sentence, at)
                    && sentence.token(head).isNoun()
                    && SpeakerPhrase.canSpeak(sentence, head, cast)) {
                return OptionalInt.of(head); // "a statement saying that"
            }
            if (!mayShareSubject(sentence, at, head)) {
                return OptionalInt.empty();
            }
            at = head;
        }
        return OptionalInt.empty();
    }

    private static boolean isParticipleOf(Sentence sentence, int verb) {
        return sentence.isRelation(verb, "acl") && sentence.token(verb).hasTag("VBG");
    }

    private static boolean mayShareSubject(Sentence sentence, int verb, int head) {
        return isQuotedAs(sentence, head, verb)
                || isParticipleOf(sentence, verb)
                || sentence.isRelation(verb, "conj", "advcl", "xcomp", "dep");
    }

    /// "Lee said the pier | is safe, adding that …": a clause that somebody says, whose own subject
    /// cannot speak.
    private static boolean isTold(Sentence sentence, int verb, int subject, Casting cast) {
        return sentence.isRelation(verb, "ccomp")
                && !SpeakerPhrase.canSpeak(sentence, subject, cast);
    }

    /// "The paper quoted | Lee as saying": whoever is quoted says it, not who quotes.
    private static OptionalInt quoted(Sentence sentence, int quoting, int verb) {
        return isQuotedAs(sentence, quoting, verb)
                ? sentence.dependent(quoting, "obj")
                : OptionalInt.empty();
    }

    /// "quoted Lee as | saying", "was cited as | saying".
    public static boolean isQuotedAs(Sentence sentence, int quoting, int verb) {
        return sentence.hasLemma(quoting, "quote", "cite") && sentence.isLedBy(verb, "as");
    }

    /// The subject of a verb; where the parser gives it several, the one next to it.
    private static OptionalInt nearest(Sentence sentence, int verb) {
        return sentence.dependents(verb).stream()
                .filter(i -> sentence.isRelation(i, "nsubj"))
                .mapToInt(Integer::intValue)
                .reduce((a, b) -> b < verb ? b : a);
    }

    /// "The pier is shut, Lee said, adding that …": the subject of the cue that stands between.
    private static OptionalInt ofInserted(Sentence sentence, int head, int verb) {
        return sentence.dependents(head).stream()
                .filter(i -> i > head && i < verb && sentence.isRelation(i, "parataxis"))
                .map(i -> nearest(sentence, i))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /// Who speaks by a verb's subject: "who" is whom the clause describes; the subject of a passive
    /// speaks only where it "is quoted", or where the cue hangs below ("was asked, saying …").
    private static OptionalInt speaking(Sentence sentence, int verb, int subject, boolean isCue) {
        if (sentence.token(subject).tag().startsWith("W")) {
            int antecedent = sentence.token(verb).head();
            return antecedent >= 0
                            && antecedent < subject
                            && sentence.isRelation(verb, "acl", "dep")
                    ? OptionalInt.of(antecedent)
                    : OptionalInt.empty();
        }
        boolean owned = sentence.hasDependent(subject, "nmod:poss", "whose");
        if (owned || isParticiple(sentence, subject)) {
            return OptionalInt.empty();
        }
        boolean passive = sentence.isRelation(subject, "nsubj:pass");
        boolean quoted =
                sentence.hasLemma(verb, "quote") || sentence.hasLemma(verb, "cite") && !isCue;
        boolean above = !isCue && !sentence.token(verb).hasTag("VBN");
        return !passive || quoted || above
                ? OptionalInt.of(subject)
                : isCue ? agent(sentence, verb) : OptionalInt.empty();
    }

    /// "Supervising the work, Lee said …": the parser may take the participle's object for who says
    /// it.
    private static boolean isParticiple(Sentence sentence, int subject) {
        return subject > 0
                && sentence.token(0).hasTag("VBG")
                && sentence.token(0).head() == subject;
    }

    /// "the man quoted as saying", not "has said".
    private static boolean isPassive(Sentence sentence, int verb) {
        return sentence.token(verb).hasTag("VBN")
                && !sentence.hasDependent(verb, "aux", "have")
                && !sentence.hasLemma(verb, "quote");
    }

    /// "was condemned by the union".
    private static OptionalInt agent(Sentence sentence, int verb) {
        if (!sentence.token(verb).hasTag("VBN")) {
            return OptionalInt.empty();
        }
        for (int dependent : sentence.dependents(verb)) {
            if (dependent > verb
                    && sentence.isRelation(dependent, "obl")
                    && sentence.isLedBy(dependent, "by")) {
                return OptionalInt.of(dependent);
            }
        }
        return OptionalInt.empty();
    }
}
