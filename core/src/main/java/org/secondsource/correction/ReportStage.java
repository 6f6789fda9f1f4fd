package org.secondsource.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction;
import org.secondsource.archive.Correction.Kind;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Puts whole reports right: when and by whom they were published, where their texts come from,
/// which are versions of one article, and which tell one story. Of those that say otherwise of the
/// same the later holds.
final class ReportStage {
    private final AnchorFinder anchors;
    private final List<CorrectionEntry> inForce;
    private final Map<ReportId, Report> reports;
    private final Map<ReportId, String> origins = new TreeMap<>();
    private final Map<Long, Righted> righted = new TreeMap<>();
    private final Pairs<ReportId> articles;
    private final Pairs<ReportId> stories;
    private final Whence whence;

    /// @param reports are put right in place
    ReportStage(
            AnchorFinder anchors, List<CorrectionEntry> inForce, Map<ReportId, Report> reports) {
        this.anchors = anchors;
        this.inForce = inForce;
        this.reports = reports;
        mend();
        this.articles = pairs(Kind.SAME_ARTICLE, Kind.OTHER_ARTICLE);
        this.stories = pairs(Kind.SAME, Kind.OTHER);
        this.whence = copies().whence(origins, articles);
    }

    /// What became of each correction that is applied or overruled, by number.
    Map<Long, Righted> righted() {
        return righted;
    }

    Whence whence() {
        return whence;
    }

    /// Which reports tell one story, and which two.
    Pairs<ReportId> stories() {
        return stories;
    }

    private List<CorrectionEntry> of(Kind... kinds) {
        return inForce.stream()
                .filter(entry -> List.of(kinds).contains(entry.correction().kind()))
                .filter(entry -> entry.correction().isOfReports())
                .toList();
    }

    /// The reports of one side of a correction that are here.
    private List<ReportId> side(CorrectionEntry entry, int side) {
        List<ReportId> found = new ArrayList<>();
        for (Anchor anchor : entry.correction().anchors()) {
            if (anchor.side() == side) {
                anchors.whole(anchor).forEach(report -> found.add(report.id()));
            }
        }
        return found;
    }

    /// Dates, outlets, writers and origins.
    private void mend() {
        for (Kind kind : List.of(Kind.DATE, Kind.OUTLET, Kind.BYLINE, Kind.ORIGIN)) {
            Map<ReportId, Long> taken = new HashMap<>();
            of(kind).reversed().forEach(entry -> mend(entry, taken));
        }
    }

    private void mend(CorrectionEntry entry, Map<ReportId, Long> taken) {
        List<ReportId> own = new ArrayList<>();
        Set<Long> later = new HashSet<>();
        for (ReportId id : side(entry, 0)) {
            Long by = taken.putIfAbsent(id, entry.seq());
            if (by == null) {
                own.add(id);
                reports.computeIfPresent(id, (same, before) -> mended(before, entry));
            } else {
                later.add(by);
            }
        }
        if (!own.isEmpty()) {
            note(Righted.applied(entry, "", own, List.of()));
        } else if (!later.isEmpty()) {
            note(Righted.overruled(entry, later.iterator().next()));
        }
    }

    private void note(Righted one) {
        righted.put(one.seq(), one);
    }

    private Report mended(Report report, CorrectionEntry entry) {
        Correction correction = entry.correction();
        return switch (correction.kind()) {
            case DATE ->
                    report.withPublished(
                            new Publication.On(
                                    LocalDate.parse(correction.value()),
                                    Publication.Basis.BY_HAND,
                                    correction.why()));
            case OUTLET -> report.withOutlet(correction.value());
            case BYLINE -> report.withByline(correction.value());
            case ORIGIN -> {
                origins.put(report.id(), correction.value());
                yield report;
            }
            default -> throw new IllegalStateException("no correction of a report: " + entry);
        };
    }

    private Pairs<ReportId> pairs(Kind same, Kind other) {
        Map<Long, List<ReportId>> named = new TreeMap<>();
        List<Pairs.Ruling<ReportId>> rulings = new ArrayList<>();
        for (CorrectionEntry entry : of(same, other)) {
            List<ReportId> these = side(entry, 0);
            List<ReportId> those = side(entry, 1);
            if (!these.isEmpty() && !those.isEmpty()) {
                boolean isSame = entry.correction().kind() == same;
                rulings.add(new Pairs.Ruling<>(entry.seq(), isSame, these, those));
                List<ReportId> all = new ArrayList<>(these);
                all.addAll(those);
                named.put(entry.seq(), all);
            }
        }
        Pairs<ReportId> pairs = Pairs.ruled(rulings);
        for (CorrectionEntry entry : of(same, other)) {
            Optional.ofNullable(named.get(entry.seq()))
                    .map(all ->
                            pairs.isOverruled(entry.seq())
                                    ? Righted.overruled(entry)
                                    : Righted.applied(entry, "", all, List.of()))
                    .ifPresent(this::note);
        }
        return pairs;
    }

    private Whence.Builder copies() {
        Whence.Builder said = new Whence.Builder();
        for (CorrectionEntry entry : of(Kind.COPIED_FROM, Kind.NOT_A_COPY).reversed()) {
            List<ReportId> these = side(entry, 0);
            List<ReportId> those = side(entry, 1);
            if (these.isEmpty() || those.isEmpty()) {
                continue;
            }
            boolean isCopy = entry.correction().kind() == Kind.COPIED_FROM;
            boolean holds = true;
            for (ReportId one : these) {
                holds &=
                        isCopy
                                ? said.copied(one, those.getFirst())
                                : said.unlike(one, those.getFirst());
            }
            List<ReportId> all = new ArrayList<>(these);
            if (!isCopy) {
                all.addAll(those);
            }
            note(holds ? Righted.applied(entry, "", all, List.of()) : Righted.overruled(entry));
        }
        return said;
    }

    /// A correction that made one story of several rests in all that came to the largest of them,
    /// as well as in the reports that it names.
    ///
    /// @param apart the story of each report where nothing is one by hand
    void tellStories(Function<ReportId, List<ReportId>> apart) {
        for (CorrectionEntry entry : of(Kind.SAME)) {
            Optional.ofNullable(righted.get(entry.seq()))
                    .filter(Righted::isApplied)
                    .ifPresent(
                            one -> note(Righted.applied(entry, "", moved(one, apart), List.of())));
        }
    }

    private static List<ReportId> moved(Righted one, Function<ReportId, List<ReportId>> apart) {
        List<List<ReportId>> parts = one.reports().stream().map(apart).distinct().toList();
        List<ReportId> largest = parts.getFirst();
        for (List<ReportId> part : parts) {
            largest = part.size() > largest.size() ? part : largest;
        }
        Set<ReportId> moved = new HashSet<>(one.reports());
        for (List<ReportId> part : parts) {
            if (!part.equals(largest)) {
                moved.addAll(part);
            }
        }
        return moved.stream().sorted().toList();
    }
}
