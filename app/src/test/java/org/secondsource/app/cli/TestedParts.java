package org.secondsource.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.app.terminal.Screen;
import org.secondsource.feed.FeedOpener;
import org.secondsource.intake.feed.FeedTaker;

/// What the parts of all tests have in common: nothing of them hangs on the machine or the clock.
interface TestedParts extends Parts {
    /// When tests are run, if they name no time.
    Instant NOON = Instant.parse("2025-09-17T12:00:00Z");

    @Override
    default Optional<String> trouble() {
        return Optional.empty();
    }

    @Override
    default String version() {
        return "of the tests";
    }

    @Override
    default Instant now() {
        return NOON;
    }

    /// Runs the command with nothing on standard input.
    ///
    /// @return its exit status
    default int run(OutputStream out, OutputStream error, String... arguments) {
        return run(InputStream.nullInputStream(), out, error, arguments);
    }

    /// Runs the command.
    ///
    /// @return its exit status
    default int run(InputStream in, OutputStream out, OutputStream error, String... arguments) {
        Console console =
                new Console(
                        in,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(error, true, StandardCharsets.UTF_8),
                        new Screen.Elsewhere(),
                        new Screen.Elsewhere());
        return Main.run(console, this, arguments);
    }

    @Override
    default FeedOpener feeds() {
        return new FeedTaker();
    }
}
