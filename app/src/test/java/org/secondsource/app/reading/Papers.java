package org.secondsource.app.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.secondsource.SecondSource;
import org.secondsource.app.Models;
import org.secondsource.language.corenlp.RememberedAnalyzer;
import org.secondsource.report.Intake;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;

/// Texts of different invented papers, read together.
final class Papers {
    private static final SecondSource PROGRAM =
            new SecondSource(
                    new RememberedAnalyzer(Path.of("../target/analyses"), Models::english), 1);

    private Papers() {}

    /// Reads texts of different papers, each a day after the one before: the first of Thursday, 8
    /// May 2031.
    static Picture read(String... texts) {
        return titled(List.of(), texts);
    }

    /// The same, under titles.
    static Picture titled(List<String> titles, String... texts) {
        List<Intake.Outcome> told = new ArrayList<>();
        for (String text : texts) {
            String name = List.of("Brant Post", "Lorne Mail", "Vik Star").get(told.size());
            String title = titles.isEmpty() ? "" : titles.get(told.size());
            LocalDate day = LocalDate.of(2031, 5, 8).plusDays(told.size());
            told.add(
                    new Intake.Outcome.Read(
                            new Report(
                                    new ReportId(name.substring(0, 3)),
                                    name,
                                    "",
                                    title,
                                    name,
                                    "",
                                    new Publication.On(day, Publication.Basis.STATED, "invented"),
                                    "en",
                                    List.of(),
                                    text,
                                    List.of())));
        }
        return PROGRAM.read(told, () -> {});
    }
}
