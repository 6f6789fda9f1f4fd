package org.secondsource.claim.figure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.secondsource.claim.said.Said;
import org.secondsource.reading.quantity.Amount;

/// Tells which figures say the same: the same number of the same thing in the same scope.
public final class FigureMatch {
    private final FigureScope scope;

    public FigureMatch(FigureScope scope) {
        this.scope = scope;
    }

    /// What figures that say the same have in common: number and unit.
    public static String key(Said.InNumbers figure) {
        return figure.quantity().amount().value() + " " + FigureScope.unit(figure.quantity());
    }

    public boolean saysTheSame(Said.InNumbers a, Said.InNumbers b) {
        return isSameNumber(a.quantity().amount(), b.quantity().amount())
                && scope.isSameThing(a.quantity(), b.quantity())
                && !FigureScope.isOfAnotherKind(a.quantity(), b.quantity())
                && !FigureScope.isAside(a)
                && !FigureScope.isAside(b)
                && !a.clause().excludesDeedOf(b.clause())
                && hasSameWhole(a, b)
                && FigureScope.mayBeForOneTime(a, b)
                && scope.isSamePlace(a.quantity(), b.quantity());
    }

    /// Whether they count one kind of thing with numbers that do not meet.
    public boolean excludes(Said.InNumbers a, Said.InNumbers b) {
        return scope.isSameThing(a.quantity(), b.quantity())
                && !a.quantity().amount().meets(b.quantity().amount());
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
        return a.value() == b.value() && side(a) == side(b) && a.meets(b);
    }

    /// On which side of its number an amount may lie.
    private static Side side(Amount amount) {
        return switch (amount.bound()) {
            case EXACTLY, ABOUT -> Side.AT;
            case MORE_THAN, AT_LEAST -> Side.ABOVE;
            case LESS_THAN, AT_MOST -> Side.BELOW;
            case BETWEEN -> Side.ROUND;
        };
    }

    private enum Side {
        AT,
        ABOVE,
        BELOW,
        ROUND
    }
}
