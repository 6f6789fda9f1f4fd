package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.wording.Asserted;
import org.secondsource.claim.wording.ClearestWording;
import org.secondsource.claim.wording.SharedClauses;

/// Propositions that say the same, and the words that tell it.
///
/// @param own those that tell nothing else worth a claim of its own
/// @param members those, and others that say it inside a clause that says more
record Telling(
        ClaimId id, List<Asserted> own, List<Asserted> members, ClearestWording.Choice wording) {
    /// What says only so many words more than another is no claim of its own. Set by hand.
    private static final int LITTLE = 2;

    Telling {
        own = List.copyOf(own);
        members = List.copyOf(members);
    }

    static Telling of(List<Asserted> members, ClearestWording.Choice wording) {
        return new Telling(id(members, ""), members, members, wording);
    }

    /// What a person made one, or parted.
    static Telling of(List<Asserted> own, List<Asserted> members, ClearestWording.Choice wording) {
        return new Telling(id(own, ""), own, members, wording);
    }

    /// The same in other words.
    Telling in(ClearestWording.Choice words) {
        return new Telling(id, own, members, words);
    }

    /// Named by its first member.
    private static ClaimId id(List<Asserted> members, String more) {
        Said.InWords first =
                members.stream()
                        .map(Asserted::said)
                        .min(Comparator.comparing(Said::cite))
                        .orElseThrow();
        return new ClaimId("c-" + first.proposition().id().toString().substring(2) + more);
    }

    /// Tellings with what several of them say alike: a telling of its own, which takes in those
    /// that say hardly more.
    static List<Telling> withShared(List<Telling> tellings, List<SharedClauses.Shared> shared) {
        List<Telling> all = new ArrayList<>(tellings);
        for (SharedClauses.Shared each : shared) {
            List<Telling> within =
                    all.stream()
                            .filter(telling -> each.members().containsAll(telling.members()))
                            .filter(telling -> telling.saysLittleMore(each))
                            .toList();
            boolean told =
                    all.stream().anyMatch(telling -> telling.members().containsAll(each.members()));
            if (!told) {
                all.removeAll(within);
                all.add(joined(within, each));
            }
        }
        return List.copyOf(all);
    }

    private static Telling joined(List<Telling> within, SharedClauses.Shared shared) {
        List<Asserted> own = within.stream().flatMap(each -> each.own().stream()).toList();
        ClaimId id = own.isEmpty() ? id(shared.members(), "-shared") : id(own, "");
        return new Telling(id, own, shared.members(), shared.wording());
    }

    private boolean saysLittleMore(SharedClauses.Shared shared) {
        Set<String> more = new HashSet<>();
        Set<String> weighty = new HashSet<>();
        for (Asserted each : own) {
            more.addAll(each.words().words());
            weighty.addAll(each.words().names());
            weighty.addAll(each.words().parts().numbers().keySet());
        }
        more.removeAll(shared.words());
        weighty.removeAll(shared.words());
        weighty.removeIf(SharedClauses::isDay);
        return more.size() <= LITTLE && weighty.isEmpty();
    }
}
