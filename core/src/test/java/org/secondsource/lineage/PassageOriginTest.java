package org.secondsource.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.copying.CopyFinder;
import org.secondsource.report.Publication;
import org.secondsource.report.RawReport;
import org.secondsource.report.Report;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Cite;
import org.secondsource.text.Lexicon;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Where single passages come from, and which reports are one report published twice.
final class PassageOriginTest {
    private static final String WIRED =
            "Two barges broke loose in the storm over Lake Orrin and struck the new road bridge late"
                    + " on Tuesday evening, and engineers closed all four lanes to traffic.";
    private static final String OWN =
            "At the quay our reader Jette Brandal watched the second barge drift past her window,"
                    + " its lamps still lit, until it vanished behind the old grain silos.";
    private static final String MORE =
            "A tug from Sel was made fast to both hulls by midnight and is to bring them home once"
                    + " the wind drops, which forecasters do not expect before the weekend.";

    private final LineageTracer tracer =
            new LineageTracer(
                    AgencyRegistry.of(List.of("Aurora\tAurora Press\tAurora\tXX\ten\tagency")));
    private final Report wire = report("wire", "", "SEL, Nov 21 (Aurora) - " + WIRED + "\n" + MORE);

    @Test
    void aBorrowedPassageIsTheAgencysAndTheRestIsTheOutletsOwn() {
        Report paper = paper("By Orrin Post staff and Aurora");
        Lineage lineage = trace(wire, paper);

        assertThat(origin(lineage, paper, WIRED)).isEqualTo("Aurora");
        assertThat(origin(lineage, paper, OWN)).isEqualTo("Orrin Post");
    }

    /// Nothing tells whether the agency took it from the paper; it stays one passage of two.
    @Test
    void withoutCreditAStaffReportsWordsStayItsOwn() {
        Report paper = paper("By Orrin Post staff");
        Lineage lineage = trace(wire, paper);

        assertThat(origin(lineage, paper, WIRED)).isEqualTo("Orrin Post");
        assertThat(lineage.isShared(cite(wire, WIRED), cite(paper, WIRED))).isTrue();
    }

    @Test
    void whatAnUncreditedCopyAddsHasNoKnownOrigin() {
        Report copy = report("copy", "", WIRED + "\n" + MORE + "\n" + OWN);
        Lineage lineage = trace(wire, copy);

        assertThat(lineage.originOf(copy.id())).map(Origin::name).contains("Aurora");
        assertThat(origin(lineage, copy, WIRED)).isEqualTo("Aurora");
        assertThat(origin(lineage, copy, OWN)).isEqualTo("unknown");
    }

    @Test
    void onlyWordsThatStandInOnePassageAreShared() {
        Report copy = report("copy", "", WIRED + "\n" + OWN);
        Lineage lineage = trace(wire, copy);

        assertThat(lineage.isShared(cite(wire, WIRED), cite(copy, WIRED))).isTrue();
        assertThat(lineage.isShared(cite(copy, WIRED), cite(wire, WIRED))).isTrue();
        assertThat(lineage.isShared(cite(wire, MORE), cite(copy, OWN))).isFalse();
        assertThat(lineage.isShared(cite(copy, OWN), cite(copy, OWN))).isFalse();
    }

    @Test
    void aReportThatGrewIsOneReportInVersions() {
        Report first = report("z", "Orrin Post", WIRED).withPublished(on(3));
        Report second = report("a", "Orrin Post", WIRED + "\n" + MORE).withPublished(on(4));
        Lineage lineage = trace(first, second);

        assertThat(lineage.versions())
                .containsExactly(new Versions(second.id(), List.of(first.id())));
        assertThat(lineage.latest(first.id())).isEqualTo(second.id());
        assertThat(lineage.latest(second.id())).isEqualTo(second.id());
    }

    @Test
    void withoutDaysTheLongerVersionIsTheNewer() {
        Report longer = report("a", "Orrin Post", WIRED + "\n" + MORE);
        Report shorter = report("b", "Orrin Post", WIRED);

        assertThat(trace(longer, shorter).versions())
                .containsExactly(new Versions(longer.id(), List.of(shorter.id())));
    }

    @Test
    void aFollowUpThatRepeatsAParagraphIsNoVersion() {
        Report first = report("a", "Orrin Post", WIRED + "\n" + MORE);
        Report followUp = report("b", "Orrin Post", OWN + "\n" + WIRED);

        assertThat(trace(first, followUp).versions()).isEmpty();
    }

    @Test
    void updatesAndCorrectionsTakeThePlaceOfWhatCameBefore() {
        Report first = wired("first", "Barges strike off Orrin", WIRED + "\n\n" + OWN);
        Report update = wired("b", "UPDATE 1-Barges strike off Orrin", WIRED + "\n\n" + MORE);
        Report mended =
                wired("a", "CORRECTED-UPDATE 1-Barges strike off Orrin", WIRED + "\n\n" + MORE);
        Lineage lineage = trace(first, mended, update);

        assertThat(update.title()).isEqualTo("Barges strike off Orrin");
        assertThat(lineage.versions())
                .containsExactly(new Versions(mended.id(), List.of(first.id(), update.id())));
        assertThat(lineage.replaced(mended.id())).contains(update.id());
        assertThat(lineage.replaced(update.id())).contains(first.id());
        assertThat(lineage.replaced(first.id())).isEmpty();
    }

    private static Report wired(String id, String title, String text) {
        RawReport raw = new RawReport(id, "", title, "Orrin Post", "", "", List.of(), text);
        return new TextCleaner(Lexicon.english()).clean(raw).report(new ReportId(id));
    }

    @Test
    void twoOutletsWithOneTextAreNoVersions() {
        assertThat(
                        trace(report("a", "Orrin Post", WIRED), report("b", "Sel Bote", WIRED))
                                .versions())
                .isEmpty();
        assertThat(trace(report("a", "", WIRED), report("b", "", WIRED)).versions()).isEmpty();
    }

    private static Report paper(String byline) {
        String page = String.join("\n\n", "ORRIN POST", "Barges strike", byline, OWN, WIRED);
        return new TextCleaner(Lexicon.english())
                .clean(RawReport.plain("paper", page))
                .report(new ReportId("paper"));
    }

    private Lineage trace(Report... reports) {
        List<Report> all = List.of(reports);
        return tracer.trace(all, new CopyFinder().sharedTexts(all));
    }

    private static String origin(Lineage lineage, Report report, String words) {
        return lineage.originOf(report.id(), cite(report, words).span())
                .map(Origin::name)
                .orElse("unknown");
    }

    private static Cite cite(Report report, String words) {
        int start = report.text().indexOf(words);
        return report.cite(new Span(start, start + words.length()));
    }

    private static Publication on(int day) {
        return new Publication.On(
                LocalDate.of(2031, 3, day), Publication.Basis.STATED, day + " March 2031");
    }

    private static Report report(String id, String outlet, String text) {
        return new Report(
                new ReportId(id),
                id + ".txt",
                "",
                "Barges strike the bridge over Lake Orrin",
                outlet,
                "",
                new Publication.Unknown(),
                "en",
                List.of(),
                text,
                List.of());
    }
}
