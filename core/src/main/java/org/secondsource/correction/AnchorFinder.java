package org.secondsource.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Digest;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Finds the words of anchors in the reports that are here: where they stood, or where they stand
/// once with what stood around them, in their report and in its other versions. Words that are only
/// like them are not found.
final class AnchorFinder {
    private final Map<ReportId, Report> reports = new TreeMap<>();
    private final Map<String, List<Report>> articles = new HashMap<>();
    private final Map<String, List<Report>> texts = new HashMap<>();
    private final Pairs<ReportId> ruled;

    AnchorFinder(Collection<Report> all) {
        this(all, Pairs.none());
    }

    /// @param ruled which reports are versions of one article by hand, and which are not
    AnchorFinder(Collection<Report> all, Pairs<ReportId> ruled) {
        this.ruled = ruled;
        for (Report report : all) {
            reports.put(report.id(), report);
            articles.computeIfAbsent(article(report), key -> new ArrayList<>()).add(report);
            texts.computeIfAbsent(Digest.of(report.text()), key -> new ArrayList<>()).add(report);
        }
    }

    /// What the versions of an article have in common.
    static String article(Report report) {
        return report.url().isEmpty() ? report.location() : report.url();
    }

    /// The report that an anchor is of as a whole, or those of the same text where it is not here.
    List<Report> whole(Anchor anchor) {
        Report own = reports.get(anchor.report());
        if (own != null) {
            return List.of(own);
        }
        return anchor.isForgotten() ? List.of() : texts.getOrDefault(anchor.exact(), List.of());
    }

    /// Where the words of an anchor stand, its own report first.
    List<Cite> find(Anchor anchor) {
        if (anchor.isForgotten()) {
            return List.of();
        }
        List<Cite> found = new ArrayList<>();
        Optional<Report> own = Optional.ofNullable(reports.get(anchor.report()));
        own.flatMap(report -> asItStood(report, anchor).or(() -> once(report, anchor)))
                .ifPresent(found::add);
        for (Report version : versions(anchor)) {
            once(version, anchor).ifPresent(found::add);
        }
        return found;
    }

    /// The other reports of its article.
    private List<Report> versions(Anchor anchor) {
        Set<Report> versions = new LinkedHashSet<>();
        for (Report version : articles.getOrDefault(anchor.article(), List.of())) {
            if (!ruled.areTwo(version.id(), anchor.report())) {
                versions.add(version);
            }
        }
        if (ruled.hasOnes()) {
            reports.values().stream()
                    .filter(report -> ruled.areOne(report.id(), anchor.report()))
                    .forEach(versions::add);
        }
        versions.removeIf(version -> version.id().equals(anchor.report()));
        return List.copyOf(versions);
    }

    /// The words at their old place, with at least what stood on one side of them.
    private static Optional<Cite> asItStood(Report report, Anchor anchor) {
        String text = report.text();
        int start = anchor.start();
        int end = start + anchor.exact().length();
        if (!text.startsWith(anchor.exact(), start)) {
            return Optional.empty();
        }
        boolean isBehind =
                start >= anchor.prefix().length()
                        && text.startsWith(anchor.prefix(), start - anchor.prefix().length());
        boolean isBefore = text.startsWith(anchor.suffix(), end);
        return isBehind || isBefore
                ? Optional.of(report.cite(new Span(start, end)))
                : Optional.empty();
    }

    /// The words with all that stood around them, where that stands once.
    private static Optional<Cite> once(Report report, Anchor anchor) {
        String around = anchor.prefix() + anchor.exact() + anchor.suffix();
        int place = report.text().indexOf(around);
        if (place < 0 || report.text().indexOf(around, place + 1) >= 0) {
            return Optional.empty();
        }
        int start = place + anchor.prefix().length();
        return Optional.of(report.cite(new Span(start, start + anchor.exact().length())));
    }
}
