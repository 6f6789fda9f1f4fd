package org.secondsource.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.language.Sentence;
import org.secondsource.ledger.PictureChanges.Change;
import org.secondsource.ledger.PictureChanges.Kind;
import org.secondsource.lineage.Versions;
import org.secondsource.reading.Reading;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// What a newer version of an article tells otherwise: the sentences that came and went, and the
/// claims that stood on those that went.
final class ArticleChanges {
    private final Picture before;
    private final Picture after;
    private final PictureLookup old;
    private final Causes causes;
    private final Map<ReportId, Report> reports = new HashMap<>();
    private final Map<ReportId, Reading> readings = new HashMap<>();

    /// @param old of the earlier picture
    ArticleChanges(Picture before, Picture after, PictureLookup old, Causes causes) {
        this.causes = causes;
        this.before = before;
        this.after = after;
        this.old = old;
        after.reports().forEach(report -> reports.put(report.id(), report));
        after.readings().forEach(reading -> readings.put(reading.report(), reading));
    }

    void find(List<Change> changes) {
        Set<ReportId> known = new TreeSet<>();
        before.reports().forEach(report -> known.add(report.id()));
        for (Versions versions : after.lineage().versions()) {
            List<ReportId> all = new ArrayList<>(versions.earlier());
            all.add(versions.latest());
            for (int i = 1; i < all.size(); i++) {
                ReportId earlier = all.get(i - 1);
                ReportId later = all.get(i);
                if (known.contains(earlier) && !known.contains(later)) {
                    changes.add(change(earlier, later));
                } else if (!known.contains(earlier)) {
                    // What came in later is what is new here, whatever the texts tell.
                    changes.add(
                            known.contains(later)
                                    ? change(later, earlier)
                                    : change(earlier, later));
                }
            }
        }
    }

    private Change change(ReportId earlier, ReportId later) {
        Set<String> went = new LinkedHashSet<>(sentences(earlier));
        Set<String> came = new LinkedHashSet<>(sentences(later));
        Set<String> kept = new LinkedHashSet<>(went);
        kept.retainAll(came);
        went.removeAll(kept);
        came.removeAll(kept);
        String lost = rested(earlier, went);
        Report report = report(later);
        return new Change(
                Kind.ARTICLE,
                later.value(),
                report.title().isEmpty() ? PictureLookup.file(report) : report.title(),
                "went: " + told(went) + (lost.isEmpty() ? "" : " Stood on it: " + lost),
                "came: " + told(came),
                causes.of(List.of(earlier, later), List.of()),
                List.of());
    }

    private static String told(Set<String> sentences) {
        return sentences.isEmpty() ? "nothing." : "“" + String.join("” “", sentences) + "”";
    }

    private Report report(ReportId id) {
        Report found = reports.get(id);
        if (found == null) {
            throw new IllegalArgumentException("the picture holds no " + id);
        }
        return found;
    }

    private List<String> sentences(ReportId id) {
        Report report = report(id);
        return readings.getOrDefault(id, Reading.nothing(id)).sentences().stream()
                .map(Sentence::span)
                .map(span -> Wording.tidy(span.of(report.text())))
                .toList();
    }

    /// The claims of the earlier picture that stood on sentences which are gone.
    private String rested(ReportId report, Set<String> went) {
        List<String> lost = new ArrayList<>();
        for (Claim claim : before.claims()) {
            boolean stood =
                    old.propositions(claim).stream()
                            .filter(each -> each.id().report().equals(report))
                            .map(old::cite)
                            .map(Cite::exact)
                            .map(Wording::tidy)
                            .anyMatch(words -> went.stream().anyMatch(one -> one.contains(words)));
            if (stood) {
                lost.add(claim.id() + " " + Wording.sentence(claim.text()));
            }
        }
        return String.join(" ", lost);
    }
}
