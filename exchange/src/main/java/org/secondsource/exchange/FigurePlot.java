package org.secondsource.exchange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.secondsource.brief.Line;

/// Draws figures over time as SVG: a dot for each number, a bar for what it may mean, a colour for
/// who says so.
final class FigurePlot {
    private static final int WIDTH = 880;
    private static final int HEIGHT = 250;
    private static final int LEFT = 64;
    private static final int RIGHT = 40;
    private static final int TOP = 18;
    private static final int BOTTOM = 34;
    private static final int COLOURS = 6;
    private static final int MOST_DAYS = 10;

    /// The step is a quarter of the height or more, so there are six lines at most; where numbers
    /// are too large for a step to change them, no loop hangs on that.
    private static final int MOST_LINES = 8;

    /// How far dots of one day stand apart, so that none hides another.
    private static final int APART = 13;

    private static final int LETTER_HEIGHT = 13;

    private final Line.Figures figures;
    private final List<String> voices;
    private final LocalDate first;
    private final LocalDate last;
    private final double lowest;
    private final double highest;
    private final double step;
    private final HtmlText svg = new HtmlText();

    private FigurePlot(Line.Figures figures) {
        this.figures = figures;
        List<Line.Point> points = figures.points();
        voices = points.stream().map(Line.Point::voice).distinct().toList();
        first = points.getFirst().day();
        last = points.getLast().day();
        double low = points.stream().mapToDouble(point -> point.amount().low()).min().orElse(0);
        double high = points.stream().mapToDouble(point -> point.amount().high()).max().orElse(1);
        double floor = low >= 0 && low < high / 2 ? 0 : low - (high - low) / 4;
        double height = high > floor ? high - floor : Math.max(1, Math.abs(high) / 2);
        step = niceStep(height / 4);
        lowest = Math.floor(floor / step) * step;
        highest = Math.max(Math.ceil(high / step) * step, lowest + step);
    }

    static String of(Line.Figures figures) {
        return new FigurePlot(figures).draw();
    }

    /// The next of 1, 2, 5, 10, 20 … that is not smaller.
    private static double niceStep(double least) {
        double size = Math.max(least, 1e-9);
        double power = Math.pow(10, Math.floor(Math.log10(size)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= size) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private String draw() {
        svg.open("figure");
        svg.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                "Plot of " + figures.what() + " by day; the table below has the same figures");
        grid();
        days();
        figures.points().forEach(this::point);
        figures.points().stream().map(Line.Point::day).distinct().forEach(this::values);
        svg.close();
        svg.open("figcaption");
        for (String voice : voices) {
            svg.element("span", voice, "class", colour(voice));
        }
        return svg.close().close().toString();
    }

    private void grid() {
        long lines = Math.min(MOST_LINES, Math.round((highest - lowest) / step));
        for (int line = 0; line <= lines; line++) {
            double value = lowest + line * step;
            String height = decimal(y(value));
            svg.single(
                    "line",
                    "class",
                    "grid",
                    "x1",
                    Integer.toString(LEFT),
                    "x2",
                    Integer.toString(WIDTH - RIGHT / 2),
                    "y1",
                    height,
                    "y2",
                    height);
            svg.own("</line>");
            svg.element(
                    "text",
                    number(value),
                    "x",
                    Integer.toString(LEFT - 8),
                    "y",
                    decimal(y(value) + 4),
                    "text-anchor",
                    "end");
        }
    }

    private void days() {
        List<LocalDate> days =
                new ArrayList<>(
                        new TreeSet<>(figures.points().stream().map(Line.Point::day).toList()));
        int every = (days.size() + MOST_DAYS - 1) / MOST_DAYS;
        double lastDrawn = Double.NEGATIVE_INFINITY;
        for (int index = 0; index < days.size(); index += every) {
            LocalDate day = days.get(index);
            if (x(day) - lastDrawn > 48) {
                lastDrawn = x(day);
                svg.element(
                        "text",
                        day.getDayOfMonth() + " " + month(day),
                        "x",
                        decimal(x(day)),
                        "y",
                        Integer.toString(HEIGHT - 10),
                        "text-anchor",
                        "middle");
            }
        }
    }

    private static String month(LocalDate day) {
        String name = day.getMonth().name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }

    private void point(Line.Point point) {
        String across = decimal(x(point.day()) + shift(point));
        svg.open("g", "class", colour(point.voice()));
        svg.element("title", point.words() + ", " + point.voice() + ", " + point.dayInWords());
        if (point.amount().high() > point.amount().low()) {
            svg.single(
                    "line",
                    "class",
                    "range",
                    "x1",
                    across,
                    "x2",
                    across,
                    "y1",
                    decimal(y(point.amount().low())),
                    "y2",
                    decimal(y(point.amount().high())));
            svg.own("</line>");
        }
        String height = decimal(y(point.amount().value()));
        svg.single("circle", "cx", across, "cy", height, "r", "5.5").own("</circle>");
        svg.close();
    }

    /// The numbers of one day stand to the right of its dots; one that would hide another is left
    /// out, since the table has it.
    private void values(LocalDate day) {
        List<Line.Point> sameDay = pointsOf(day);
        double across = x(day) + (sameDay.size() - 1) / 2.0 * APART + 9;
        double lastDrawn = Double.POSITIVE_INFINITY;
        for (Line.Point point : sameDay) {
            double height = y(point.amount().value());
            if (lastDrawn - height >= LETTER_HEIGHT) {
                lastDrawn = height;
                svg.element(
                        "text",
                        number(point.amount().value()),
                        "class",
                        "value",
                        "x",
                        decimal(across),
                        "y",
                        decimal(height + 4));
            }
        }
    }

    private List<Line.Point> pointsOf(LocalDate day) {
        return figures.points().stream().filter(point -> point.day().equals(day)).toList();
    }

    /// Points of one day stand side by side around it.
    private double shift(Line.Point point) {
        List<Line.Point> sameDay = pointsOf(point.day());
        return (sameDay.indexOf(point) - (sameDay.size() - 1) / 2.0) * APART;
    }

    private double x(LocalDate day) {
        double start = LEFT + 30;
        double width = WIDTH - RIGHT - 30 - start;
        long days = ChronoUnit.DAYS.between(first, last);
        return days == 0
                ? start + width / 2
                : start + width * ChronoUnit.DAYS.between(first, day) / days;
    }

    private double y(double value) {
        double height = HEIGHT - TOP - BOTTOM;
        return TOP + height * (highest - value) / (highest - lowest);
    }

    private String colour(String voice) {
        return "s" + voices.indexOf(voice) % COLOURS;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%,.1f", value);
    }
}
