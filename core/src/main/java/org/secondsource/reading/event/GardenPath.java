package org.secondsource.reading.event;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.secondsource.language.Sentence;

/// "The visit announced for next week has been cancelled", "The visit, announced for this weekend,
/// has been cancelled": the parser takes the participle for a verb with a subject.
final class GardenPath {
    private GardenPath() {}

    /// The true verb behind such a participle.
    ///
    /// @param passive whether a verb tells what is looked for of what it is done to
    /// @param active whether one does so of its subject
    static OptionalInt verb(
            Sentence sentence, int participle, IntPredicate passive, IntPredicate active) {
        if (!sentence.holds(participle)
                || !sentence.token(participle).hasTag("VBN", "VBD")
                || sentence.dependent(participle, "aux").isPresent()) {
            return OptionalInt.empty();
        }
        int above = sentence.token(participle).head();
        if (above > participle
                && sentence.isRelation(participle, "csubj", "advcl", "ccomp", "dep")
                && sentence.dependent(above, "nsubj").isEmpty()
                && (passive.test(above) || active.test(above))) {
            return OptionalInt.of(above);
        }
        return sentence.dependents(participle).stream()
                .mapToInt(d -> d)
                .filter(d ->
                        d > participle
                                && (active.test(d)
                                        || passive.test(d)
                                                && sentence.isRelation(
                                                        d, "dep", "conj", "parataxis", "ccomp")
                                                && sentence.dependent(d, "aux:pass").isPresent())
                                && sentence.dependent(d, "nsubj").isEmpty())
                .findFirst();
    }
}
