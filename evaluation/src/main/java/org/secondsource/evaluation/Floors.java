package org.secondsource.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What no change may sink below: `evaluation/floors.json`.
record Floors(SortedMap<String, TaskFloors> tasks) {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// What a new floor leaves for chance: a hundredth, so that a change of one item in a hundred
    /// does not stop the build. What is whole stays whole.
    private static final double SLACK = 0.01;

    /// The floors of one task.
    ///
    /// @param digest of the inputs and the key they were measured on
    /// @param atLeast by the figure's name
    /// @param atMost counts of mistakes, by the figure's name
    record TaskFloors(
            String digest, SortedMap<String, Double> atLeast, SortedMap<String, Double> atMost) {
        TaskFloors {
            atLeast = new TreeMap<>(atLeast);
            atMost = new TreeMap<>(atMost);
        }
    }

    Floors {
        tasks = new TreeMap<>(tasks);
    }

    static Floors read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), Floors.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void write(Path file) {
        try {
            Files.writeString(file, JSON.writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What is wrong with a measurement, a line each; empty where it holds.
    List<String> faults(Measured measured) {
        TaskFloors floors = tasks.get(measured.task());
        if (floors == null) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        if (!floors.digest().equals(measured.digest())) {
            faults.add(
                    ("%s: the inputs or the key are not those the floors were measured on (digest"
                                    + " %.12s, expected %.12s); measure anew with -Dfloors=lower")
                            .formatted(measured.task(), measured.digest(), floors.digest()));
        }
        floors.atLeast()
                .forEach(
                        (name, least) -> fault(measured, name, least, true).ifPresent(faults::add));
        floors.atMost()
                .forEach((name, most) -> fault(measured, name, most, false).ifPresent(faults::add));
        return faults;
    }

    private static Optional<String> fault(
            Measured measured, String name, double bound, boolean least) {
        Optional<Double> value = value(measured, name);
        if (value.isPresent() && (least ? value.get() >= bound : value.get() <= bound)) {
            return Optional.empty();
        }
        return Optional.of(
                "%s: %s is %s, expected at %s %s"
                        .formatted(
                                measured.task(),
                                name,
                                value.map(Figure::shown).orElse("not measured"),
                                least ? "least" : "most",
                                Figure.shown(bound)));
    }

    /// The floors after a measurement: those that are pinned are raised to what was measured, less
    /// a little.
    ///
    /// @param mayLower whether a floor may sink too
    Floors after(Measured measured, boolean mayLower) {
        TaskFloors old = tasks.get(measured.task());
        if (old == null) {
            return this;
        }
        SortedMap<String, Double> atLeast = new TreeMap<>();
        old.atLeast()
                .forEach((name, bound) -> {
                    double floor = value(measured, name).map(Floors::floor).orElse(bound);
                    atLeast.put(name, mayLower ? floor : Math.max(bound, floor));
                });
        SortedMap<String, Double> atMost = new TreeMap<>();
        old.atMost()
                .forEach((name, bound) -> {
                    double most = value(measured, name).orElse(bound);
                    atMost.put(name, mayLower ? most : Math.min(bound, most));
                });
        String digest = mayLower ? measured.digest() : old.digest();
        Map<String, TaskFloors> next = new TreeMap<>(tasks);
        next.put(measured.task(), new TaskFloors(digest, atLeast, atMost));
        return new Floors(new TreeMap<>(next));
    }

    private static double floor(double value) {
        return value >= 1 ? 1 : Math.max(0, Math.floor((value - SLACK) * 100) / 100);
    }

    private static Optional<Double> value(Measured measured, String name) {
        return measured.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .map(Figure::value)
                .findFirst();
    }
}
