package org.secondsource.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.language.DateRange;

/// The day of an event, of those that its tellings give it.
final class EventDate {
    /// Days after which what is only spoken of is no news any more. Set by hand.
    private static final int LONG_DAYS = 31;

    private EventDate() {}

    /// The narrowest date; of several as narrow, the one told most, then the newest. Once it is
    /// told that the event was put on another day, only what is told since counts, and nothing of
    /// the day it was due on before.
    static Optional<DateRange> of(List<Telling> tellings) {
        Optional<Telling> move =
                tellings.stream()
                        .filter(Telling::isMoved)
                        .max(
                                Comparator.comparing(EventDate::published)
                                        .thenComparing(telling -> telling.date().isPresent())
                                        .thenComparing(telling -> telling.report().id()));
        return move.isPresent()
                ? since(move.get(), tellings)
                : narrowest(told(tellings)).or(() -> narrowest(tellings));
    }

    /// Those that do not only name it as the background of what is news: "since the flood of 1953".
    private static List<Telling> told(List<Telling> tellings) {
        return tellings.stream().filter(telling -> !isBackground(telling)).toList();
    }

    private static boolean isBackground(Telling telling) {
        return telling.mention().course().isReference()
                && telling.date()
                        .filter(day -> day.last().plusDays(LONG_DAYS).isBefore(published(telling)))
                        .isPresent();
    }

    private static Optional<DateRange> since(Telling move, List<Telling> tellings) {
        List<DateRange> left =
                tellings.stream().map(Telling::movedFrom).flatMap(Optional::stream).toList();
        List<Telling> since =
                tellings.stream()
                        .filter(telling -> !published(telling).isBefore(published(move)))
                        .filter(telling ->
                                telling.isMoved()
                                        || telling.date()
                                                .filter(day ->
                                                        left.stream().anyMatch(day::overlaps))
                                                .isEmpty())
                        .toList();
        return narrowest(since);
    }

    private static LocalDate published(Telling telling) {
        return telling.report().published().day().orElse(LocalDate.MIN);
    }

    private static Optional<DateRange> narrowest(List<Telling> tellings) {
        Map<DateRange, Integer> counts = new LinkedHashMap<>();
        tellings.forEach(t -> t.date().ifPresent(date -> counts.merge(date, 1, Integer::sum)));
        return counts.entrySet().stream()
                .min(
                        Comparator.comparingLong((Map.Entry<DateRange, Integer> e) ->
                                        e.getKey().last().toEpochDay()
                                                - e.getKey().first().toEpochDay())
                                .thenComparing(
                                        Map.Entry.comparingByValue(Comparator.reverseOrder()))
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
