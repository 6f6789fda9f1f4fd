package org.secondsource.exchange.csv;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/// One column of a table.
///
/// @param name as the first line has it
/// @param from what it tells, and where that comes from
/// @param cell what stands in it, ready to be written
record Column<T>(String name, String from, Function<T, String> cell) {
    private static final double LARGEST_WHOLE = 9e15;

    /// A column of words, which come from reports and may be anything.
    static <T> Column<T> words(String name, String from, Function<T, String> words) {
        return new Column<>(name, from, row -> CsvText.words(words.apply(row)));
    }

    /// A column of counts.
    static <T> Column<T> count(String name, String from, Function<T, Integer> count) {
        return new Column<>(name, from, row -> count.apply(row).toString());
    }

    /// A column of numbers; empty where there is none.
    static <T> Column<T> number(String name, String from, Function<T, OptionalDouble> number) {
        return new Column<>(name, from, row -> number(number.apply(row)));
    }

    private static String number(OptionalDouble number) {
        if (number.isEmpty()) {
            return "";
        }
        double value = number.getAsDouble();
        return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE
                ? Long.toString((long) value)
                : Double.toString(value).toLowerCase(Locale.ROOT);
    }
}
