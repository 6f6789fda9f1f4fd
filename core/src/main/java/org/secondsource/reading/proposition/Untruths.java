package org.secondsource.reading.proposition;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.text.Span;

/// Denials without a verb of denying: "that is a lie", "the report is not true", "called the claim
/// nonsense". What they deny is what the pointing word means.
final class Untruths {
    private static final Set<String> UNTRUE =
            Words.of(
                    "lie, nonsense, fiction, fabrication, falsehood, rubbish, hoax, tale, slander,"
                            + " false, untrue, baseless, unfounded, groundless, bogus, fabricated");

    private static final Set<String> TRUE = Words.of("true, correct, accurate, so, case, right");

    private static final Set<String> POINTING =
            Words.of("it, this, that, claim, accusation, allegation, charge, report, suggestion");

    private static final Set<String> CALLING =
            Words.of("call, brand, label, term, describe, dismiss, reject");

    private static final Set<String> DENYING = Words.of("deny, refute, dispute, reject, rebut");

    private Untruths() {}

    /// The words that point at what a clause calls untrue.
    static Optional<Span> denied(Clause clause) {
        Sentence sentence = clause.sentence();
        int head = clause.head();
        boolean negated = sentence.isNegated(head);
        boolean state = sentence.dependent(head, "cop").isPresent();
        if (state && isUntrue(sentence, head, negated)) {
            return clauseBehind(sentence, head).or(() -> pointer(sentence, clause.subject()));
        }
        boolean denies = DENYING.contains(sentence.lowerLemma(head)) && !negated;
        if (denies && sentence.isWord(sentence.dependent(head, "obj").orElse(-1), "it", "this")) {
            return pointer(sentence, sentence.dependent(head, "obj"));
        }
        boolean calls = CALLING.contains(sentence.lowerLemma(head)) && !negated;
        OptionalInt object = sentence.dependent(head, "obj");
        boolean untrue =
                calls
                        && object.isPresent()
                        && sentence.subtree(head).stream()
                                .anyMatch(
                                        i -> i > object.getAsInt() && isUntrue(sentence, i, false));
        return untrue ? pointer(sentence, object) : Optional.empty();
    }

    /// "It is not true that the port was closed": the clause, up to a mark that ends it.
    private static Optional<Span> clauseBehind(Sentence sentence, int head) {
        OptionalInt content = sentence.dependent(head, "ccomp", "csubj");
        if (content.isEmpty() || !sentence.isWord(head + 1, "that")) {
            return Optional.empty();
        }
        int last = head + 2;
        while (sentence.holds(last + 1) && !sentence.token(last + 1).isMark()) {
            last++;
        }
        return sentence.holds(last) && last >= content.getAsInt()
                ? Optional.of(sentence.span(head + 2, last))
                : Optional.empty();
    }

    private static boolean isUntrue(Sentence sentence, int word, boolean negated) {
        return (negated ? TRUE : UNTRUE).contains(sentence.lowerLemma(word));
    }

    private static Optional<Span> pointer(Sentence sentence, OptionalInt word) {
        if (word.isEmpty() || !POINTING.contains(sentence.lowerLemma(word.getAsInt()))) {
            return Optional.empty();
        }
        NounPhrase phrase = NounPhrase.around(sentence, word.getAsInt());
        return Optional.of(sentence.span(phrase.first(), phrase.last()));
    }
}
