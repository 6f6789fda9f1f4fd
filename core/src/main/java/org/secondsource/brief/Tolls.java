package org.secondsource.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.claim.relation.ClaimId;

/// Which claim tells each toll best: the newest of those that count the whole.
final class Tolls {
    /// A count of so small a part of the greatest of its kind counts something else.
    private static final double A_PART = 0.5;

    /// Letters in a row: of two that tell a toll the one of fewer rows.
    private static final int A_ROW = 79;

    private final FigureTrail trail;
    private final Map<FigureTrail.Kind, ClaimId> newest = new HashMap<>();

    /// @param news by worth
    Tolls(FigureTrail trail, List<Newsworth.Weighed> news) {
        this.trail = trail;
        for (Newsworth.Weighed each : news) {
            each.kinds().stream()
                    .filter(FigureTrail.Kind::toll)
                    .forEach(kind -> follow(kind, news));
        }
    }

    private void follow(FigureTrail.Kind kind, List<Newsworth.Weighed> news) {
        if (newest.containsKey(kind)) {
            return;
        }
        List<Newsworth.Weighed> telling =
                news.stream().filter(each -> each.kinds().contains(kind) && !each.ahead()).toList();
        double most =
                telling.stream()
                        .mapToDouble(each -> trail.amount(each.claim(), kind))
                        .max()
                        .orElse(0);
        telling.stream()
                .filter(each -> kind.shrinks() || trail.amount(each.claim(), kind) >= most * A_PART)
                .max(
                        Comparator.comparing(Tolls::last)
                                .thenComparingLong(Tolls::tolls)
                                .thenComparingInt(each -> -each.text().length() / A_ROW)
                                .thenComparingDouble(Newsworth.Weighed::worth)
                                .thenComparing(each -> each.claim().id()))
                .ifPresent(each -> newest.put(kind, each.claim().id()));
    }

    /// How many tolls it tells at once: "31 have died and 19 are missing" goes before either alone.
    private static long tolls(Newsworth.Weighed weighed) {
        return weighed.kinds().stream().filter(FigureTrail.Kind::toll).count();
    }

    private static LocalDate last(Newsworth.Weighed weighed) {
        return weighed.claim().lastSeen().orElse(LocalDate.MAX);
    }

    /// Whether all tolls that a claim tells are told better by others: newer, or of the whole.
    boolean givesWay(Newsworth.Weighed weighed) {
        List<FigureTrail.Kind> tolls =
                weighed.kinds().stream().filter(FigureTrail.Kind::toll).toList();
        return !tolls.isEmpty()
                && !weighed.ahead()
                && tolls.stream().noneMatch(kind -> isNewest(weighed, kind));
    }

    /// Whether it tells how many died, as last counted.
    boolean tellsTheDead(Newsworth.Weighed weighed) {
        return weighed.kinds().stream()
                .filter(FigureTrail.Kind::isOfDead)
                .anyMatch(kind -> isNewest(weighed, kind));
    }

    private boolean isNewest(Newsworth.Weighed weighed, FigureTrail.Kind kind) {
        return weighed.claim().id().equals(newest.get(kind));
    }
}
