package org.secondsource.app.cli;

import java.nio.file.Path;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.report.Intake;

/// The parts that the command puts together.
interface Parts {
    /// The way in for files, folders and standard input.
    Intake intake(int threads);

    /// The reader of English; loads its models when it first needs them.
    LanguageAnalyzer analyzer();

    /// The folder of the program, where the bundled reports stand.
    Path home();
}
