package org.secondsource.claim;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;

/// Joins figures that say the same: the same number of the same thing in the same scope.
final class FigureClaims {
    private final FigureScope scope;

    FigureClaims(FigureScope scope) {
        this.scope = scope;
    }

    /// @param figures of one story, in the order of their places
    List<List<Said.InNumbers>> join(List<Said.InNumbers> figures) {
        List<List<Said.InNumbers>> groups = new ArrayList<>();
        for (Said.InNumbers figure : figures) {
            List<Said.InNumbers> home = null;
            for (List<Said.InNumbers> group : groups) {
                if (group.stream()
                        .allMatch(other -> saysTheSame(figure.quantity(), other.quantity()))) {
                    home = group;
                    break;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(figure);
        }
        return groups;
    }

    private boolean saysTheSame(Quantity a, Quantity b) {
        return isSameNumber(a.amount(), b.amount())
                && scope.isSameThing(a, b)
                && scope.isSamePlace(a, b);
    }

    /// "About 10,000" and "10,000" are one number told with more or less care; "10,000" and "over
    /// 10,000" are not.
    private static boolean isSameNumber(Amount a, Amount b) {
        return a.value() == b.value() && isLoose(a) == isLoose(b) && a.meets(b);
    }

    private static boolean isLoose(Amount amount) {
        return switch (amount.bound()) {
            case EXACTLY, ABOUT -> false;
            case MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST, BETWEEN -> true;
        };
    }
}
