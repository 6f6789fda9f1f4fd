package org.secondsource.claim.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How claims stand to each other, gathered.
public final class Relations {
    private final Map<ClaimId, List<ClaimRelation>> of = new HashMap<>();
    private final Map<ClaimId, Set<ClaimId>> revisers = new HashMap<>();

    /// The first stands so to the second.
    public void add(ClaimId first, ClaimRelation.Kind kind, ClaimId second, String why) {
        of.computeIfAbsent(first, key -> new ArrayList<>())
                .add(new ClaimRelation(kind, second, why));
        if (kind == ClaimRelation.Kind.REVISES) {
            revisers.computeIfAbsent(second, key -> new HashSet<>()).add(first);
        }
    }

    /// Both stand so to each other.
    public void addMutual(ClaimId first, ClaimRelation.Kind kind, ClaimId second, String why) {
        add(first, kind, second, why);
        add(second, kind, first, why);
    }

    /// Those of one claim, in the order in which they were found.
    public List<ClaimRelation> of(ClaimId claim) {
        return of.getOrDefault(claim, List.of());
    }

    /// The claims that take its place.
    public Set<ClaimId> revisersOf(ClaimId claim) {
        return revisers.getOrDefault(claim, Set.of());
    }
}
