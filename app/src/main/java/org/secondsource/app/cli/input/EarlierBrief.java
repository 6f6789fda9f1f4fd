package org.secondsource.app.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.brief.line.Wish;
import org.secondsource.exchange.json.PictureReports;
import org.secondsource.situation.Picture;

/// Reads what `--since` names: a day, or a picture that was written before.
public final class EarlierBrief {
    private EarlierBrief() {}

    /// What was known then.
    public static Wish.Earlier of(String given, Picture picture) {
        Path file = Path.of(given);
        if (!Files.exists(file)) {
            return Wish.Earlier.at(day(given), picture);
        }
        try {
            PictureReports read = PictureReports.read(Files.readAllBytes(file));
            return new Wish.Earlier(read.name(), Set.copyOf(read.ids()));
        } catch (IOException | IllegalArgumentException broken) {
            throw new CommandFailure(
                    "--since: %s cannot be read as a picture (%s); give a file that --json wrote"
                            .formatted(given, broken.getMessage()),
                    broken);
        }
    }

    private static LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException noDay) {
            throw new CommandFailure(
                    ("--since: found '%s', expected a file that --json wrote, yesterday, or a day such as"
                                    + " 2024-11-04")
                            .formatted(given),
                    noDay);
        }
    }
}
