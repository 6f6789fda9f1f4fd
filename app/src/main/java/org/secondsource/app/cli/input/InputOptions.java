package org.secondsource.app.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.secondsource.SecondSource;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.archive.Digest;
import org.secondsource.brief.line.Wording;
import org.secondsource.copying.CopyFinder;
import org.secondsource.copying.CopyIndex;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.situation.Picture;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What every command that takes reports is told of them.
public final class InputOptions {
    /// What a command says of its inputs.
    public static final String INPUTS =
            "Files of any kind (see second-source formats) and folders (read whole); - is standard"
                    + " input. Or one situation (see second-source new).";

    /// What a command says of its inputs where they are no situation.
    public static final String FILES =
            "Files of any kind (see second-source formats) and folders (read whole); - is standard"
                    + " input.";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "Take only reports published on or before this day (2024-11-04); reports"
                            + " without a date are left out.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--seen",
            paramLabel = "TIME",
            converter = Time.class,
            description =
                    "Of a situation, take only what had come into it by then (2024-11-04, its end in"
                            + " this time zone, or 2024-11-04T06:00Z).")
    private Optional<Instant> seen = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Read with so many threads (all processors, if not said).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--agencies",
            paramLabel = "FILE",
            description =
                    "Know these agencies, too; a file in the form of agencies.tsv (docs/reference).")
    private Optional<String> agencies = Optional.empty();

    @Option(
            names = "--window",
            paramLabel = "N",
            description =
                    "Look for copies among so many reports before each, by day; bounds the memory"
                            + " (all, if not said).")
    private int window = CopyIndex.UNBOUNDED;

    @Option(
            names = "--map",
            paramLabel = "FIELD=NAME",
            description =
                    "Take a field from this name in JSON and tables: text=article.body,title=hl."
                            + " Fields: text, title, outlet, byline, published, changed, url,"
                            + " language.")
    private List<String> map = List.of();

    @Option(names = "--quiet", description = "Show no progress and no closing note.")
    private boolean quiet;

    /// Those of a command that takes none, and tells by itself what there is to tell.
    public static InputOptions withoutNote() {
        InputOptions options = new InputOptions();
        options.quiet = true;
        return options;
    }

    /// The same, of what had come in by a time, without progress and note.
    public InputOptions quietAt(Instant time) {
        InputOptions other = new InputOptions();
        other.asOf = asOf;
        other.seen = Optional.of(time);
        other.threads = threads;
        other.agencies = agencies;
        other.window = window;
        other.map = map;
        other.quiet = true;
        return other;
    }

    /// The agencies that come with the program, and those of `--agencies`.
    AgencyRegistry agencies() {
        AgencyRegistry builtIn = AgencyRegistry.builtIn();
        if (agencies.isEmpty()) {
            return builtIn;
        }
        String file = agencies.get();
        try {
            return builtIn.with(Files.readAllLines(Path.of(file)));
        } catch (IOException | InvalidPathException unread) {
            throw new CommandFailure(
                    "--agencies %s: cannot be read (%s); name a UTF-8 text file"
                            .formatted(file, unread.getMessage()),
                    unread);
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure(
                    "--agencies %s: %s".formatted(file, wrong.getMessage()), wrong);
        }
    }

    /// All of it that an answer depends on, but for what came in by [#seen].
    String words() {
        return String.join("\n", String.valueOf(asOf), file(agencies), "" + window, map());
    }

    /// The name of a file and what it holds now.
    public static String file(Optional<String> name) {
        try {
            Path path = Path.of(name.orElse(""));
            return Files.isRegularFile(path)
                    ? name.orElse("") + " " + Digest.of(Files.readAllBytes(path))
                    : name.orElse("");
        } catch (IOException | InvalidPathException unread) {
            return name.orElse(""); // whoever reads it says so
        }
    }

    /// The user's own names of fields, one after the other.
    String map() {
        return String.join(",", map);
    }

    /// Of which time a picture is, as a sentence; empty where it is of now.
    public String clock(Picture picture) {
        return clock(!picture.byHand().isEmpty());
    }

    /// @param isRighted whether anything was put right in it
    public String clock(boolean isRighted) {
        String given =
                seen.map(time -> "What had come in by %s".formatted(Wording.time(time))).orElse("");
        String published =
                asOf.map(day ->
                                (given.isEmpty() ? "What" : ", as far as it")
                                        + " was published by "
                                        + Wording.day(day))
                        .orElse("");
        if (given.isEmpty() && published.isEmpty()) {
            return "";
        }
        String hands =
                !isRighted
                        ? ""
                        : given.isEmpty()
                                ? ", with the corrections of today"
                                : ", with the corrections made by then";
        return given + published + hands + ".";
    }

    public Optional<LocalDate> asOf() {
        return asOf;
    }

    public Optional<Instant> seen() {
        return seen;
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

    /// What reads and joins, as the options say.
    public SecondSource reader(LanguageAnalyzer analyzer) {
        return new SecondSource(analyzer, agencies(), copies(), threads());
    }

    CopyFinder copies() {
        if (window < 1) {
            throw new CommandFailure(
                    "--window: found '%d', expected 1 or more; leave it out to compare all reports"
                            .formatted(window));
        }
        return new CopyFinder(window);
    }

    public boolean isQuiet() {
        return quiet;
    }

    /// Reads a day in ISO 8601.
    public static final class Day implements ITypeConverter<LocalDate> {
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

    /// Reads an instant in ISO 8601, or the end of a day.
    static final class Time implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                return value.contains("T")
                        ? OffsetDateTime.parse(value).toInstant()
                        : LocalDate.parse(value)
                                .plusDays(1)
                                .atStartOfDay(ZoneId.systemDefault())
                                .toInstant()
                                .minusNanos(1);
            } catch (DateTimeParseException noTime) {
                throw new TypeConversionException(
                        "'%s' is no time; expected 2024-11-04 or 2024-11-04T06:00Z"
                                .formatted(value));
            }
        }
    }
}
