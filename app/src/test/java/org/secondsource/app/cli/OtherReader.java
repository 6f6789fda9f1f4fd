package org.secondsource.app.cli;

import java.util.List;
import org.secondsource.archive.Memo;
import org.secondsource.report.Explanation;
import org.secondsource.report.Intake;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.report.Report;

/// Reads the same reports with a line behind each title.
record OtherReader(Intake own) implements Intake {
    @Override
    public Intake.Files find(List<String> locations) {
        return own.find(locations);
    }

    @Override
    public List<Outcome> read(Intake.Files files) {
        return own.read(files).stream().map(OtherReader::shifted).toList();
    }

    private static Outcome shifted(Outcome outcome) {
        return outcome instanceof Outcome.Read(Report report)
                ? new Outcome.Read(
                        new Report(
                                report.id(),
                                report.location(),
                                report.url(),
                                report.title(),
                                report.outlet(),
                                report.byline(),
                                report.published(),
                                report.language(),
                                report.marks(),
                                report.text().replaceFirst("\n\n", "\n\nKept for our readers.\n\n"),
                                List.of()))
                : outcome;
    }

    @Override
    public Intake with(Memo memo) {
        return new OtherReader(own.with(memo));
    }

    @Override
    public List<Explanation> explain(List<String> locations) {
        return own.explain(locations);
    }
}
