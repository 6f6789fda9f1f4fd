package org.secondsource.exchange.geojson;

import java.util.List;
import java.util.Optional;
import org.secondsource.brief.line.Wording;
import org.secondsource.event.Event;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.language.DateRange;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;

/// An event or figure as a map needs it.
///
/// @param isEvent whether it is an event; else it is a figure
/// @param id in the program
/// @param text what it says
/// @param day when; empty where nothing tells
/// @param status an event's status, a figure's modality
/// @param place as a report writes it; empty where none says
/// @param byHand what people put right and noted of it, in words; empty where nothing was
/// @param cites where reports tell it
record PlacedFact(
        boolean isEvent,
        String id,
        String text,
        Optional<DateRange> day,
        String status,
        String place,
        String byHand,
        List<Cite> cites) {
    PlacedFact {
        cites = List.copyOf(cites);
    }

    static PlacedFact of(Event event, PictureView view) {
        return new PlacedFact(
                true,
                event.id().toString(),
                event.name(),
                event.date(),
                Wording.lower(event.status()),
                event.place(),
                view.lookup().byHand(event),
                view.cites(event).stream().distinct().toList());
    }

    static PlacedFact of(Quantity quantity, Report report, PictureView view) {
        Cite cite = report.cite(quantity.span());
        return new PlacedFact(
                false,
                quantity.id().toString(),
                cite.exact(),
                quantity.asOf().resolve(report.published().day()),
                Wording.lower(quantity.modality()),
                quantity.place(),
                view.lookup().byHand(cite),
                List.of(cite));
    }

    String kind() {
        return isEvent ? "event" : "figure";
    }
}
