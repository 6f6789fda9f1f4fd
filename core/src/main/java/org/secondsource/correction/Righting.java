package org.secondsource.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction;
import org.secondsource.archive.Correction.Stage;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.reading.ReadReport;
import org.secondsource.report.Intake.Outcome;
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
    private final Map<Long, Righted> righted = new TreeMap<>();
    private final ReportStage reports;
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
        this.reports = new ReportStage(new AnchorFinder(kept.values()), inForce, kept);
        this.anchors = new AnchorFinder(kept.values(), reports.whence().articles());
        of(Correction::isOfReports).stream()
                .filter(entry -> entry.correction().kind().stage() != Stage.TELLING)
                .filter(entry -> entry.correction().kind() != Correction.Kind.LEAVE_OUT)
                .forEach(entry -> note(orphan(entry)));
        righted.putAll(reports.righted());
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

    /// Where the texts of reports come from.
    public Whence whence() {
        return reports.whence();
    }

    /// Which reports tell one story, and which two.
    public Pairs<ReportId> stories() {
        return reports.stories();
    }

    /// Takes in what stories there are where nothing is one by hand.
    ///
    /// @param apart each with its reports
    public void stand(List<List<ReportId>> apart) {
        Map<ReportId, List<ReportId>> stories = new HashMap<>();
        apart.forEach(story -> story.forEach(report -> stories.put(report, story)));
        reports.tellStories(report -> stories.getOrDefault(report, List.of(report)));
        righted.putAll(reports.righted());
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
        for (CorrectionEntry entry : of(one -> one.kind() == Correction.Kind.LEAVE_OUT)) {
            List<ReportId> ids = new ArrayList<>();
            for (Anchor anchor : entry.correction().anchors()) {
                finder.whole(anchor).forEach(report -> ids.add(report.id()));
            }
            ids.forEach(id -> leftOut.put(id, entry));
            note(ids.isEmpty() ? orphan(entry) : Righted.applied(entry, "", ids, List.of()));
        }
    }

    private List<CorrectionEntry> of(Predicate<Correction> wanted) {
        return inForce.stream().filter(entry -> wanted.test(entry.correction())).toList();
    }

    private void note(Righted one) {
        righted.put(one.seq(), one);
    }

    /// The readings with what was put right of them.
    ///
    /// @param read by id
    public List<ReadReport> readings(List<ReadReport> read) {
        List<CorrectionEntry> own = of(one -> one.kind().stage() == Stage.READING);
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
                of(one -> one.kind().stage() == Stage.JOINING && !one.isOfReports());
        List<CorrectionEntry> told = of(one -> one.kind().stage() == Stage.TELLING);
        if (own.isEmpty() && told.isEmpty()) {
            return Joins.NONE.with(stories());
        }
        JoiningStage stage = new JoiningStage(anchors, read);
        Joins joins = stage.joins(own).with(stories());
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
