package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;

/// The pairs of claims at odds; figures only where both were told at one time, since a count that
/// grew is no contradiction.
final class Contradictions {
    /// A denial that has less of its words in common with what it denies does not read as one.
    private static final double OF_ONE_THING = 0.3;

    /// Sentences of so many common words, between which numbers differ, tell of one thing.
    private static final double ALIKE = 0.8;

    private Contradictions() {}

    /// Two sides of one matter.
    record Pair(Newsworth.Weighed one, Newsworth.Weighed other) {
        double worth() {
            return (one.worth() + other.worth()) / 2;
        }

        /// Whether either side is of another pair, too.
        boolean meets(Pair pair) {
            return !Collections.disjoint(ids(), pair.ids());
        }

        private Set<ClaimId> ids() {
            return Set.of(one.claim().id(), other.claim().id());
        }
    }

    /// By how much they are the news.
    static List<Pair> of(List<Newsworth.Weighed> news) {
        Map<ClaimId, Newsworth.Weighed> byId = new HashMap<>();
        news.forEach(each -> byId.put(each.claim().id(), each));
        List<Pair> pairs = new ArrayList<>();
        Set<Set<ClaimId>> seen = new HashSet<>();
        for (Newsworth.Weighed one : news) {
            for (ClaimRelation relation : one.claim().relations()) {
                Newsworth.Weighed other = byId.get(relation.claim());
                if (other != null
                        && areAtOdds(one, other, relation.kind())
                        && seen.add(Set.of(one.claim().id(), other.claim().id()))) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble((Pair pair) -> -pair.worth())
                        .thenComparing(pair -> pair.one().claim().id())
                        .thenComparing(pair -> pair.other().claim().id()));
        return pairs;
    }

    private static boolean areAtOdds(
            Newsworth.Weighed one, Newsworth.Weighed other, ClaimRelation.Kind kind) {
        return switch (kind) {
            case DENIES -> one.words().within(other.words()) >= OF_ONE_THING;
            case DIFFERS ->
                    !last(one).isBefore(first(other))
                            && !last(other).isBefore(first(one))
                            && (!Collections.disjoint(one.kinds(), other.kinds())
                                    || one.words().likeness(other.words()) >= ALIKE);
            default -> false;
        };
    }

    private static LocalDate first(Newsworth.Weighed weighed) {
        return weighed.claim().firstSeen().orElse(LocalDate.MIN);
    }

    private static LocalDate last(Newsworth.Weighed weighed) {
        return weighed.claim().lastSeen().orElse(LocalDate.MAX);
    }
}
