package org.secondsource.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.LadderWeigher;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.ladderfile.LadderFile;
import org.secondsource.situation.Picture;

/// Takes the file of a ladder in.
final class LadderInput {
    private LadderInput() {}

    /// What is read, of all that was given before the file of the ladder.
    static List<String> inputs(List<String> given) {
        if (given.size() < 2) {
            throw new CommandFailure(
                    "ladder: found %s, expected what is read and then the file of the ladder: ladder my-reports/ measures.yaml"
                            .formatted(given.isEmpty() ? "nothing" : "only " + given.getFirst()));
        }
        return given.subList(0, given.size() - 1);
    }

    /// The ladder of a file.
    ///
    /// @throws CommandFailure with every fault, where it is none
    static Ladder read(String file) {
        return parse(text(file), file, CommandFailure::new);
    }

    /// The ladder that a text is.
    ///
    /// @throws IllegalArgumentException with every fault, where it is none
    static Ladder parse(String text) {
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

    /// How a ladder stands as of a day, or as of the newest report.
    static LadderVerdict weigh(Picture picture, Ladder ladder, Optional<LocalDate> asOf) {
        return LadderWeigher.weigh(picture, ladder, asOf.or(picture::asOf).orElse(LocalDate.EPOCH));
    }
}
