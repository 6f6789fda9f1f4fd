package org.secondsource.exchange.view;

/// Turns offsets in UTF-16 units into offsets in Unicode code points, for one text.
///
/// Most texts have no character outside the Basic Multilingual Plane; for them nothing is kept.
public final class CodePoints {
    private static final int[] SAME = {};

    private final int[] byUnit;

    public CodePoints(String text) {
        byUnit = text.codePointCount(0, text.length()) == text.length() ? SAME : count(text);
    }

    private static int[] count(String text) {
        int[] counts = new int[text.length() + 1];
        int points = 0;
        for (int unit = 0; unit < text.length(); unit++) {
            counts[unit] = points;
            boolean firstHalf =
                    Character.isHighSurrogate(text.charAt(unit))
                            && unit + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(unit + 1));
            if (!firstHalf) {
                points++;
            }
        }
        counts[text.length()] = points;
        return counts;
    }

    /// How many code points stand before a UTF-16 unit.
    public int before(int unit) {
        return byUnit.length == 0 ? unit : byUnit[unit];
    }
}
