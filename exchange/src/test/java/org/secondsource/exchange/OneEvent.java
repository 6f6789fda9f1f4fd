package org.secondsource.exchange;

import static org.secondsource.exchange.InventedPicture.SECOND;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.secondsource.event.Event;
import org.secondsource.event.EventId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.situation.Picture;

/// The invented picture with one event, as it is asked for.
public final class OneEvent {
    private OneEvent() {}

    /// One report's telling.
    public static Event.Entry told(EventStatus status, Optional<LocalDate> day) {
        return new Event.Entry(
                InventedPicture.cite(SECOND, "Ministers will meet on Friday."),
                InventedPicture.cite(SECOND, "meet"),
                status,
                day.map(DateRange::of),
                Optional.empty());
    }

    /// A meeting of ministers.
    public static Picture with(EventStatus status, DateRange days, Event.Entry... history) {
        return at("", status, days, history);
    }

    /// The same at a place.
    public static Picture at(
            String place, EventStatus status, DateRange days, Event.Entry... history) {
        Picture whole = InventedPicture.picture();
        Event event =
                new Event(
                        new EventId("e1"),
                        new EventKind("meeting", "CONSULT", "visit", EventKind.Core.PAIR),
                        "meeting of ministers",
                        whole.events().getFirst().participants(),
                        place,
                        Optional.of(days),
                        status,
                        Arrays.asList(history),
                        List.of(),
                        List.of());
        return new Picture(
                whole.asOf(),
                whole.reports(),
                whole.readings(),
                whole.stories(),
                whole.lineage(),
                whole.cast(),
                whole.claims(),
                List.of(event),
                whole.agreements(),
                whole.positions(),
                whole.problems());
    }
}
