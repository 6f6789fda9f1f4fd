package org.secondsource.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.said.Said;
import org.secondsource.text.Cite;

/// A claim before it is known how it stands: its members, in the order of their places.
record Draft(ClaimId id, List<Said> members, Cite wording) {
    Draft {
        members = List.copyOf(members);
    }

    /// @param sort what it was made of: tells apart the ids of claims with the same first member
    static Draft of(String sort, List<? extends Said> group) {
        List<Said> members = Said.ordered(group);
        return new Draft(id(sort, members.getFirst().cite()), members, clearest(members));
    }

    /// One that the clauses of several statements tell, of which each may tell other claims too.
    ///
    /// @param clause the first of them
    static Draft of(String sort, List<? extends Said> group, Cite clause, Optional<Cite> wording) {
        List<Said> members = Said.ordered(group);
        return new Draft(id(sort, clause), members, wording.orElseGet(() -> clearest(members)));
    }

    private static ClaimId id(String sort, Cite first) {
        return new ClaimId(
                "%s-%s-%d-%d"
                        .formatted(sort, first.report(), first.span().start(), first.span().end()));
    }

    /// The wording nearest to the middle length: neither a fragment nor a paragraph.
    private static Cite clearest(List<Said> members) {
        List<Cite> byLength =
                members.stream()
                        .map(Said::wording)
                        .sorted(
                                Comparator.comparingInt((Cite c) -> c.exact().length())
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        return byLength.get(byLength.size() / 2);
    }

    /// The days on which it was told, in order.
    List<LocalDate> days() {
        return members.stream().flatMap(said -> said.published().stream()).sorted().toList();
    }
}
