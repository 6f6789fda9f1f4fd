package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.secondsource.app.Models;
import org.secondsource.intake.FileIntake;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.corenlp.RememberedAnalyzer;
import org.secondsource.report.Intake;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

/// The command with the real language models, which all tests share: they load once.
///
/// @param analyzer what reads English
/// @param clock the time that counts
record WholeProgram(LanguageAnalyzer analyzer, Supplier<Instant> clock) implements TestedParts {
    WholeProgram(LanguageAnalyzer analyzer) {
        this(analyzer, () -> NOON);
    }

    @Override
    public Instant now() {
        return clock.get();
    }

    /// The same by another clock.
    WholeProgram by(Supplier<Instant> other) {
        return new WholeProgram(analyzer, other);
    }

    /// The project's folder; Surefire runs the tests in the folder of the module.
    static final Path HOME = Path.of("..");

    /// The bundled, invented reports.
    static final Path DEMO = HOME.resolve("evaluation/situations/ferry-strait/reports");

    /// Analyses every text anew.
    static WholeProgram fresh() {
        return new WholeProgram(Models.english());
    }

    /// Keeps its analyses below the project's `target`, for texts that many tests and runs read.
    static WholeProgram remembering() {
        return new WholeProgram(
                new RememberedAnalyzer(HOME.resolve("target/analyses"), Models::english));
    }

    /// Runs the command, which must end well.
    ///
    /// @return its standard output
    String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int status = run(out, error, arguments);
        assertThat(status).as(error.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public Intake intake(int threads, String map) {
        return FileIntake.mapped(
                new TextCleaner(Lexicon.english()), InputStream.nullInputStream(), threads, map);
    }

    @Override
    public Path home() {
        return HOME;
    }
}
