package org.secondsource.exchange.view;

import java.util.HashMap;
import java.util.Map;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Finds the place of a cite in code points.
public final class CiteOffsets {
    /// W3C Web Annotation leaves the length open; this one makes all but 2 of 2,006 cites of real
    /// reports unique (../shared/design/standing.md).
    private static final int AROUND = 32;

    private final Map<ReportId, Report> reports = new HashMap<>();
    private final Map<ReportId, CodePoints> codePoints = new HashMap<>();

    public CiteOffsets(Picture picture) {
        for (Report report : picture.reports()) {
            reports.put(report.id(), report);
            codePoints.put(report.id(), new CodePoints(report.text()));
        }
    }

    /// The report of an id.
    public Report report(ReportId id) {
        Report report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("the picture has no report " + id);
        }
        return report;
    }

    boolean has(ReportId id) {
        return reports.containsKey(id);
    }

    /// The first code point of a cite.
    public int start(Cite cite) {
        return points(cite).before(cite.span().start());
    }

    /// The code point behind the last of a cite.
    public int end(Cite cite) {
        return points(cite).before(cite.span().end());
    }

    private CodePoints points(Cite cite) {
        CodePoints points = codePoints.get(cite.report());
        if (points == null) {
            throw new IllegalArgumentException("cite of unknown report " + cite.report());
        }
        return points;
    }

    /// A cite with the words around it.
    Selector selector(Cite cite) {
        String text = report(cite.report()).text();
        int start = cite.span().start();
        int end = cite.span().end();
        int before = text.codePointCount(0, start);
        int behind = text.codePointCount(end, text.length());
        return new Selector(
                cite.report(),
                start(cite),
                end(cite),
                cite.exact(),
                text.substring(text.offsetByCodePoints(start, -Math.min(AROUND, before)), start),
                text.substring(end, text.offsetByCodePoints(end, Math.min(AROUND, behind))));
    }
}
