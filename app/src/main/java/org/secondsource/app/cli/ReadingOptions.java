package org.secondsource.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options of every command that reads reports.
final class ReadingOptions {
    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the picture as JSON (second-source.picture/1); - is stdout.")
    private Optional<String> json = Optional.empty();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write the brief as one self-contained page; - is stdout.")
    private Optional<String> html = Optional.empty();

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Write the brief as Markdown; - is stdout.")
    private Optional<String> markdown = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "Take only reports published on or before this day (2024-11-04); reports"
                            + " without a date are left out.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Read with so many threads (all processors, if not said).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Show no progress and no closing note.")
    private boolean quiet;

    Optional<String> json() {
        return json;
    }

    Optional<String> html() {
        return html;
    }

    Optional<String> markdown() {
        return markdown;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    int threads() {
        if (threads < 1 || threads > 1024) {
            throw new CommandFailure(
                    "--threads: found '%d', expected a number from 1 to 1024; leave it out to use"
                                    .formatted(threads)
                            + " all processors");
        }
        return threads;
    }

    boolean isQuiet() {
        return quiet;
    }

    /// Reads a day in ISO 8601.
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException noDay) {
                throw new TypeConversionException(
                        "'%s' is no day; expected year-month-day, such as 2024-11-04"
                                .formatted(value));
            }
        }
    }
}
