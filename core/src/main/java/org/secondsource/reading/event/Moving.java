package org.secondsource.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.reading.time.Postponement;

/// Tells the verb that puts an event on another day, and the status of an event that is put on
/// another day or into another place.
final class Moving {
    /// How many words behind the verb "until further notice" begins. Set by hand.
    private static final int NOTICE_REACH = 8;

    private Moving() {}

    /// "was put off until Monday" is planned, "may be put off" is open; "was moved to Lima" is not
    /// over.
    static Optional<EventStatus> of(Sentence sentence, int noun, int head) {
        if (Postponement.isOfNoun(sentence, noun)) {
            return Optional.of(EventStatus.SCHEDULED);
        }
        OptionalInt mover = verb(sentence, noun);
        boolean elsewhere =
                sentence.isRelation(noun, "nsubj:pass")
                        && sentence.hasLemma(head, "move", "relocate", "switch", "transfer");
        if (mover.isEmpty() && !elsewhere) {
            return Optional.empty();
        }
        int verb = mover.orElse(head);
        if (isOpen(sentence, verb)) {
            return Optional.of(EventStatus.POSSIBLE);
        }
        EventStatus status = StatusReader.ofVerb(sentence, verb);
        boolean open = status == EventStatus.POSSIBLE || status == EventStatus.EXPECTED;
        return Optional.of(open ? status : EventStatus.SCHEDULED);
    }

    /// "postponed indefinitely", "put off until further notice": there may be none.
    private static boolean isOpen(Sentence sentence, int verb) {
        for (int i = verb + 1; i < verb + NOTICE_REACH; i++) {
            boolean notice =
                    sentence.isWord(i, "notice") && sentence.isWord(i - 1, "further")
                            || sentence.isWord(i, "sine") && sentence.isWord(i + 1, "die");
            if (notice) {
                return true;
            }
        }
        return sentence.hasDependent(verb, "advmod", "indefinitely");
    }

    /// The main verb that puts what a noun names on another day, done or not: "The vote, set for
    /// Monday, has been | put off".
    static OptionalInt verb(Sentence sentence, int noun) {
        int above = sentence.token(noun).head();
        boolean dated = above >= 0 && Postponement.isDateOf(sentence, above, noun);
        if (dated && Postponement.isTold(sentence, sentence.token(above).head())) {
            return OptionalInt.of(sentence.token(above).head());
        }
        int head = above;
        boolean argument =
                head >= 0
                        && sentence.token(noun).isNoun()
                        && sentence.isRelation(noun, "nsubj", "obj");
        if (!argument) {
            return OptionalInt.empty();
        }
        if (Postponement.isTold(sentence, head)) {
            return OptionalInt.of(head);
        }
        return sentence.isRelation(noun, "nsubj")
                ? GardenPath.verb(
                        sentence, head, verb -> Postponement.isTold(sentence, verb), verb -> false)
                : OptionalInt.empty();
    }

    /// The participle that does so beside the main verb: "| Moved to Friday, the visit will be held
    /// in Lima", "the vote, | put off to May, will be close".
    static OptionalInt participle(Sentence sentence, int noun) {
        int head = sentence.token(noun).head();
        boolean subject = head >= 0 && sentence.isRelation(noun, "nsubj");
        List<Integer> beside = subject ? sentence.dependents(head) : List.of();
        OptionalInt fronted =
                beside.stream()
                        .mapToInt(d -> d)
                        .filter(d ->
                                d < noun
                                        && sentence.token(d).hasTag("VBN", "VBD")
                                        && sentence.dependent(d, "nsubj").isEmpty()
                                        && Postponement.isTold(sentence, d))
                        .findFirst();
        if (fronted.isPresent() || !sentence.token(noun).isNoun()) {
            return fronted;
        }
        return sentence.dependents(noun).stream()
                .mapToInt(d -> d)
                .filter(d ->
                        sentence.isRelation(d, "acl")
                                && !sentence.isNegated(d)
                                && Postponement.isTold(sentence, d))
                .findFirst();
    }
}
