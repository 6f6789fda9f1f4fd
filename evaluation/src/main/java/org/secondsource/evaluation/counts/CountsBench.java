package org.secondsource.evaluation.counts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.secondsource.language.LanguageAnalyzer;

/// Hands the reports of each case to the program as a user would, as JSON files, and judges its
/// picture; then changes some words and judges again.
public final class CountsBench {
    private final HandIn program;
    private final Tally tally = new Tally();
    private int reports;

    public CountsBench(LanguageAnalyzer analyzer) {
        this.program = new HandIn(analyzer);
    }

    /// Judges all cases of a folder.
    ///
    /// @return their files
    public List<Path> run(Path folder) throws IOException {
        List<Path> files = CaseReader.files(folder);
        for (Path file : files) {
            Case given = CaseReader.read(file);
            judge(given);
            for (Case.Mutation mutation : given.mutations()) {
                judge(given.after(mutation));
            }
        }
        return files;
    }

    public Tally tally() {
        return tally;
    }

    /// How many reports were read, changed ones among them.
    public int reports() {
        return reports;
    }

    private void judge(Case given) throws IOException {
        reports += given.reports().size();
        ToldPicture told = new ToldPicture(program.read(given.reports()));
        tally.add(given, Judge.of(given.expected(), told));
    }
}
