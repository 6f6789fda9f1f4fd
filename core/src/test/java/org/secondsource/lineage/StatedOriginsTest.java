package org.secondsource.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
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
import org.secondsource.text.Span;

/// What makes an origin and what does not, where reports say it themselves.
final class StatedOriginsTest {
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
                                    "PR Line\t\tPRLine\tXX\ten\tpress-release",
                                    "Sound Wire\t\tSound Wire\tXX\ten\tservice\tThe Sound|sound"
                                            + ".example")));

    @Test
    void aKnownOutletWithoutAnAgencysMarkIsItsOwnOrigin() {
        Report own = report("a", "gazette.example", BODY);

        Origin origin = trace(List.of(own)).origins().getFirst();

        assertThat(origin.kind()).isEqualTo(Producer.Kind.OUTLET);
        assertThat(origin.evidence().getFirst().kind()).isEqualTo(Evidence.Kind.OUTLET);
    }

    @Test
    void anOutletIsNotTheOriginOfWhatMostlyStandsInAnotherOutletsReport() {
        Report one = report("a", "gazette.example", BODY);
        Report other = report("b", "courier.example", BODY);

        assertThat(trace(List.of(one, other)).origins()).isEmpty();
    }

    @Test
    void anUnlistedNameIsAnAgencyOnlyInTheDatelinesOfTwoOutlets() {
        String dateline = "VELMORA, Nov 21 (Meridian) - ";
        Report one = report("a", "gazette.example", dateline + BODY);
        Report same = report("b", "gazette.example", dateline + "The council of Tarn met.");
        Report other = report("c", "courier.example", dateline + "Snow fell on the hills of Sel.");

        assertThat(trace(List.of(one, same)).origins())
                .extracting(Origin::name, Origin::kind)
                .containsExactly(tuple("Meridian", Producer.Kind.UNKNOWN));
        assertThat(trace(List.of(one, same, other)).origins())
                .extracting(Origin::name, Origin::kind)
                .containsExactly(tuple("Meridian", Producer.Kind.AGENCY));
    }

    @Test
    void aBodyThatActsInTheTextIsNoOrigin() {
        String guard = "VELMORA, Nov 21 (VCG) - Two ships sank. The VCG sent three boats. ";

        assertThat(origin(report("a", guard + BODY))).isEqualTo("unknown");
    }

    /// Case 253: what stands in brackets and at the ends of pages.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quay Works (QWK.O) hired 300 welders on Tuesday. %s",
                "Bernau (Barnim) Firefighters put out a fire. %s",
                "VELMORA (Update) - %s",
                "%s (End)",
                "%s (VIDEO)",
                "By Anna Writer (MP)\n\n%s",
                "By Anna Writer (Meridian)\n\n%s",
                "Picture: Anna Writer (Aurora)\n\n%s",
                "%s\n\nText: Anna Writer",
                "%s\n\nSource: Internet",
                "%s\n\nLast Updated Oct 14, 2025 5:48 AM EDT",
                "%s A second ship had been seen, Borealis reported.",
                "%s Its pilot told Aurora that he saw nothing.",
            })
    void theseMarksMakeNoOrigin(String form) {
        String text = form.formatted(BODY.strip());
        RawReport raw = new RawReport("a", "", "Fog", "", "", "", List.of(), text);
        Report cleaned = new TextCleaner(Lexicon.english()).clean(raw).report(new ReportId("a"));

        assertThat(origin(cleaned)).isEqualTo("unknown");
    }

    @Test
    void aCreditThatNamesTheOutletAloneIsEvidenceOfItsOwnOrigin() {
        Report item =
                new Report(
                        new ReportId("a"),
                        "a.xml",
                        "",
                        "",
                        "Meridian",
                        "",
                        new Publication.Unknown(),
                        "en",
                        List.of(new Mark(Mark.Kind.CREDIT, "Meridian")),
                        BODY,
                        List.of());

        Origin origin = trace(List.of(item)).origins().getFirst();

        assertThat(origin.name()).isEqualTo("Meridian");
        assertThat(origin.evidence())
                .extracting(Evidence::kind, Evidence::exact)
                .containsExactly(tuple(Evidence.Kind.CREDIT, "Meridian"));
    }

    @Test
    void severalAgenciesTogetherAreCreditedAndNoneIsTheOrigin() {
        Report report =
                report("a", "gazette.example", BODY + "\nBased on reporting by BNA and Aurora");

        Lineage lineage = trace(List.of(report));

        assertThat(lineage.originOf(report.id())).isEmpty();
        assertThat(lineage.credits(report.id())).containsExactly("Borealis", "Aurora");
    }

    @Test
    void ofTwoAgenciesWithTheSameWordsNoneIsPickedForAThirdReport() {
        Report one = report("a", "VELMORA, Nov 21 (Aurora) - " + BODY);
        Report other = report("b", "VELMORA, Nov 21 (BNA) - " + BODY);
        Report third = report("c", "gazette.example", BODY);

        Lineage lineage = trace(List.of(one, other, third));

        assertThat(lineage.originOf(third.id())).isEmpty();
        assertThat(lineage.copies())
                .extracting(Copy::relation)
                .containsOnly(new Copy.Relation.Undetermined());
    }

    @Test
    void aNewsServiceAndItsOutletAreOneOrigin() {
        Report own = report("a", "sound.example", "VELMORA (Sound Wire) - " + BODY);
        Report carried = report("b", "gazette.example", "TARN (Sound Wire) - Snow fell on Tarn.");

        Lineage lineage = trace(List.of(own, carried));

        assertThat(lineage.origins()).hasSize(1);
        assertThat(trace(List.of(own)).origins().getFirst().kind()).isEqualTo(Producer.Kind.OUTLET);
    }

    @Test
    void aPressReleaseIsItsInstitutions() {
        String text =
                "VELMORA, Nov. 21, 2025 /PRLine/ -- Quay Works today won a contract worth 14 million"
                        + " euros.\n\nAbout Quay Works\nQuay Works has 2,400 employees in 14"
                        + " countries and four yards.\n\nSOURCE Quay Works Inc.";
        RawReport raw = new RawReport("a", "", "Quay Works wins", "", "", "", List.of(), text);
        Report release = new TextCleaner(Lexicon.english()).clean(raw).report(new ReportId("a"));

        Origin origin = trace(List.of(release)).origins().getFirst();

        assertThat(origin.name()).isEqualTo("Quay Works");
        assertThat(origin.kind()).isEqualTo(Producer.Kind.INSTITUTION);
        assertThat(release.text()).doesNotContain("2,400 employees");
    }

    @Test
    void wordsThatAReportOnlyCitesCountForNoOrigin() {
        String cited = "Two ships collided off Velmora, the Borealis news agency reported. ";
        Report retold = report("a", cited + BODY);

        Lineage lineage = trace(List.of(retold));

        assertThat(lineage.originOf(retold.id())).map(Origin::name).contains("Borealis");
        assertThat(lineage.originOf(retold.id(), new Span(0, 40))).isEmpty();
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
        return report(id, "", text);
    }

    private static Report report(String id, String outlet, String text) {
        return new Report(
                new ReportId(id),
                id + ".txt",
                "",
                "",
                outlet,
                "",
                new Publication.Unknown(),
                "en",
                List.of(),
                text,
                List.of());
    }
}
