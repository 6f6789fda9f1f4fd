package org.secondsource.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.reading.proposition.PropositionId;

/// How many sources a claim may have that a person made of several: for sure no more than one of
/// them had by itself, at most those of all together. So no joining by hand, of claims or of those
/// who speak, ever raises what is known for sure.
public final class Ceiling {
    /// Nothing was joined by hand.
    public static final Ceiling NONE = new Ceiling(Optional.empty());

    private final Optional<Map<PropositionId, Claim>> apart;

    private Ceiling(Optional<Map<PropositionId, Claim>> apart) {
        this.apart = apart;
    }

    /// The ceiling of claims as they are where nothing is joined by hand.
    public static Ceiling of(List<Claim> apart) {
        Map<PropositionId, Claim> byProposition = new HashMap<>();
        apart.forEach(claim -> claim.propositions().forEach(id -> byProposition.put(id, claim)));
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
        Map<PropositionId, Claim> known = apart.get();
        Set<Claim> parts =
                members.stream()
                        .flatMap(said ->
                                Optional.ofNullable(known.get(said.proposition().id())).stream())
                        .collect(Collectors.toSet());
        long untold =
                members.stream()
                        .filter(said -> !known.containsKey(said.proposition().id()))
                        .count();
        int fewest = 0;
        int most = (int) untold;
        for (Claim part : parts) {
            SourceCount count = count(part, day);
            fewest = Math.max(fewest, count.min());
            most += count.max();
        }
        return new Most(fewest, most);
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
