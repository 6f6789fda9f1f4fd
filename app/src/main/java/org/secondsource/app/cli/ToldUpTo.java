package org.secondsource.app.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import org.secondsource.ladder.alert.Told;

/// Keeps in a situation's folder up to where each ladder was told of.
///
/// @param file of one ladder
record ToldUpTo(Path file) {
    static ToldUpTo of(Path situation, String ladder) {
        return new ToldUpTo(situation.resolve("told").resolve(ladder + ".properties"));
    }

    /// The point up to which it was told of; empty where it never was.
    Optional<Told> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties found = new Properties();
        try {
            found.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
            return Optional.of(
                    new Told(
                            Long.parseLong(found.getProperty("arrival", "")),
                            Integer.parseInt(found.getProperty("corrections", "0")),
                            LocalDate.parse(found.getProperty("day", ""))));
        } catch (IOException | NumberFormatException | DateTimeParseException damaged) {
            throw new CommandFailure(
                    "%s: cannot be read (%s); delete it, and all that holds is told anew"
                            .formatted(file, damaged.getMessage()),
                    damaged);
        }
    }

    void write(Told told) {
        StringWriter text = new StringWriter();
        text.append("arrival=").append(String.valueOf(told.seq()));
        text.append("\ncorrections=").append(String.valueOf(told.corrections()));
        text.append("\nday=").append(told.day().toString()).append('\n');
        try {
            Path folder = Optional.ofNullable(file.getParent()).orElse(file);
            Files.createDirectories(folder);
            WholeFile.write(
                    file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new CommandFailure(
                    "%s: cannot be written (%s); what was told will be told again under the same ids"
                            .formatted(file, failed.getMessage()),
                    failed);
        }
    }
}
