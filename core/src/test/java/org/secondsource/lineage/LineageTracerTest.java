package org.secondsource.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.copying.CopyFinder;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.report.Mark;
import org.secondsource.report.Publication;
import org.secondsource.report.RawReport;
import org.secondsource.report.Report;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;
import org.secondsource.text.ReportId;

final class LineageTracerTest {
    private static final long SEED = Long.getLong("test.seed", 20251122);

    private static final String BODY =
            """
            The harbour of Velmora was closed on Friday after two freighters collided in thick fog.
            Nobody was hurt, but the larger ship lost some forty tonnes of heavy fuel oil, the port
            authority said. Divers are to look at the hull before the vessel may be towed away.
            """;

    private final LineageTracer tracer =
            new LineageTracer(
                    AgencyRegistry.of(
                            List.of(
                                    "Aurora\tAurora Press\tAurora\tXX\ten\tagency",
                                    "Borealis\tBorealis News Agency\tBNA\tXX\ten\tagency",
                                    "Pipeline\tPipeline Media\tPIPELINE\tXX\ten\tredistributor")));

    @Test
    void aReportThatSaysNothingOfItsOriginHasNone() {
        assertThat(origin(report("a", BODY))).isEqualTo("unknown");
    }

    @Test
    void aDatelineNamesTheOrigin() {
        assertThat(origin(report("a", "VELMORA, Nov 21 (BNA) - " + BODY))).isEqualTo("Borealis");
    }

    @Test
    void aDatelineOfPlaceAndDayNamesAProducerThatNoRegistryLists() {
        assertThat(origin(report("a", "VELMORA, Nov 21 (Meridian) - " + BODY)))
                .isEqualTo("Meridian");
    }

    @Test
    void aCreditBehindTheLastSentenceNamesTheOrigin() {
        assertThat(origin(report("a", BODY + "The inquiry goes on. (Aurora)"))).isEqualTo("Aurora");
    }

    @Test
    void aCreditThatCleaningTookOutCounts() {
        Mark mark = new Mark(Mark.Kind.CREDIT, "Aurora Published 21.11.25, 09:10 AM");

        assertThat(origin(report("a", BODY, List.of(mark)))).isEqualTo("Aurora");
    }

    /// What a report says of its origin counts the same whether it stands in the text or cleaning
    /// has made a mark of it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "VELMORA, Nov 21 (BNA) - %s",
                "(BNA) - %s",
                "Fog closes the harbour of Velmora BNA Friday 21 Nov 2025 %s",
                "Fog closes the harbour of Velmora BNA %s",
                "Fog closes the harbour of Velmora\nBorealis News Agency\n%s",
                "Fog closes the harbour of Velmora\nBNA | Updated: 2025-11-21 17:52\n%s",
                "By A. Writer, Borealis News Agency\n%s",
                "By Anna Writer (BNA)\n\n%s",
                "By Anna Writer and Bo Scribe (Borealis News Agency)\n\n%s",
                "By Anna Writer in Tarn [BNA]\n\n%s",
                "%s\n\nBy Anna Writer (BNA)",
                "%s\n\nText: Borealis News Agency",
                "%s\n\nText: Anna Writer, BNA",
                "%s (BNA)",
                "%s\n\nSource: BNA",
                "%s\n\n(Source: Borealis News Agency © Tidewater 2025. All rights reserved.)",
                "%s\n\n© 2025 BNA",
                "%s\n\nCopyright BNA / Tidewater 7",
            })
    void theOriginIsToldFromTheCleanReportToo(String form) {
        String title = "Fog closes the harbour of Velmora";
        String text = form.formatted(BODY.strip());
        RawReport raw = new RawReport("a", "", title, "", "", "", List.of(), text);
        Report cleaned = new TextCleaner(Lexicon.english()).clean(raw).report(new ReportId("a"));

        assertThat(origin(cleaned)).isEqualTo("Borealis");
    }

    @Test
    void aPlaceInBracketsBeforeTheTextIsNoOrigin() {
        Mark mark = new Mark(Mark.Kind.DATELINE, "(VELMORA BAY)");

        assertThat(origin(report("a", BODY, List.of(mark)))).isEqualTo("unknown");
    }

    @Test
    void aWriterWhoSignsOrHelpedIsNoOrigin() {
        assertThat(origin(report("a", BODY + "--Ilse Varnow"))).isEqualTo("unknown");
        assertThat(origin(report("a", BODY + "(With Ilse Varnow)"))).isEqualTo("unknown");
    }

    @Test
    void theOwnerIsNamedWithoutTheRightsReserved() {
        assertThat(origin(report("a", BODY + "\nCopyright 2025 Harbour TV. All rights reserved.")))
                .isEqualTo("Harbour TV");
    }

    @Test
    void aCommercialHostUnderGoIsNoInstitution() {
        assertThat(kind(report("a", "harbournews.go.com", BODY))).isEqualTo(Producer.Kind.OUTLET);
        assertThat(kind(report("a", "port.go.kr", BODY))).isEqualTo(Producer.Kind.INSTITUTION);
    }

    @Test
    void thePictureCreditSaysNothingOfTheText() {
        Mark mark = new Mark(Mark.Kind.PICTURE_CREDIT, "(Aurora)");
        String caption = "The port of Velmora in an undated photo (Aurora)\n";

        assertThat(origin(report("a", caption + BODY, List.of(mark)))).isEqualTo("unknown");
    }

    @Test
    void aRedistributorIsNoOriginBesideAnAgency() {
        assertThat(origin(report("a", "(PIPELINE- BNA) Velmora, Nov 21 (BNA) " + BODY)))
                .isEqualTo("Borealis");
    }

    @Test
    void anAgencyCitedInTheOpeningIsTheOrigin() {
        String cited =
                "Two ships collided off Velmora on Friday, the Borealis news agency reported. ";

        assertThat(origin(report("a", cited + BODY))).isEqualTo("Borealis");
    }

    @Test
    void anAgencyCitedForOneSentenceFurtherDownIsNot() {
        String cited = "A tug had been sent, the Borealis news agency reported.";

        assertThat(origin(report("a", BODY + cited))).isEqualTo("unknown");
    }

    @Test
    void anAgencyThatOnlyHandsOnAnothersReportIsNotItsOrigin() {
        Report wire = report("wire", BODY + "The inquiry goes on. (Borealis)");
        String cited = "It happened at noon, Borealis news agency reported. ";
        Report relay = report("relay", "VELMORA, Nov 21 (Aurora) - " + cited + BODY);

        assertThat(origin(relay, wire)).isEqualTo("Borealis");
    }

    @Test
    void aReportThatHoldsAWireReportHasItsOrigin() {
        Report wire = report("wire", "VELMORA, Nov 21 (Aurora) - " + BODY);

        assertThat(origin(report("copy", BODY), wire)).isEqualTo("Aurora");
    }

    @Test
    void twoReportsOfUnknownOriginHaveAnUndeterminedRelation() {
        Lineage lineage = trace(List.of(report("a", BODY), report("b", BODY)));

        assertThat(lineage.copies()).hasSize(1);
        assertThat(lineage.copies().getFirst().relation())
                .isEqualTo(new Copy.Relation.Undetermined());
    }

    @Test
    void twoPapersWithOneAgencysReportHaveACommonOrigin() {
        Report first = report("a", "VELMORA, Nov 21 (Aurora) - " + BODY);
        Report second = report("b", BODY + "(Aurora)");

        Lineage lineage = trace(List.of(first, second));

        assertThat(lineage.copies().getFirst().relation())
                .isEqualTo(new Copy.Relation.CommonOrigin(new OriginId("o-aurora")));
    }

    @Test
    void aReportWithAnotherOutletsCopyrightIsCopiedFromIt() {
        String line = "\nCopyright 2025 Wavecrest. All rights reserved.";
        Report own = report("a", "www.wavecrest.example", BODY + line);
        Report other = report("b", "www.gazette.example", BODY + line);

        Lineage lineage = trace(List.of(own, other));

        assertThat(lineage.copies().getFirst().relation())
                .isEqualTo(new Copy.Relation.CopiedFrom(own.id()));
    }

    @Test
    void everyOriginShowsItsEvidence() {
        Report wire = report("wire", "VELMORA, Nov 21 (Aurora) - " + BODY);
        Origin origin = trace(List.of(wire, report("copy", BODY))).origins().getFirst();

        assertThat(origin.evidence())
                .extracting(Evidence::kind)
                .containsExactly(Evidence.Kind.SHARED_TEXT, Evidence.Kind.DATELINE);
        assertThat(origin.evidence()).allSatisfy(piece -> assertThat(piece.exact()).isNotBlank());
    }

    @Test
    void addingAVerbatimCopyNeverAddsAnOrigin() {
        Random random = new Random(SEED);
        List<Report> reports = new ArrayList<>(invented());
        int origins = trace(reports).origins().size();
        for (int round = 0; round < 5; round++) {
            Report copied = reports.get(random.nextInt(reports.size()));
            reports.add(report("copy-" + round, copied.text()));

            assertThat(trace(reports).origins()).as("seed %d", SEED).hasSize(origins);
        }
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        Random random = new Random(SEED);
        Lineage expected = trace(invented());
        for (int round = 0; round < 5; round++) {
            List<Report> shuffled = new ArrayList<>(invented());
            Collections.shuffle(shuffled, random);
            Lineage lineage = trace(shuffled);

            assertThat(lineage.origins()).as("seed %d", SEED).isEqualTo(expected.origins());
            assertThat(lineage.copies()).as("seed %d", SEED).isEqualTo(expected.copies());
        }
    }

    private static List<Report> invented() {
        return List.of(
                report("a", "VELMORA, Nov 21 (Aurora) - " + BODY),
                report("b", BODY),
                report("c", "Borealis reported a collision. " + BODY),
                report(
                        "d",
                        "A cellist from Ossel won the first prize, Borealis reported on Monday."),
                report(
                        "e",
                        "The council of Tarn voted down a tax on second homes by nine to six."));
    }

    /// The whole way from a page: what cleaning reads of its outlet, and what lineage makes of it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MORNINGSTAND\n\nFog closes Velmora\n\n%s Its pilot told Morningstand all.",
                "THE SOUND LEDGER\n\nFog closes Velmora\n\nBy Ledger staff and Aurora\n\n%s",
                "Fog closes Velmora\n\nFrom our reporter in Tarn\n\n%s So The Tarn Post was told, as"
                        + " The Tarn Post found at the quay.",
            })
    void anOutletIsKnownByItsMastheadAndByThoseWhoSpeakToIt(String page) {
        RawReport raw = RawReport.plain("a", page.formatted(BODY.strip()));
        Report cleaned = new TextCleaner(Lexicon.english()).clean(raw).report(new ReportId("a"));

        assertThat(origin(cleaned)).isIn("Morningstand", "Sound Ledger", "Tarn Post");
    }

    @Test
    void quotingAnAgencyFurtherDownDoesNotMakeASignedReportTheAgencys() {
        String text = BODY.replace("Divers", "It burns, Borealis News Agency reported. Divers");
        RawReport raw =
                new RawReport("a", "", "Fog", "Tarn Post", "A. Writer", "", List.of(), text);
        Report signed = new TextCleaner(Lexicon.english()).clean(raw).report(new ReportId("a"));

        assertThat(origin(signed)).isEqualTo("Tarn Post");
        assertThat(origin(report("b", text))).isEqualTo("Borealis");
    }

    @Test
    void wordsThatAnOutletSharesWithTheAgencyItCreditsAreTheAgencys() {
        String page = "THE SOUND LEDGER\n\nFog in Velmora\n\nBy Ledger staff and Aurora\n\n" + BODY;
        Report paper =
                new TextCleaner(Lexicon.english())
                        .clean(RawReport.plain("b", page))
                        .report(new ReportId("b"));
        Report wire = report("a", "VELMORA, Nov 21 (Aurora) - " + BODY);

        assertThat(trace(List.of(wire, paper)).copies().getFirst().relation())
                .isEqualTo(new Copy.Relation.CommonOrigin(new OriginId("o-aurora")));
    }

    private Producer.Kind kind(Report report) {
        return trace(List.of(report)).originOf(report.id()).map(Origin::kind).orElseThrow();
    }

    private String origin(Report report, Report... others) {
        List<Report> reports = new ArrayList<>(List.of(others));
        reports.add(report);
        return trace(reports).originOf(report.id()).map(Origin::name).orElse("unknown");
    }

    private Lineage trace(List<Report> reports) {
        return tracer.trace(reports, new CopyFinder().sharedTexts(reports));
    }

    private static Report report(String id, String text) {
        return report(id, "", text, List.of());
    }

    private static Report report(String id, String text, List<Mark> marks) {
        return report(id, "", text, marks);
    }

    private static Report report(String id, String outlet, String text) {
        return report(id, outlet, text, List.of());
    }

    private static Report report(String id, String outlet, String text, List<Mark> marks) {
        return new Report(
                new ReportId(id),
                id + ".txt",
                "",
                "",
                outlet,
                "",
                new Publication.Unknown(),
                "en",
                marks,
                text,
                List.of());
    }
}
