package org.secondsource.shape;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.text.WordTable;

/// Tells lines of the trade by their shape: marks of releases and embargoes, slugs, numbers of
/// takes and editions, notes of the editors, contacts, end marks.
public final class Shapes {

    /// Longer lines are prose, whatever they begin with.
    private static final int LONGEST = 300;

    private static final List<Shape> SHAPES = read();

    private Shapes() {}

    /// Where a shape is looked for.
    public enum Place {
        HEAD,
        TAIL
    }

    private record Shape(String place, String reason, Pattern pattern) {
        boolean isFor(Place wanted) {
            return place.equals("any") || place.equalsIgnoreCase(wanted.name());
        }
    }

    /// What a line above or below the running text is, for a reader; empty if it has no such shape.
    public static Optional<String> reason(String line, Place place) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return SHAPES.stream()
                .filter(shape -> shape.isFor(place) && shape.pattern().matcher(line).matches())
                .map(Shape::reason)
                .findFirst();
    }

    private static List<Shape> read() {
        return WordTable.beside(Shapes.class, "shapes.tsv").rows().stream()
                .map(row -> new Shape(row.text(0), row.text(1), pattern(row)))
                .toList();
    }

    /// Slugs are known by their capitals; nothing else is.
    private static Pattern pattern(WordTable.Row row) {
        return row.text(1).equals("slug")
                ? Pattern.compile(row.text(2))
                : Pattern.compile(row.text(2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
