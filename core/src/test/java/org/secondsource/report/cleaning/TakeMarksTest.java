package org.secondsource.report.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secondsource.report.Mark;
import org.secondsource.report.RawReport;
import org.secondsource.report.Report;
import org.secondsource.text.Lexicon;
import org.secondsource.text.ReportId;

/// What a wire says of the parts in which it sends a report.
final class TakeMarksTest {
    @Test
    void aTakeKeepsItsNumberAndItsSlugAsMarks() {
        RawReport raw =
                RawReport.plain(
                        "take.txt",
                        """
                        BC-Orrin-Ferries, 2nd take
                        Ferries stay in port for a second day (Take 2)

                        The ferries of Orrin stayed in port on Tuesday, since the ice was too thick for them.

                        A third of the island's shops had no bread by noon, the mayor told reporters there.

                        (MORE)
                        """);
        Report report = new TextCleaner(Lexicon.english()).clean(raw).report(new ReportId("a"));

        assertThat(report.title()).isEqualTo("Ferries stay in port for a second day");
        assertThat(report.text()).doesNotContain("ake 2").doesNotContain("MORE");
        assertThat(report.marks())
                .contains(
                        new Mark(Mark.Kind.SLUG, "BC-Orrin-Ferries, 2nd take"),
                        new Mark(Mark.Kind.TAKE, "BC-Orrin-Ferries, 2nd take"),
                        new Mark(Mark.Kind.TAKE, "(MORE)"));
    }
}
