package org.secondsource.claim.parts;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is done, by the lemmas of its words.
///
/// @param plain what is told without a "not"
/// @param negated what is told not to be so
/// @param verbs all but helpers
/// @param done those of the past
/// @param ahead those of what will, would or may be
/// @param byWhom for each verb who does it
/// @param toWhom for each verb to whom, or for or from whom, it is done
record Deeds(
        Set<String> plain,
        Set<String> negated,
        Set<String> verbs,
        Set<String> done,
        Set<String> ahead,
        Map<String, Set<String>> byWhom,
        Map<String, Set<String>> toWhom) {
    static final Deeds NONE =
            new Deeds(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Map.of());

    Deeds {
        plain = Set.copyOf(plain);
        negated = Set.copyOf(negated);
        verbs = Set.copyOf(verbs);
        done = Set.copyOf(done);
        ahead = Set.copyOf(ahead);
        byWhom = Map.copyOf(byWhom);
        toWhom = Map.copyOf(toWhom);
    }

    /// Whether one denies or plans what the other affirms or has done, or others do it or have it
    /// done to them.
    boolean exclude(Deeds other) {
        return deny(other) || isOfOthers(other);
    }

    /// Whether one denies what the other affirms.
    boolean deny(Deeds other) {
        return isTurned(negated, plain, other.negated, other.plain);
    }

    /// Whether one plans what the other has done, or others do it or have it done to them.
    boolean isOfOthers(Deeds other) {
        return isTurned(done, ahead, other.done, other.ahead)
                || isOfOthers(byWhom, other.byWhom)
                || isOfOthers(toWhom, other.toWhom)
                || isDoneTo(byWhom, other)
                || isDoneTo(other.byWhom, this);
    }

    /// Whether one who does something has it done to him in the other, and does not do it there:
    /// "the officer committed the crimes", "the officer was committed".
    private static boolean isDoneTo(Map<String, Set<String>> byWhom, Deeds other) {
        return byWhom.entrySet().stream()
                .anyMatch(entry -> {
                    Set<String> doers = other.byWhom.getOrDefault(entry.getKey(), Set.of());
                    Set<String> others = other.toWhom.getOrDefault(entry.getKey(), Set.of());
                    return entry.getValue().stream().anyMatch(others::contains)
                            && entry.getValue().stream().noneMatch(doers::contains);
                });
    }

    /// Whether a verb of one stands in the other.
    boolean meet(Deeds other) {
        return verbs.stream().anyMatch(other.verbs::contains);
    }

    /// Whether both tell who has a part in a deed, and nobody has it in both.
    private static boolean isOfOthers(
            Map<String, Set<String>> here, Map<String, Set<String>> there) {
        return here.entrySet().stream()
                .anyMatch(entry -> {
                    Set<String> others = there.getOrDefault(entry.getKey(), Set.of());
                    return !others.isEmpty()
                            && !entry.getValue().isEmpty()
                            && entry.getValue().stream().noneMatch(others::contains);
                });
    }

    /// Whether something stands only on the one side here and only on the other there.
    private static boolean isTurned(
            Set<String> here, Set<String> there, Set<String> otherHere, Set<String> otherThere) {
        return isOnly(here, there, otherThere, otherHere)
                || isOnly(there, here, otherHere, otherThere);
    }

    private static boolean isOnly(
            Set<String> in, Set<String> notIn, Set<String> otherIn, Set<String> otherNotIn) {
        Set<String> turned = new TreeSet<>(in);
        turned.removeAll(notIn);
        turned.retainAll(otherIn);
        turned.removeAll(otherNotIn);
        return !turned.isEmpty();
    }
}
