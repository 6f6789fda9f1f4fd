package org.secondsource.app.cli.ladder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.Since;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.LadderWeigher;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.ladderfile.LadderFile;
import org.secondsource.situation.Picture;
import org.secondsource.store.sqlite.SituationFolder;
import picocli.CommandLine.Parameters;

/// What is read and, as the last word, the file of a ladder.
public final class LadderInput {
    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT|LADDER",
            description = InputOptions.INPUTS + " The last is the file of the ladder.")
    private List<String> given = List.of();

    /// All that was given.
    List<String> all() {
        return given;
    }

    /// What is read, of all that was given before the file of the ladder.
    List<String> inputs() {
        if (given.size() < 2) {
            throw new CommandFailure(
                    "ladder: found %s, expected what is read and then the file of the ladder: ladder my-reports/ measures.yaml"
                            .formatted(given.isEmpty() ? "nothing" : "only " + given.getFirst()));
        }
        return given.subList(0, given.size() - 1);
    }

    /// The file of the ladder.
    String file() {
        return given.getLast();
    }

    Ladder ladder() {
        return read(file());
    }

    /// The ladder of a file.
    ///
    /// @throws CommandFailure with every fault, where it is none
    public static Ladder read(String file) {
        return parse(text(file), file, CommandFailure::new);
    }

    /// The ladder that a text is.
    ///
    /// @throws IllegalArgumentException with every fault, where it is none
    public static Ladder parse(String text) {
        return parse(text, "ladder", IllegalArgumentException::new);
    }

    private static Ladder parse(
            String text, String name, Function<String, RuntimeException> failure) {
        return switch (LadderFile.read(text)) {
            case LadderFile.Outcome.Read(Ladder ladder) -> ladder;
            case LadderFile.Outcome.Refused refused ->
                    throw failure.apply(
                            refused.faults().stream()
                                    .map(fault -> fault.in(name))
                                    .collect(Collectors.joining("\n")));
        };
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException unread) {
            throw new CommandFailure(
                    "%s: cannot be read (%s); name the UTF-8 file of a ladder"
                            .formatted(file, unread.getMessage()),
                    unread);
        }
    }

    /// The day as of which a ladder is weighed, for alerts and verdicts alike: the one that is
    /// asked for; else, of a situation, which goes on, that of `--seen` or today; else none, which
    /// means that of the newest report, since files stay as they are.
    public static Optional<LocalDate> day(List<String> inputs, InputOptions options, Instant now) {
        if (options.asOf().isPresent() || !isSituation(inputs)) {
            return options.asOf();
        }
        return Optional.of(Since.day(options.seen().orElse(now)));
    }

    private static boolean isSituation(List<String> inputs) {
        try {
            return inputs.size() == 1 && SituationFolder.isOne(Path.of(inputs.getFirst()));
        } catch (InvalidPathException noPath) {
            return false; // the intake says so
        }
    }

    /// How a ladder stands as of a day, or as of the newest report.
    public static LadderVerdict weigh(Picture picture, Ladder ladder, Optional<LocalDate> asOf) {
        return LadderWeigher.weigh(picture, ladder, asOf.or(picture::asOf).orElse(LocalDate.EPOCH));
    }
}
