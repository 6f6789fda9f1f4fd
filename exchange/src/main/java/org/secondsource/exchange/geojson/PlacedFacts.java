package org.secondsource.exchange.geojson;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Finds the place of each event and figure of a picture.
final class PlacedFacts {
    private final PictureView view;
    private final PlaceNames known = PlaceNames.shipped();
    private final PlaceFinder finder = new PlaceFinder(known);
    private final Map<ReportId, NamedPlaces> named = new HashMap<>();
    private final LongerNames longer = new LongerNames();
    private final LeftOut left = new LeftOut();

    PlacedFacts(PictureView view) {
        this.view = view;
    }

    /// Hands out those whose place is sure, events first; counts the others.
    void forEach(BiConsumer<PlacedFact, Placing.At> placed) {
        Stream.concat(events(), figures())
                .forEach(fact -> {
                    if (fact.place().isBlank()) {
                        left.add(fact, LeftOut.Why.NOWHERE);
                        return;
                    }
                    switch (finder.find(fact.place(), named(fact))) {
                        case Placing.At at when isInALongerName(fact) ->
                                left.add(fact, LeftOut.Why.UNCLEAR);
                        case Placing.At at -> placed.accept(fact, at);
                        case Placing.Unknown unknown -> left.add(fact, LeftOut.Why.UNKNOWN);
                        case Placing.Unclear unclear -> left.add(fact, LeftOut.Why.UNCLEAR);
                    }
                });
    }

    /// What was counted so far.
    LeftOut left() {
        return left;
    }

    private Stream<PlacedFact> events() {
        return view.picture().events().stream().map(event -> PlacedFact.of(event, view));
    }

    private Stream<PlacedFact> figures() {
        return view.picture().readings().stream()
                .flatMap(reading ->
                        reading.quantities().stream()
                                .map(quantity ->
                                        PlacedFact.of(
                                                quantity, view.report(reading.report()), view)));
    }

    private boolean isInALongerName(PlacedFact fact) {
        return fact.cites().stream()
                .map(Cite::report)
                .distinct()
                .anyMatch(id -> longer.has(view.report(id).text(), fact.place()));
    }

    private NamedPlaces named(PlacedFact fact) {
        return fact.cites().stream()
                .map(Cite::report)
                .distinct()
                .map(id -> named.computeIfAbsent(id, each -> named(view.report(each))))
                .reduce(NamedPlaces::and)
                .orElseThrow();
    }

    private NamedPlaces named(Report report) {
        return NamedPlaces.in(report.title() + "\n" + report.text(), known);
    }
}
