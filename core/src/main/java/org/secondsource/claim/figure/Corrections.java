package org.secondsource.claim.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.secondsource.claim.said.Said;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;

/// Which figures a report puts right by its own words: the one that it names in the same sentence,
/// and the same number of the same thing wherever it was told until then.
final class Corrections {
    /// From this on two numbers are hardly the same by chance, whatever is done to what they count.
    /// Set by hand.
    private static final double TELLING = 100;

    private final FigureScope scope;
    private final Map<QuantityId, Said.InNumbers> byId = new HashMap<>();

    /// @param figures all of the story
    Corrections(FigureScope scope, Collection<Said.InNumbers> figures) {
        this.scope = scope;
        figures.forEach(figure -> byId.put(figure.quantity().id(), figure));
    }

    /// Whether the sentence of the first figure says that it takes the place of the second.
    boolean corrects(Said.InNumbers right, Said.InNumbers wrong) {
        Optional<QuantityId> named = right.quantity().corrects();
        return named.filter(wrong.quantity().id()::equals).isPresent()
                || named.map(byId::get).filter(given -> isTold(given, right, wrong)).isPresent();
    }

    /// Whether a figure is the one that was put right, told no later.
    private boolean isTold(Said.InNumbers given, Said.InNumbers right, Said.InNumbers figure) {
        Quantity one = given.quantity();
        Quantity other = figure.quantity();
        return !one.unit().isEmpty()
                && ToldNumbers.areAlike(given, figure)
                && (one.amount().value() >= TELLING || scope.isSameThing(right.quantity(), other))
                && isNoLater(figure, right);
    }

    private static boolean isNoLater(Said.InNumbers figure, Said.InNumbers right) {
        Optional<LocalDate> told = figure.report().published().day();
        Optional<LocalDate> since = right.report().published().day();
        return told.isPresent()
                && since.filter(day -> !told.get().isAfter(day)).isPresent()
                && !figure.report().id().equals(right.report().id());
    }
}
