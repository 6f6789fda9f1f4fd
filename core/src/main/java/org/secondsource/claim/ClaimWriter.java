package org.secondsource.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.relation.Relations;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.claim.source.SourceCounter;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Modality;

/// Makes claims of drafts, once it is known how all stand to each other: who stands behind each,
/// and how it stands, day by day.
final class ClaimWriter {
    private final SourceCounter sources;
    private final Relations relations;
    private final Map<ClaimId, Draft> drafts;

    /// @param drafts all, by id
    ClaimWriter(SourceCounter sources, Relations relations, Map<ClaimId, Draft> drafts) {
        this.sources = sources;
        this.relations = relations;
        this.drafts = Map.copyOf(drafts);
    }

    Claim claim(Draft draft) {
        SourceCounter.Sources found = sources.count(draft.members());
        List<LocalDate> days = draft.days();
        return new Claim(
                draft.id(),
                draft.wording(),
                draft.members().stream()
                        .filter(Said.InWords.class::isInstance)
                        .map(said -> ((Said.InWords) said).statement().id())
                        .sorted()
                        .toList(),
                draft.members().stream()
                        .filter(Said.InNumbers.class::isInstance)
                        .map(said -> ((Said.InNumbers) said).quantity())
                        .map(Quantity::id)
                        .sorted()
                        .toList(),
                found.asserters(),
                found.voices(),
                found.origins(),
                found.count(),
                standing(draft, draft.members(), found.count(), Optional.empty()),
                history(draft),
                relations.of(draft.id()),
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
    }

    /// How the claim stood on each day on which that changed. What is not dated counts on none.
    private List<Claim.Stood> history(Draft draft) {
        List<Claim.Stood> history = new ArrayList<>();
        for (LocalDate day : turningDays(draft)) {
            List<Said> told =
                    draft.members().stream()
                            .filter(said ->
                                    said.published().filter(d -> !d.isAfter(day)).isPresent())
                            .toList();
            SourceCount count = sources.count(told).count();
            Claim.Stood stood =
                    new Claim.Stood(day, standing(draft, told, count, Optional.of(day)), count);
            if (history.isEmpty() || !history.getLast().isLike(stood)) {
                history.add(stood);
            }
        }
        return history;
    }

    /// The days on which it was told, or what it stands against; none before it was first told.
    private List<LocalDate> turningDays(Draft draft) {
        Stream<ClaimId> others =
                Stream.concat(
                        relations.of(draft.id()).stream().map(ClaimRelation::claim),
                        relations.revisersOf(draft.id()).stream());
        Stream<LocalDate> days =
                Stream.concat(draft.days().stream(), others.flatMap(id -> firstSeen(id).stream()));
        return draft.firstSeen()
                .map(first -> days.filter(day -> !day.isBefore(first)).sorted().distinct().toList())
                .orElse(List.of());
    }

    private Optional<LocalDate> firstSeen(ClaimId id) {
        return Optional.ofNullable(drafts.get(id)).flatMap(Draft::firstSeen);
    }

    /// @param day as it stood then; empty for now
    private Claim.Standing standing(
            Draft draft, List<Said> told, SourceCount count, Optional<LocalDate> day) {
        if (relations.revisersOf(draft.id()).stream().anyMatch(id -> isTold(id, day))) {
            return Claim.Standing.SUPERSEDED;
        }
        if (told.stream().allMatch(ClaimWriter::isDenial)) {
            return Claim.Standing.DENIED;
        }
        boolean disputed =
                relations.of(draft.id()).stream()
                        .filter(relation -> relation.kind() == ClaimRelation.Kind.DIFFERS)
                        .anyMatch(relation -> isTold(relation.claim(), day));
        if (disputed) {
            return Claim.Standing.DISPUTED;
        }
        return count.min() >= 2 ? Claim.Standing.CORROBORATED : Claim.Standing.SINGLE_SOURCE;
    }

    private boolean isTold(ClaimId other, Optional<LocalDate> day) {
        return day.isEmpty() || firstSeen(other).filter(d -> !d.isAfter(day.get())).isPresent();
    }

    private static boolean isDenial(Said said) {
        return said instanceof Said.InWords words
                && words.statement().modality() == Modality.DENIED;
    }
}
