package org.secondsource.reading.cast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;

/// Forms in which a description goes along with a name: "one of the clerks, Ann Lee", "the owner,
/// Vik Shipping", "a group that calls itself the Herons".
final class Naming {
    private Naming() {}

    /// "one of the clerks".
    static boolean isOneOfPersons(Sentence sentence, int head, Nouns nouns) {
        OptionalInt of = sentence.dependent(head, "nmod");
        return sentence.isWord(head, "one")
                && of.isPresent()
                && sentence.isLedBy(of.getAsInt(), "of")
                && nouns.isPerson(sentence.token(of.getAsInt()));
    }

    /// "the owner, Vik Shipping": what persons and firms can be.
    static boolean isRole(Sentence sentence, int head) {
        return ROLES.contains(sentence.lowerLemma(head));
    }

    private static final Set<String> ROLES =
            Words.of(
                    "owner, operator, maker, builder, supplier, publisher, sponsor, organiser,"
                            + " organizer, buyer, seller, landlord, insurer, contractor, rival");

    /// "a group that calls itself the Night Herons": the name stands in the clause.
    static Optional<Draft> styled(
            Sentence sentence, int head, Map<Token, Draft> byWord) {
        for (int verb : sentence.dependents(head)) {
            boolean calls =
                    sentence.isRelation(verb, "acl")
                            && sentence.hasLemma(verb, "call", "style", "name")
                            && sentence.isWord(verb + 1, "itself", "themselves");
            for (int i : calls ? sentence.subtree(verb) : List.<Integer>of()) {
                Draft draft = byWord.get(sentence.token(i));
                if (i > verb + 1 && draft != null && !draft.isPerson()) {
                    return Optional.of(draft);
                }
            }
        }
        return Optional.empty();
    }
}
