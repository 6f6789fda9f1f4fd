package org.secondsource.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.claim.relation.Relations;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.claim.source.SourceCounter;

/// Makes claims of drafts, once it is known how all stand to each other: who stands behind each,
/// and how it stands, day by day.
final class ClaimWriter {
    private final SourceCounter sources;
    private final Relations relations;
    private final Ceiling ceiling;

    ClaimWriter(SourceCounter sources, Relations relations, Ceiling ceiling) {
        this.sources = sources;
        this.ceiling = ceiling;
        this.relations = relations;
    }

    Claim claim(Draft draft) {
        SourceCounter.Sources found = sources.count(draft.members(), draft.wording().backing());
        SourceCount count = ceiling.of(draft.members(), Optional.empty()).bound(found.count());
        List<LocalDate> days = draft.days();
        Said.InWords from = draft.wording().from();
        return new Claim(
                draft.id(),
                draft.wording().text(),
                from.cite(),
                draft.members().stream().map(said -> said.proposition().id()).sorted().toList(),
                draft.members().stream()
                        .flatMap(said -> said.proposition().statement().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                draft.figures().stream()
                        .map(said -> said.quantity().id())
                        .distinct()
                        .sorted()
                        .toList(),
                found.asserters(),
                found.voices(),
                found.origins(),
                count,
                standing(draft, count, Optional.empty()),
                history(draft, count),
                relations.of(draft.id()),
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
    }

    /// How the claim stood on each day on which that changed. What is not dated counts on none.
    ///
    /// @param all how many sources all members make
    private List<Claim.Stood> history(Draft draft, SourceCount all) {
        List<Claim.Stood> history = new ArrayList<>();
        for (LocalDate day : turningDays(draft)) {
            List<Said.InWords> told =
                    draft.members().stream()
                            .filter(said ->
                                    said.published().filter(d -> !d.isAfter(day)).isPresent())
                            .toList();
            boolean whole = told.size() == draft.members().size();
            SourceCount count =
                    whole
                            ? all
                            : ceiling.of(draft.members(), Optional.of(day))
                                    .bound(sources.count(told, backing(draft, told)).count());
            Claim.Stood stood =
                    new Claim.Stood(day, standing(draft, count, Optional.of(day)), count);
            if (history.isEmpty() || !history.getLast().isLike(stood)) {
                history.add(stood);
            }
        }
        return history;
    }

    private static List<Said.InWords> backing(Draft draft, List<Said.InWords> told) {
        return draft.wording().backing().stream().filter(told::contains).toList();
    }

    /// The days on which it was told, disputed or revised.
    private List<LocalDate> turningDays(Draft draft) {
        Stream<LocalDate> turns =
                Stream.concat(
                                relations.disputed(draft.id()).stream(),
                                relations.revised(draft.id()).stream())
                        .flatMap(Optional::stream);
        return Stream.concat(draft.days().stream(), turns).sorted().distinct().toList();
    }

    /// @param day as it stood then; empty for now
    private Claim.Standing standing(Draft draft, SourceCount count, Optional<LocalDate> day) {
        if (isSo(relations.revised(draft.id()), day)) {
            return Claim.Standing.SUPERSEDED;
        }
        if (isSo(relations.denied(draft.id()), day)) {
            return Claim.Standing.DENIED;
        }
        if (isSo(relations.disputed(draft.id()), day)) {
            return Claim.Standing.DISPUTED;
        }
        return count.min() >= 2 ? Claim.Standing.CORROBORATED : Claim.Standing.SINGLE_SOURCE;
    }

    /// Whether one of several things that began on these days was so on a day.
    private static boolean isSo(List<Optional<LocalDate>> since, Optional<LocalDate> day) {
        return day.isEmpty()
                ? !since.isEmpty()
                : since.stream().flatMap(Optional::stream).anyMatch(d -> !d.isAfter(day.get()));
    }
}
