package org.secondsource.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction.Kind;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Finds the things that corrections hold to be one or two, and those that they name or mark.
final class JoiningStage {
    private final AnchorFinder anchors;
    private final Map<ReportId, Reading> readings = new TreeMap<>();
    private final Map<ReportId, Report> reports = new HashMap<>();

    JoiningStage(AnchorFinder anchors, List<ReadReport> read) {
        this.anchors = anchors;
        for (ReadReport one : read) {
            readings.put(one.report().id(), one.reading());
            reports.put(one.report().id(), one.report());
        }
    }

    Joins joins(List<CorrectionEntry> entries) {
        return new Joins(
                Pairs.ruled(rulings(entries, Anchor.Sort.PROPOSITION, this::proposition)),
                Pairs.ruled(rulings(entries, Anchor.Sort.EVENT, JoiningStage::itself)),
                Pairs.ruled(rulings(entries, Anchor.Sort.ACTOR, JoiningStage::itself)),
                Pairs.none(),
                rests(entries),
                wordings(entries));
    }

    private List<Joins.Rest> rests(List<CorrectionEntry> entries) {
        List<Joins.Rest> rests = new ArrayList<>();
        for (CorrectionEntry entry : of(entries, Kind.RESTS_ON)) {
            for (Cite who : side(entry, Anchor.Sort.ACTOR, 0)) {
                for (Cite on : side(entry, Anchor.Sort.ACTOR, 1)) {
                    rests.add(new Joins.Rest(who, on));
                }
            }
        }
        return rests;
    }

    private List<PropositionId> wordings(List<CorrectionEntry> entries) {
        return of(entries, Kind.WORDING).stream()
                .flatMap(entry -> side(entry, Anchor.Sort.PROPOSITION, 0).stream())
                .flatMap(place -> proposition(place).stream())
                .toList();
    }

    private static List<CorrectionEntry> of(List<CorrectionEntry> entries, Kind... kinds) {
        return entries.stream()
                .filter(entry -> List.of(kinds).contains(entry.correction().kind()))
                .toList();
    }

    private static Optional<Cite> itself(Cite place) {
        return Optional.of(place);
    }

    private <T extends Comparable<T>> List<Pairs.Ruling<T>> rulings(
            List<CorrectionEntry> entries, Anchor.Sort sort, Function<Cite, Optional<T>> thing) {
        List<Pairs.Ruling<T>> rulings = new ArrayList<>();
        for (CorrectionEntry entry : of(entries, Kind.SAME, Kind.OTHER)) {
            List<T> these =
                    side(entry, sort, 0).stream().flatMap(p -> thing.apply(p).stream()).toList();
            List<T> those =
                    side(entry, sort, 1).stream().flatMap(p -> thing.apply(p).stream()).toList();
            if (!these.isEmpty() && !those.isEmpty()) {
                boolean same = entry.correction().kind() == Kind.SAME;
                rulings.add(new Pairs.Ruling<>(entry.seq(), same, these, those));
            }
        }
        return rulings;
    }

    private Optional<PropositionId> proposition(Cite place) {
        return Optional.ofNullable(readings.get(place.report()))
                .flatMap(reading -> Reached.proposition(reading, place.span()))
                .map(Proposition::id);
    }

    /// Where the things of one side of a correction stand now.
    private List<Cite> side(CorrectionEntry entry, Anchor.Sort sort, int side) {
        List<Cite> places = new ArrayList<>();
        for (Anchor anchor : entry.correction().anchors()) {
            if (anchor.side() == side && anchor.sort() == sort) {
                places.addAll(places(anchor));
            }
        }
        return places;
    }

    private List<Cite> places(Anchor anchor) {
        List<Cite> places = new ArrayList<>();
        for (Cite found : anchors.find(anchor)) {
            Reading reading =
                    readings.getOrDefault(found.report(), Reading.nothing(found.report()));
            Optional.ofNullable(reports.get(found.report()))
                    .flatMap(report ->
                            Reached.place(anchor.sort(), reading, found.span()).map(report::cite))
                    .ifPresent(places::add);
        }
        return places;
    }

    /// What becomes of a correction; empty where a side of it is not here.
    Optional<Righted> righted(CorrectionEntry entry, Joins joins) {
        if (entry.correction().kind() == Kind.WORDING) {
            return found(entry);
        }
        List<Cite> these = new ArrayList<>();
        List<Cite> those = new ArrayList<>();
        for (Anchor anchor : entry.correction().anchors()) {
            (anchor.side() == 0 ? these : those).addAll(places(anchor));
        }
        if (these.isEmpty() || those.isEmpty()) {
            return Optional.empty();
        }
        boolean overruled =
                joins.claims().isOverruled(entry.seq())
                        || joins.events().isOverruled(entry.seq())
                        || joins.actors().isOverruled(entry.seq());
        these.addAll(those);
        return Optional.of(
                overruled
                        ? Righted.overruled(entry)
                        : Righted.applied(entry, "", List.of(), these));
    }

    /// Where the things stand that a correction names or marks; empty where they do not.
    Optional<Righted> found(CorrectionEntry entry) {
        List<Anchor> all = entry.correction().anchors();
        List<Cite> places = new ArrayList<>();
        List<ReportId> whole = new ArrayList<>();
        for (Anchor anchor : all) {
            places.addAll(places(anchor));
            if (anchor.sort() == Anchor.Sort.REPORT) {
                anchors.whole(anchor).forEach(report -> whole.add(report.id()));
            }
        }
        return all.isEmpty() || !places.isEmpty() || !whole.isEmpty()
                ? Optional.of(Righted.applied(entry, "", whole, places))
                : Optional.empty();
    }
}
