package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.figure.FigureReader;
import org.secondsource.claim.figure.FigureScope;
import org.secondsource.claim.parts.PartsReader;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.wording.Asserted;
import org.secondsource.claim.wording.ClearestWording;
import org.secondsource.claim.wording.SharedClauses;
import org.secondsource.claim.wording.Worded;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.text.ReportId;

/// The clauses and figures of some reports, made ready to be compared.
final class ToldClauses {
    private final Map<ReportId, Reading> readings = new HashMap<>();
    private final Map<ReportId, PartsReader> parts = new HashMap<>();
    private final Map<QuantityId, Said.InNumbers> figures = new TreeMap<>();
    private final List<Asserted> told = new ArrayList<>();
    private final Cast cast;
    private final PlaceNames places;

    ToldClauses(List<ReadReport> reports, Cast cast, PlaceNames places) {
        this.cast = cast;
        this.places = places;
        reports.stream()
                .sorted(Comparator.comparing(read -> read.report().id()))
                .forEach(this::read);
    }

    private void read(ReadReport read) {
        PartsReader reader = new PartsReader(read, cast, places, FigureScope::unit);
        readings.put(read.report().id(), read.reading());
        parts.put(read.report().id(), reader);
        read.reading().quantities().stream()
                .filter(FigureScope::isFigure)
                .forEach(quantity ->
                        figures.put(
                                quantity.id(), FigureReader.read(read, quantity, cast, reader)));
        for (Proposition proposition : read.reading().propositions()) {
            Said.InWords said =
                    Said.of(read.report(), proposition, read.reading().statements(), cast);
            told.add(
                    new Asserted(
                            Worded.of(said, read.reading(), reader),
                            figures(proposition.counted())));
        }
    }

    private List<Said.InNumbers> figures(List<QuantityId> ids) {
        return ids.stream().flatMap(id -> figure(id).stream()).toList();
    }

    /// In the order of reports, then of the text.
    List<Asserted> told() {
        return told;
    }

    Optional<Said.InNumbers> figure(QuantityId id) {
        return Optional.ofNullable(figures.get(id));
    }

    /// By their ids.
    List<Said.InNumbers> figures() {
        return List.copyOf(figures.values());
    }

    /// What clauses of several reports say alike inside what each says.
    List<SharedClauses.Shared> shared() {
        return SharedClauses.find(told, readings, parts, cast);
    }

    ClearestWording wordings() {
        return new ClearestWording(readings, parts);
    }

    Reading reading(ReportId report) {
        return Optional.ofNullable(readings.get(report)).orElseThrow();
    }

    PartsReader parts(ReportId report) {
        return Optional.ofNullable(parts.get(report)).orElseThrow();
    }
}
