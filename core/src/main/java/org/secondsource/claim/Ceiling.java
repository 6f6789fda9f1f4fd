package org.secondsource.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.reading.proposition.PropositionId;

/// How many sources a claim may have that a person made of several: for sure no more than one of
/// them had by itself, at most those of all together. So no joining by hand, of claims or of those
/// who speak, ever raises what is known for sure.
public final class Ceiling {
    /// Nothing was joined by hand.
    public static final Ceiling NONE = new Ceiling(Optional.empty());

    private final Optional<Map<PropositionId, List<Claim>>> apart;

    private Ceiling(Optional<Map<PropositionId, List<Claim>>> apart) {
        this.apart = apart;
    }

    /// The ceiling of claims as they are where nothing is joined by hand.
    public static Ceiling of(List<Claim> apart) {
        Map<PropositionId, List<Claim>> byProposition = new HashMap<>();
        for (Claim claim : apart) {
            for (PropositionId id : claim.propositions()) {
                byProposition.computeIfAbsent(id, key -> new ArrayList<>()).add(claim);
            }
        }
        return new Ceiling(Optional.of(byProposition));
    }

    /// The most that some members may have together.
    record Most(int min, int max) {
        SourceCount bound(SourceCount count) {
            int fewest = Math.min(count.min(), min);
            return new SourceCount(fewest, Math.max(fewest, Math.min(count.max(), max)));
        }
    }

    /// @param day as it stood then; empty for now
    Most of(List<Said.InWords> members, Optional<LocalDate> day) {
        if (apart.isEmpty()) {
            return new Most(Integer.MAX_VALUE, Integer.MAX_VALUE);
        }
        Set<PropositionId> ids = new HashSet<>();
        members.forEach(said -> ids.add(said.proposition().id()));
        Set<Claim> parts = parts(ids, apart.get());
        Set<PropositionId> untold = new HashSet<>(ids);
        parts.forEach(part -> untold.removeAll(part.propositions()));
        int fewest = 0;
        int most = untold.size();
        for (Claim part : parts) {
            SourceCount count = count(part, day);
            fewest = Math.max(fewest, count.min());
            most += count.max();
        }
        return new Most(fewest, most);
    }

    /// The claims of which some propositions are made: the one that is the same, else those that
    /// are wholly in it, else those that have part in it.
    private static Set<Claim> parts(Set<PropositionId> ids, Map<PropositionId, List<Claim>> known) {
        Set<Claim> near = new LinkedHashSet<>();
        ids.forEach(id -> near.addAll(known.getOrDefault(id, List.of())));
        Set<Claim> within = new LinkedHashSet<>(near);
        within.removeIf(claim -> !ids.containsAll(claim.propositions()));
        for (Claim claim : within) {
            if (claim.propositions().size() == ids.size()) {
                return Set.of(claim);
            }
        }
        return within.isEmpty() ? near : within;
    }

    private static SourceCount count(Claim claim, Optional<LocalDate> day) {
        return day.isEmpty()
                ? claim.independentSources()
                : claim.history().stream()
                        .filter(stood -> !stood.since().isAfter(day.get()))
                        .reduce((earlier, later) -> later)
                        .map(Claim.Stood::independentSources)
                        .orElse(new SourceCount(0, 0));
    }
}
