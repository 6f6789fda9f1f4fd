package org.secondsource.claim.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.relation.Relations;
import org.secondsource.claim.said.Said;

/// Relates the claims of figures of one story. Figures of unlike things do not touch.
public final class FigureRelations {
    private record Figures(ClaimId id, List<Said.InNumbers> members) {}

    private final RelationFinder finder;
    private final Map<String, List<Figures>> byUnit = new TreeMap<>();

    public FigureRelations(RelationFinder finder) {
        this.finder = finder;
    }

    /// @param told all figures of one claim
    public void add(ClaimId id, List<Said.InNumbers> told) {
        Map<String, List<Said.InNumbers>> byNumber = new TreeMap<>();
        for (Said.InNumbers figure : told) {
            byNumber.computeIfAbsent(FigureMatch.key(figure), key -> new ArrayList<>()).add(figure);
        }
        byNumber.values()
                .forEach(alike ->
                        byUnit.computeIfAbsent(
                                        FigureScope.unit(alike.getFirst().quantity()),
                                        key -> new ArrayList<>())
                                .add(new Figures(id, alike)));
    }

    public void relate(Relations relations) {
        for (List<Figures> alike : byUnit.values()) {
            for (int i = 0; i < alike.size(); i++) {
                for (int j = i + 1; j < alike.size(); j++) {
                    relate(alike.get(i), alike.get(j), relations);
                }
            }
        }
    }

    private void relate(Figures first, Figures second, Relations relations) {
        if (first.id().equals(second.id())) {
            return;
        }
        Optional<RelationFinder.Finding> found = finder.between(first.members(), second.members());
        if (found.isEmpty()) {
            return;
        }
        ClaimRelation.Kind kind = found.get().kind();
        String why = found.get().why();
        Optional<LocalDate> since = found.get().since();
        switch (kind) {
            case DIFFERS, DENIES, AGREES ->
                    relations.addMutual(first.id(), kind, second.id(), why, since);
            case REVISES, UPDATES, NARROWS -> {
                boolean fromFirst = found.get().fromFirst();
                relations.add(
                        fromFirst ? first.id() : second.id(),
                        kind,
                        fromFirst ? second.id() : first.id(),
                        why,
                        since);
            }
        }
    }
}
