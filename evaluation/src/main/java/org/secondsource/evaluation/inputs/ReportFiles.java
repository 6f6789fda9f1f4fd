package org.secondsource.evaluation.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.secondsource.intake.FileIntake;
import org.secondsource.report.Intake;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

/// The files of reports that the benches read, and how they are taken in.
public final class ReportFiles {
    private ReportFiles() {}

    /// What stands in a folder, by name.
    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    public static List<Intake.Outcome> read(List<Path> files) {
        Intake intake =
                new FileIntake(
                        new TextCleaner(Lexicon.english()), InputStream.nullInputStream(), 1);
        return intake.read(files.stream().map(Path::toString).toList());
    }
}
