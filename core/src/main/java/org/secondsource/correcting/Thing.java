package org.secondsource.correcting;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.archive.Anchor;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;

/// Something that a picture shows under an id.
///
/// @param id as it was named
/// @param sort what the places are
/// @param places all words that make it, the one that tells it first; none of a report
/// @param reports the report, of a whole one
record Thing(String id, Anchor.Sort sort, List<Cite> places, List<WholeReport> reports) {
    Thing {
        places = List.copyOf(places);
        reports = List.copyOf(reports);
    }

    /// A report with the number by which every view calls it.
    record WholeReport(int number, Report report) {}

    static Thing of(String id, Anchor.Sort sort, List<Cite> places) {
        return new Thing(id, sort, places, List.of());
    }

    boolean isReport() {
        return sort == Anchor.Sort.REPORT;
    }

    /// Its part in some report.
    Thing in(Thing report) {
        return of(
                id + " in " + report.id(),
                sort,
                places.stream()
                        .filter(place ->
                                place.report().equals(report.reports().getFirst().report().id()))
                        .toList());
    }

    /// It without another that is part of it.
    Thing without(Thing part) {
        List<Cite> left = new ArrayList<>(places);
        left.removeAll(part.places());
        return of(id, sort, left);
    }
}
