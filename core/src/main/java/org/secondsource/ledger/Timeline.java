package org.secondsource.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondsource.brief.Brief;
import org.secondsource.brief.CastTeller;
import org.secondsource.brief.EventTeller;
import org.secondsource.brief.Line;
import org.secondsource.brief.Quote;
import org.secondsource.brief.Shelf;
import org.secondsource.brief.Wording;
import org.secondsource.event.Event;
import org.secondsource.situation.Picture;

/// All events of a picture by date, the undated last, and the pacts with their steps.
public record Timeline(List<Item> items, List<Line> pacts) {
    public Timeline {
        items = List.copyOf(items);
        pacts = List.copyOf(pacts);
    }

    /// One event with what each report tells of it.
    ///
    /// @param history in the order of publication
    public record Item(Line.Happening happening, List<Telling> history) {
        public Item {
            history = List.copyOf(history);
        }
    }

    /// What one report tells.
    ///
    /// @param published "Mon 28 Oct 2024"
    /// @param when the day it gives for the event, with the day it was due on before where it puts
    ///   it on another; empty where it gives none
    public record Telling(String published, String status, String when, Quote quote) {}

    /// The timeline of a picture.
    public static Timeline of(Picture picture) {
        Shelf shelf = new Shelf(picture);
        EventTeller teller = new EventTeller(shelf);
        List<Item> items = new ArrayList<>();
        picture.events().stream()
                .filter(event -> !event.kind().isAside())
                .sorted(
                        Comparator.comparing((Event event) -> event.date().isEmpty())
                                .thenComparing(teller.byDate()))
                .forEach(event ->
                        items.add(
                                new Item(
                                        teller.line(event),
                                        event.history().stream()
                                                .map(entry -> telling(entry, shelf))
                                                .toList())));
        Brief.Section pacts = new CastTeller(shelf).agreements();
        return new Timeline(items, pacts.lines());
    }

    private static Telling telling(Event.Entry entry, Shelf shelf) {
        return new Telling(
                shelf.published(entry.cite().report()).map(Wording::day).orElse("day not known"),
                Wording.lower(entry.status()),
                days(entry),
                shelf.quote(entry.cite()));
    }

    private static String days(Event.Entry entry) {
        String day = Wording.days(entry.date(), "");
        return entry.movedFrom()
                .map(old -> day + " instead of " + Wording.days(Optional.of(old), ""))
                .map(String::strip)
                .orElse(day);
    }
}
