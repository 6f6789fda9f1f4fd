package org.secondsource.claim.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How claims stand to each other, gathered, and from which day on.
public final class Relations {
    private final Map<ClaimId, List<ClaimRelation>> of = new HashMap<>();
    private final Map<ClaimId, List<Optional<LocalDate>>> disputed = new HashMap<>();
    private final Map<ClaimId, List<Optional<LocalDate>>> revised = new HashMap<>();
    private final Map<ClaimId, List<Optional<LocalDate>>> denied = new HashMap<>();

    /// The first stands so to the second. What is added again, for another figure or wording of the
    /// two, changes nothing.
    ///
    /// @param since the day from which on both were told; empty where it is not known
    public void add(
            ClaimId first,
            ClaimRelation.Kind kind,
            ClaimId second,
            String why,
            Optional<LocalDate> since) {
        List<ClaimRelation> known = of.computeIfAbsent(first, key -> new ArrayList<>());
        if (known.stream().anyMatch(other -> other.kind() == kind && other.claim().equals(second))) {
            return;
        }
        known.add(new ClaimRelation(kind, second, why));
        switch (kind) {
            case REVISES, UPDATES ->
                    revised.computeIfAbsent(second, key -> new ArrayList<>()).add(since);
            case DIFFERS -> disputed.computeIfAbsent(first, key -> new ArrayList<>()).add(since);
            case DENIES, NARROWS, AGREES -> {
                // neither takes anything from a claim
            }
        }
    }

    /// A party denies what a claim says.
    public void addDenial(ClaimId denial, ClaimId claim, String why, Optional<LocalDate> since) {
        add(denial, ClaimRelation.Kind.DENIES, claim, why, since);
        denied.computeIfAbsent(claim, key -> new ArrayList<>()).add(since);
    }

    /// Both stand so to each other.
    public void addMutual(
            ClaimId first,
            ClaimRelation.Kind kind,
            ClaimId second,
            String why,
            Optional<LocalDate> since) {
        add(first, kind, second, why, since);
        add(second, kind, first, why, since);
    }

    /// Those of one claim, in the order in which they were found.
    public List<ClaimRelation> of(ClaimId claim) {
        return of.getOrDefault(claim, List.of());
    }

    /// For each claim that differs from it, the day from which on both were told.
    public List<Optional<LocalDate>> disputed(ClaimId claim) {
        return disputed.getOrDefault(claim, List.of());
    }

    /// For each party's denial of it, the day from which on both were told.
    public List<Optional<LocalDate>> denied(ClaimId claim) {
        return denied.getOrDefault(claim, List.of());
    }

    /// For each claim that takes its place, the day from which on it does.
    public List<Optional<LocalDate>> revised(ClaimId claim) {
        return revised.getOrDefault(claim, List.of());
    }
}
