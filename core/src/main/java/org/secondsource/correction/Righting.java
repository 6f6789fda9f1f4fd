package org.secondsource.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction;
import org.secondsource.archive.Correction.Stage;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.reading.ReadReport;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Puts right what went wrong in one making of a picture, each correction at its stage: the
/// reports, their origins, their readings, and what of them is one.
public final class Righting {
    /// What a date that was put right rests on.
    public static final String BY_HAND = "by hand";

    private final List<CorrectionEntry> inForce;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<ReportId, CorrectionEntry> leftOut = new HashMap<>();
    private final Map<ReportId, String> origins = new TreeMap<>();
    private final Map<Long, Righted> righted = new TreeMap<>();
    private final AnchorFinder anchors;

    /// @param inForce the corrections that count, by number
    /// @param found as it came
    public Righting(List<CorrectionEntry> inForce, List<Outcome> found) {
        this.inForce = List.copyOf(inForce);
        leaveOut(found);
        Map<ReportId, Report> kept = new TreeMap<>();
        found.forEach(outcome -> {
            if (outcome instanceof Outcome.Read(Report report)
                    && !leftOut.containsKey(report.id())) {
                kept.put(report.id(), report);
            }
        });
        this.anchors = new AnchorFinder(kept.values());
        mendReports(kept);
        for (Outcome outcome : found) {
            if (!(outcome instanceof Outcome.Read(Report report))) {
                outcomes.add(outcome);
            } else if (!leftOut.containsKey(report.id())) {
                outcomes.add(new Outcome.Read(kept.getOrDefault(report.id(), report)));
            }
        }
    }

    /// The outcomes with what was put right of them.
    public List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /// By report where its text comes from: "own", "unknown", or a kind of producer and its name.
    public Map<ReportId, String> origins() {
        return Map.copyOf(origins);
    }

    private void leaveOut(List<Outcome> found) {
        List<Report> all = new ArrayList<>();
        found.forEach(outcome -> {
            if (outcome instanceof Outcome.Read(Report report)) {
                all.add(report);
            }
        });
        if (inForce.isEmpty()) {
            return;
        }
        AnchorFinder finder = new AnchorFinder(all);
        for (CorrectionEntry entry : of(Correction.Kind.LEAVE_OUT)) {
            List<ReportId> ids = new ArrayList<>();
            for (Anchor anchor : entry.correction().anchors()) {
                finder.whole(anchor).forEach(report -> ids.add(report.id()));
            }
            ids.forEach(id -> leftOut.put(id, entry));
            note(ids.isEmpty() ? orphan(entry) : Righted.applied(entry, "", ids, List.of()));
        }
    }

    private List<CorrectionEntry> of(Correction.Kind kind) {
        return inForce.stream().filter(entry -> entry.correction().kind() == kind).toList();
    }

    private void note(Righted one) {
        righted.put(one.seq(), one);
    }

    /// Dates, outlets and origins; the later holds.
    private void mendReports(Map<ReportId, Report> reports) {
        for (Correction.Kind kind :
                List.of(Correction.Kind.DATE, Correction.Kind.OUTLET, Correction.Kind.ORIGIN)) {
            Map<ReportId, Long> taken = new HashMap<>();
            for (CorrectionEntry entry : of(kind).reversed()) {
                mendReports(entry, reports, taken);
            }
        }
    }

    private void mendReports(
            CorrectionEntry entry, Map<ReportId, Report> reports, Map<ReportId, Long> taken) {
        List<ReportId> own = new ArrayList<>();
        Set<Long> later = new HashSet<>();
        for (Anchor anchor : entry.correction().anchors()) {
            for (Report report : anchors.whole(anchor)) {
                Long by = taken.putIfAbsent(report.id(), entry.seq());
                if (by == null) {
                    own.add(report.id());
                    reports.computeIfPresent(report.id(), (id, before) -> mended(before, entry));
                } else {
                    later.add(by);
                }
            }
        }
        note(
                !own.isEmpty()
                        ? Righted.applied(entry, "", own, List.of())
                        : later.isEmpty()
                                ? orphan(entry)
                                : Righted.overruled(entry, later.iterator().next()));
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
            case ORIGIN -> {
                origins.put(report.id(), correction.value());
                yield report;
            }
            default -> throw new IllegalStateException("no correction of a report: " + entry);
        };
    }

    /// The readings with what was put right of them.
    ///
    /// @param read by id
    public List<ReadReport> readings(List<ReadReport> read) {
        List<CorrectionEntry> own =
                inForce.stream()
                        .filter(entry -> entry.correction().kind().stage() == Stage.READING)
                        .toList();
        if (own.isEmpty()) {
            return read;
        }
        ReadingStage stage = new ReadingStage(anchors, read);
        own.reversed().forEach(entry -> note(stage.righted(entry).orElseGet(() -> orphan(entry))));
        return stage.readings();
    }

    /// What of all that was read is one and what is two.
    ///
    /// @param read as it was put right
    public Joins joins(List<ReadReport> read) {
        List<CorrectionEntry> own =
                inForce.stream()
                        .filter(entry -> entry.correction().kind().stage() == Stage.JOINING)
                        .toList();
        List<CorrectionEntry> told =
                inForce.stream()
                        .filter(entry -> entry.correction().kind().stage() == Stage.TELLING)
                        .toList();
        if (own.isEmpty() && told.isEmpty()) {
            return Joins.NONE;
        }
        JoiningStage stage = new JoiningStage(anchors, read);
        Joins joins = stage.joins(own);
        own.forEach(entry -> note(stage.righted(entry, joins).orElseGet(() -> orphan(entry))));
        told.forEach(entry -> note(stage.found(entry).orElseGet(() -> orphan(entry))));
        return joins;
    }

    private Righted orphan(CorrectionEntry entry) {
        List<Anchor> all = entry.correction().anchors();
        if (entry.correction().isForgotten()) {
            return Righted.orphan(entry, "its report was forgotten");
        }
        boolean isOut = all.stream().anyMatch(anchor -> leftOut.containsKey(anchor.report()));
        if (isOut && entry.correction().kind() != Correction.Kind.LEAVE_OUT) {
            return Righted.orphan(entry, "its report is left out");
        }
        boolean stands =
                all.stream()
                        .allMatch(anchor ->
                                anchor.sort() != Anchor.Sort.REPORT
                                        && !anchors.find(anchor).isEmpty());
        return Righted.orphan(
                entry,
                stands
                        ? "its words stand, but nothing of the kind is read of them"
                        : "its words stand in no report that is here");
    }

    /// What became of each correction, by number.
    public List<Righted> righted() {
        return List.copyOf(righted.values());
    }
}
