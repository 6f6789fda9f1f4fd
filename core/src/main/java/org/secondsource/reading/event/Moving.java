package org.secondsource.reading.event;

import java.util.Optional;
import org.secondsource.language.Sentence;
import org.secondsource.reading.time.Postponement;

/// Tells the status of an event that is put on another day or into another place.
final class Moving {
    private Moving() {}

    /// "was put off until Monday" is planned, "may be put off" is open; "was moved to Lima" is not
    /// over.
    static Optional<EventStatus> of(Sentence sentence, int noun, int head) {
        if (Postponement.isOfNoun(sentence, noun)) {
            return Optional.of(EventStatus.SCHEDULED);
        }
        if (head < 0 || !sentence.isRelation(noun, "nsubj", "obj")) {
            return Optional.empty();
        }
        boolean elsewhere =
                sentence.isRelation(noun, "nsubj:pass")
                        && sentence.hasLemma(head, "move", "relocate", "switch", "transfer");
        if (!elsewhere && !Postponement.isTold(sentence, head)) {
            return Optional.empty();
        }
        if (sentence.hasDependent(head, "advmod", "indefinitely")) {
            return Optional.of(EventStatus.POSSIBLE);
        }
        EventStatus verb = StatusReader.ofVerb(sentence, head);
        boolean open = verb == EventStatus.POSSIBLE || verb == EventStatus.EXPECTED;
        return Optional.of(open ? verb : EventStatus.SCHEDULED);
    }
}
