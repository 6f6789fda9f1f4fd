package org.secondsource.app.cli.parts;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.secondsource.feed.FeedOpener;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.report.Intake;

/// The parts that the command puts together.
public interface Parts {
    /// The way in for files, folders and standard input.
    ///
    /// @param map the user's own names of fields, such as `text=body`; empty where there are none
    Intake intake(int threads, String map);

    /// What takes feeds apart.
    FeedOpener feeds();

    /// The reader of English; loads its models when it first needs them.
    LanguageAnalyzer analyzer();

    /// Why analyses are not kept for the next run; empty where they are.
    Optional<String> trouble();

    /// Names the program as it is, to the byte: another one keeps what it works out by itself.
    String version();

    /// The time by the clock of the machine.
    Instant now();

    /// The folder of the program, where the bundled reports stand.
    Path home();
}
