package org.secondsource.app.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.secondsource.brief.Line;

/// A figure over time as a row of bars (Tufte 2006), the highest amount the highest bar.
final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";

    /// With two bars nothing is seen that the two numbers do not tell.
    private static final int FEWEST_POINTS = 3;

    private Sparkline() {}

    /// One bar a point, from zero up; empty for too few points, or where all are one.
    static String of(List<Line.Point> points) {
        double highest =
                points.stream().mapToDouble(point -> point.amount().value()).max().orElse(0);
        double lowest =
                points.stream().mapToDouble(point -> point.amount().value()).min().orElse(0);
        if (points.size() < FEWEST_POINTS || lowest < 0 || lowest == highest) {
            return "";
        }
        return points.stream()
                .map(point -> Math.round((BARS.length() - 1) * point.amount().value() / highest))
                .map(height -> BARS.substring(height.intValue(), height.intValue() + 1))
                .collect(Collectors.joining());
    }
}
