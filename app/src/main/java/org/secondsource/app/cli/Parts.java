package org.secondsource.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.report.Intake;

/// The parts that the command puts together.
interface Parts {
    /// The way in for files, folders and standard input.
    Intake intake(int threads);

    /// The reader of English; loads its models when it first needs them.
    LanguageAnalyzer analyzer();

    /// Why analyses are not kept for the next run; empty where they are.
    Optional<String> trouble();

    /// The folder of the program, where the bundled reports stand.
    Path home();
}
