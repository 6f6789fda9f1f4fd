package org.secondsource.shape;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells lines of the trade by their shape: marks of releases and embargoes, slugs, numbers of
/// takes and editions, notes of the editors, contacts, end marks.
public final class Shapes {
    private static final String RESOURCE = "shapes.tsv";

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
        try (InputStream stream = Shapes.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            List<Shape> shapes = new ArrayList<>();
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.split("\t", 3))
                    .forEach(row -> shapes.add(new Shape(row[0], row[1], pattern(row))));
            return List.copyOf(shapes);
        } catch (IOException failure) {
            throw new UncheckedIOException("resource " + RESOURCE, failure);
        }
    }

    /// Slugs are known by their capitals; nothing else is.
    private static Pattern pattern(String[] row) {
        return row[1].equals("slug")
                ? Pattern.compile(row[2])
                : Pattern.compile(row[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
