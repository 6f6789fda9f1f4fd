package org.secondsource.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.wording.ClearestWording;

/// A claim before it is known how it stands: its members, in the order of their places.
///
/// @param figures the numbers that it tells
record Draft(
        ClaimId id,
        List<Said.InWords> members,
        List<Said.InNumbers> figures,
        ClearestWording.Choice wording) {
    Draft {
        members = List.copyOf(members);
        figures = List.copyOf(figures);
    }

    static Draft of(
            List<Said.InWords> group,
            ClaimId id,
            List<Said.InNumbers> figures,
            ClearestWording.Choice wording) {
        return new Draft(
                id,
                group.stream().sorted(Comparator.comparing(Said::cite)).toList(),
                figures,
                wording);
    }

    /// The days on which it was told, in order.
    List<LocalDate> days() {
        return members.stream().flatMap(said -> said.published().stream()).sorted().toList();
    }
}
