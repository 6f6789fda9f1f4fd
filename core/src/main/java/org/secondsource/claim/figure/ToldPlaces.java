package org.secondsource.claim.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.said.Said;
import org.secondsource.reading.quantity.Quantity;

/// Knows where a story counts what, so that a figure that does not say where can be placed: where
/// its story counts such a thing in one place alone, or where its report is of that place from its
/// first lines on. Elsewhere its place is not known, and it contradicts nobody.
final class ToldPlaces {
    /// Letters at the start of a text that tell its news: title and two sentences of 25 words.
    private static final int LEAD_LETTERS = 400;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final FigureScope scope;
    private final Map<String, List<Quantity>> placed = new HashMap<>();

    /// @param figures all of the story
    ToldPlaces(FigureScope scope, List<Said.InNumbers> figures) {
        this.scope = scope;
        figures.stream()
                .map(Said.InNumbers::quantity)
                .filter(quantity -> !quantity.place().isBlank())
                .forEach(quantity ->
                        placed.computeIfAbsent(key(quantity), key -> new ArrayList<>())
                                .add(quantity));
    }

    private static String key(Quantity quantity) {
        return FigureScope.unit(quantity) + " " + FigureScope.deed(quantity);
    }

    /// Whether both figures are known to count in one place.
    boolean areOne(Said.InNumbers a, Said.InNumbers b) {
        String one = a.quantity().place();
        String other = b.quantity().place();
        if (!one.isBlank() && !other.isBlank()) {
            return scope.place(a.quantity(), b.quantity()) != PlaceNames.Relation.WITHIN;
        }
        if (one.isBlank() && other.isBlank()) {
            return true;
        }
        Said.InNumbers unplaced = one.isBlank() ? a : b;
        return isOnlyPlace((one.isBlank() ? b : a).quantity()) || isOf(unplaced, one + other);
    }

    private boolean isOnlyPlace(Quantity quantity) {
        return placed.getOrDefault(key(quantity), List.of()).stream()
                .map(other -> scope.place(quantity, other))
                .noneMatch(relation ->
                        relation == PlaceNames.Relation.APART
                                || relation == PlaceNames.Relation.WITHIN);
    }

    private static boolean isOf(Said.InNumbers unplaced, String place) {
        String text = unplaced.report().text();
        String lead =
                unplaced.report().title()
                        + " "
                        + text.substring(0, Math.min(text.length(), LEAD_LETTERS));
        return NO_WORD.splitAsStream(place)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .allMatch(lead::contains);
    }
}
