package org.secondsource.evaluation;

import java.util.Locale;

/// One measured figure: a share, an F1, or a count of mistakes.
///
/// @param name as the scorer calls it, such as `copy pairs`
/// @param precision and recall as the scorer wrote them, empty where the figure has none
/// @param counts what was counted, such as `67 right, 76 found, 115 wanted`; may be empty
record Figure(String name, double value, String precision, String recall, String counts) {
    /// A share of things.
    static Figure share(String name, long right, long total) {
        double value = total == 0 ? 0 : (double) right / total;
        return new Figure(name, value, "", "", "%d of %d".formatted(right, total));
    }

    /// How tables and messages show a value.
    static String shown(double value) {
        boolean isCount = value == Math.rint(value) && value > 1;
        return String.format(Locale.ROOT, isCount ? "%.0f" : "%.3f", value);
    }
}
