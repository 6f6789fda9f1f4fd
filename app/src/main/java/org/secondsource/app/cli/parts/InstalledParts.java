package org.secondsource.app.cli.parts;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;
import org.secondsource.feed.FeedOpener;
import org.secondsource.intake.FileIntake;
import org.secondsource.intake.feed.FeedTaker;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.corenlp.CoreNlpAnalyzer;
import org.secondsource.language.corenlp.RememberedAnalyzer;
import org.secondsource.report.Intake;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

/// The parts as they are installed: Stanford CoreNLP, its analyses remembered in a folder.
public final class InstalledParts implements Parts {
    private final InputStream in;
    private final Path home;
    private final RememberedAnalyzer analyzer;

    /// @param home the folder of the program
    /// @param memory the folder where analyses are kept from run to run
    /// @param models the folder where the models are kept laid out, if there is one
    InstalledParts(InputStream in, Path home, Path memory, Optional<Path> models) {
        this.in = in;
        this.home = home;
        this.analyzer = new RememberedAnalyzer(memory, () -> CoreNlpAnalyzer.load(models));
    }

    /// As the launcher tells by the properties `second-source.home`, `second-source.memory` and
    /// `second-source.models`.
    public static InstalledParts of(InputStream in, Properties properties) {
        Path home = Path.of(properties.getProperty("second-source.home", "."));
        String memory = properties.getProperty("second-source.memory", "");
        Optional<Path> models =
                Optional.ofNullable(properties.getProperty("second-source.models")).map(Path::of);
        return new InstalledParts(in, home, memory(home, memory), models);
    }

    private static Path memory(Path home, String told) {
        Path usual = home.resolve(".second-source");
        try {
            return told.isEmpty() ? usual : Path.of(told);
        } catch (InvalidPathException noPath) {
            return usual; // the memory only saves time
        }
    }

    @Override
    public Intake intake(int threads, String map) {
        return FileIntake.mapped(new TextCleaner(Lexicon.english()), in, threads, map);
    }

    @Override
    public FeedOpener feeds() {
        return new FeedTaker();
    }

    @Override
    public LanguageAnalyzer analyzer() {
        return analyzer;
    }

    @Override
    public Optional<String> trouble() {
        return analyzer.trouble();
    }

    @Override
    public String version() {
        return ProgramVersion.ofThis();
    }

    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Path home() {
        return home;
    }
}
