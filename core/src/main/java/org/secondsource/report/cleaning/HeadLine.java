package org.secondsource.report.cleaning;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.secondsource.report.cleaning.Draft.Line;
import org.secondsource.report.day.DateReader;
import org.secondsource.shape.Mastheads;

/// A line of a head in its parts: "Harbour Post | Regional | Wed 16 September 2026".
///
/// @param rest without its day and hour
/// @param parts of the rest, as commas, bars and dashes part them
record HeadLine(Line line, String rest, List<String> parts, boolean isDated) {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,|•·]\\s*|\\s+[–—-]+\\s+|\\s+/\\s+|\\s*[–—]\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s|•·,:;–—*_-]+|[\\s|•·,:;–—*_-]+$");

    /// Words of the longest part beside a name: a place, a section, "English service".
    private static final int MOST_WORDS_BESIDE = 3;

    private static final int MOST_PARTS = 4;

    static HeadLine of(Line line, DateReader dates) {
        String rest = dates.without(line.words());
        List<String> parts =
                Arrays.stream(BETWEEN.split(rest))
                        .map(part -> EDGES.matcher(part).replaceAll(""))
                        .filter(part -> !part.isBlank())
                        .toList();
        boolean isDated = !dates.find(line.words()).isEmpty();
        return new HeadLine(line, EDGES.matcher(rest).replaceAll(""), parts, isDated);
    }

    /// The first part; empty where the line holds a day alone.
    String name() {
        return parts.isEmpty() ? "" : parts.getFirst();
    }

    /// Whether what stands beside the first part is short, as places and sections are.
    boolean isShortBeside() {
        return parts.size() <= MOST_PARTS && parts.stream().skip(1).allMatch(HeadLine::isShort);
    }

    /// Whether the line is a day, perhaps with a section behind it.
    boolean isDay() {
        return isDated && (parts.isEmpty() || isShortBeside() && !line.words().startsWith(name()));
    }

    /// Whether the line is a place and a day: "Saint Ivo, 11 May 2026".
    boolean isPlaceAndDay() {
        return isDated && parts.size() == 1 && isShort(name()) && Mastheads.isName(name());
    }

    private static boolean isShort(String part) {
        return part.split("\\s+").length <= MOST_WORDS_BESIDE;
    }
}
