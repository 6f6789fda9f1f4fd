package org.secondsource.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.secondsource.actor.PlaceNames;
import org.secondsource.reading.trigger.EventKind;

/// The tellings of one kind in a story, in the order of day, and the pairs of them that may be one
/// event.
final class Candidates {
    /// How many tellings of its kind before it one is laid beside, so that a story of thousands of
    /// reports costs each of them no more than one of a hundred. Set by hand: more than the largest
    /// kind of a story of fifty reports has.
    private static final int FARTHEST = 150;

    private final List<Telling> tellings;
    private final IdentityHashMap<Telling, Integer> ruled;
    private final PlaceNames places;

    private Candidates(
            List<Telling> tellings, IdentityHashMap<Telling, Integer> ruled, PlaceNames places) {
        this.tellings = tellings;
        this.ruled = ruled;
        this.places = places;
    }

    /// Is told each pair that may be one event.
    interface Judge {
        /// @param one the place of one among the tellings
        /// @param other that of the other, which stands behind it
        void judge(int one, int other, TellingPair pair);
    }

    /// Those of each kind of a story.
    ///
    /// @param happenings what the rules hold to be one
    static List<Candidates> of(Collection<Happening> happenings, PlaceNames places) {
        Map<EventKind, List<Telling>> byKind = new TreeMap<>();
        IdentityHashMap<Telling, Integer> ruled = new IdentityHashMap<>();
        int number = 0;
        for (Happening happening : happenings) {
            for (Telling telling : happening.tellings()) {
                byKind.computeIfAbsent(telling.mention().kind(), kind -> new ArrayList<>())
                        .add(telling);
                ruled.put(telling, number);
            }
            number++;
        }
        List<Candidates> found = new ArrayList<>();
        for (List<Telling> alike : byKind.values()) {
            alike.sort(
                    Comparator.comparing((Telling telling) ->
                                    telling.report().published().day().orElse(LocalDate.MAX))
                            .thenComparing(telling -> telling.report().id())
                            .thenComparing(telling -> telling.mention().trigger()));
            found.add(new Candidates(alike, ruled, places));
        }
        return found;
    }

    List<Telling> tellings() {
        return tellings;
    }

    void each(Judge judge) {
        for (int other = 1; other < tellings.size(); other++) {
            Telling behind = tellings.get(other);
            for (int one = Math.max(0, other - FARTHEST); one < other; one++) {
                Telling before = tellings.get(one);
                boolean isRuled = Objects.equals(ruled.get(before), ruled.get(behind));
                judge.judge(one, other, new TellingPair(before, behind, isRuled, places));
            }
        }
    }

    /// The tellings of each event. Of what is told in passing the weights decide. What is told for
    /// its own sake is shown, and a false merge with it: there what the rules hold to be one stays
    /// one, and more is joined only where it is surely so.
    List<List<Telling>> grouped(SameEvent scorer) {
        boolean isAside = tellings.getFirst().mention().kind().isAside();
        AverageLinkage linkage =
                new AverageLinkage(tellings.size(), isAside ? SameEvent.LIKELY : SameEvent.SURE);
        each((one, other, pair) -> {
            if (pair.isForbidden()) {
                linkage.forbid(one, other);
            } else {
                boolean isKept = pair.isRuled && !isAside;
                linkage.note(one, other, isKept ? 1 : scorer.probability(pair));
            }
        });
        return linkage.groups().stream()
                .map(group -> group.stream().map(tellings::get).toList())
                .toList();
    }
}
