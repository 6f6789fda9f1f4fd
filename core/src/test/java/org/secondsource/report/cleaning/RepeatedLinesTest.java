package org.secondsource.report.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.report.Mark;
import org.secondsource.report.RawReport;
import org.secondsource.text.Lexicon;
import org.secondsource.text.ReportId;

final class RepeatedLinesTest {
    private static final String BACKGROUND =
            "The lake has been closed to barges since the storm of March tore two of them loose.";
    private static final String CALL = "Voices of the northern lake shore";

    private static final List<String> NEWS =
            List.of(
                    "A tug from Sel made both hulls fast by midnight, the harbour master said.",
                    "The council of Orrin voted for a new bridge on Monday, nine against four.",
                    "Two boats ran aground in thick fog off the northern cape, a coastguard said.",
                    "Eels have come back to the mouth of the river, biologists in Sel reported.");

    private static Cleaned report(String outlet, String title, String... paragraphs) {
        RawReport raw =
                new RawReport(
                        title,
                        "",
                        title,
                        outlet,
                        "",
                        "",
                        List.of(),
                        String.join("\n\n", paragraphs));
        return new TextCleaner(Lexicon.english()).clean(raw);
    }

    private static List<String> texts(List<Cleaned> reports) {
        return RepeatedLines.without(reports).stream().map(Cleaned::text).toList();
    }

    @Test
    void aLineThatComesBackInTheOutletsReportsIsFurnitureAndTold() {
        List<Cleaned> clean =
                RepeatedLines.without(
                        List.of(
                                report("Orrin Post", "Tug", NEWS.get(0), CALL, NEWS.get(3)),
                                report("Orrin Post", "Bridge", NEWS.get(1), CALL, NEWS.get(2))));

        assertThat(clean.getFirst().text()).isEqualTo(NEWS.get(0) + "\n\n" + NEWS.get(3));
        assertThat(clean.getFirst().removed().getLast().exact()).isEqualTo(CALL);
        assertThat(clean.getFirst().report(new ReportId("a")).removed())
                .extracting(removal -> removal.reason())
                .contains("comes back in other reports of the outlet");
    }

    @Test
    void anAgencyInBracketsOnItsLineStaysACreditHoweverOftenItComes() {
        List<Cleaned> clean =
                RepeatedLines.without(
                        List.of(
                                report("Orrin Post", "Tug", NEWS.get(0), NEWS.get(3), "(Reuters)"),
                                report(
                                        "Orrin Post",
                                        "Bridge",
                                        NEWS.get(1),
                                        NEWS.get(2),
                                        "(Reuters)")));

        assertThat(clean.getFirst().report(new ReportId("a")).marks())
                .extracting(Mark::kind, Mark::exact)
                .containsExactly(tuple(Mark.Kind.CREDIT, "(Reuters)"));
    }

    @Test
    void theSameLineInTwoOutletsStays() {
        assertThat(
                        texts(
                                List.of(
                                        report("Orrin Post", "Tug", NEWS.get(0), CALL, NEWS.get(3)),
                                        report(
                                                "Sel Bote",
                                                "Bridge",
                                                NEWS.get(1),
                                                CALL,
                                                NEWS.get(2)))))
                .allMatch(text -> text.contains(CALL));
    }

    @Test
    void versionsOfOneReportTakeNothingFromEachOther() {
        Cleaned first = report("Orrin Post", "Tug", NEWS.get(0), CALL, NEWS.get(3));
        Cleaned second = report("Orrin Post", "Tug", NEWS.get(0), CALL, NEWS.get(3), NEWS.get(2));

        assertThat(texts(List.of(first, second))).containsExactly(first.text(), second.text());
    }

    @Test
    void backgroundThatAnOutletRepeatsWithinItsReportsStays() {
        List<Cleaned> reports = new ArrayList<>();
        for (int index = 0; index < NEWS.size(); index++) {
            String title = "Report " + index;
            String last = "It was the year's report number " + index + " of its kind, people said.";
            reports.add(report("Orrin Post", title, NEWS.get(index), BACKGROUND, last));
        }

        assertThat(texts(reports)).allMatch(text -> text.contains(BACKGROUND));
    }
}
