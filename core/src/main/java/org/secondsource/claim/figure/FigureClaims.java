package org.secondsource.claim.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.secondsource.claim.said.Said;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;

/// Joins figures that say the same: the same number of the same thing in the same scope.
public final class FigureClaims {
    private final FigureScope scope;

    public FigureClaims(FigureScope scope) {
        this.scope = scope;
    }

    /// @param figures of one story, in the order of their places
    public List<List<Said.InNumbers>> join(List<Said.InNumbers> figures) {
        List<List<Said.InNumbers>> groups = new ArrayList<>();
        Map<String, List<List<Said.InNumbers>>> byNumber = new HashMap<>();
        for (Said.InNumbers figure : figures) {
            Quantity quantity = figure.quantity();
            String number = quantity.amount().value() + " " + FigureScope.unit(quantity);
            List<List<Said.InNumbers>> alike =
                    byNumber.computeIfAbsent(number, key -> new ArrayList<>());
            Optional<List<Said.InNumbers>> home =
                    alike.stream().filter(group -> fits(figure, group)).findFirst();
            if (home.isPresent()) {
                home.get().add(figure);
            } else {
                List<Said.InNumbers> group = new ArrayList<>(List.of(figure));
                alike.add(group);
                groups.add(group);
            }
        }
        return groups;
    }

    private boolean fits(Said.InNumbers figure, List<Said.InNumbers> group) {
        return group.stream().allMatch(other -> saysTheSame(figure, other));
    }

    private boolean saysTheSame(Said.InNumbers a, Said.InNumbers b) {
        return isSameNumber(a.quantity().amount(), b.quantity().amount())
                && scope.isSameThing(a.quantity(), b.quantity())
                && !a.clause().excludesDeedOf(b.clause())
                && hasSameWhole(a, b)
                && FigureScope.mayBeForOneTime(a, b)
                && scope.isSamePlace(a.quantity(), b.quantity());
    }

    /// Whether the numbers beside theirs are the same: "120 of the 400" is not "120 of the 1,000".
    private static boolean hasSameWhole(Said.InNumbers a, Said.InNumbers b) {
        List<String> first = numbers(a);
        List<String> second = numbers(b);
        return first.size() < 2 || second.size() < 2 || first.equals(second);
    }

    private static List<String> numbers(Said.InNumbers figure) {
        return DIGITS.matcher(figure.cite().exact()).results().map(MatchResult::group).toList();
    }

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*");

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
