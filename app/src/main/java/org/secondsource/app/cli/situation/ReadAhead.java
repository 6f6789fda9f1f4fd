package org.secondsource.app.cli.situation;

import java.util.List;
import org.secondsource.SecondSource;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.ClosingNote;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.archive.Archive;
import org.secondsource.report.Intake;
import org.secondsource.situation.KeptSituation;
import org.secondsource.situation.Problem;
import org.secondsource.store.sqlite.SituationFolder;
import org.secondsource.store.sqlite.SqliteMemo;

/// Reads what is new by itself; what it says together with the others is worked out when that is
/// asked for.
public record ReadAhead(Console console, Parts parts, InputOptions options) {
    /// @param before the number of the last file that was there
    public void read(SituationFolder situation, long before) {
        ReadingRun run = new ReadingRun(console, parts, options);
        try (Archive archive = situation.archive();
                SqliteMemo memo = situation.memo(parts.version())) {
            if (memo.isOfAnotherProgram() && !options.isQuiet()) {
                console.error().println(ReadingRun.ANOTHER_PROGRAM);
            }
            List<Intake.Outcome> outcomes =
                    new KeptSituation(archive, run.intake().with(memo)).outcomesAfter(before);
            run.readAhead(outcomes, memo);
            List<Problem> problems = SecondSource.problems(outcomes);
            if (!options.isQuiet()) {
                int reports = outcomes.size() - problems.size();
                console.error().println("Read " + ClosingNote.count(reports, "report") + ".");
                console.error().print(ClosingNote.rejected(problems));
            }
            memo.trouble().ifPresent(console.error()::println);
        }
    }
}
