package org.secondsource.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.copying.InventedReports.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

final class CopyFinderTest {
    private static final long SEED = Long.getLong("test.seed", 20251122);

    private static final String WIRE =
            """
            The harbour of Velmora was closed on Friday after two freighters collided in thick fog.
            Nobody was hurt, but the larger ship lost some forty tonnes of heavy fuel oil, the port
            authority said. Divers are to look at the hull before the vessel may be towed away.
            "We were lucky with the wind, and we do not intend to rely on luck again this winter,"
            harbour master Ilse Brandt told a news conference in the town hall.
            """;

    private static final String REWRITTEN =
            """
            Divers are to look at the hull before the vessel may be towed away. In Velmora on Friday
            two freighters collided in thick fog, closing the harbor. Nobody was hurt, but the larger
            ship lost about forty tonnes of heavy fuel oil, port officials said late in the evening.
            """;

    private static final String CUT =
            """
            Divers are to look at the hull before the vessel may be moved. The harbour of Velmora
            was closed on Friday after a crash at noon. In it the larger ship lost some forty tonnes
            of heavy fuel oil.
            """;

    private static final String OTHER_REPORTER =
            """
            A light on the bridge was out, says a sailor who watched from the pier as the ships met.
            "We were lucky with the wind, and we do not intend to rely on luck again this winter,"
            Ilse Brandt said. Fishermen in Velmora fear for the oyster beds north of the lighthouse.
            """;

    private final CopyFinder finder = new CopyFinder();

    @Test
    void aWireReportInTwoPapersIsSharedWhole() {
        SharedText shared = only(report("a", WIRE), report("b", WIRE));

        assertThat(shared.coverageOfA()).isEqualTo(1);
        assertThat(shared.coverageOfB()).isEqualTo(1);
        assertThat(shared.passages()).hasSize(1);
    }

    @Test
    void oneTextIsACopyUnderAnyHeadline() {
        Report one = headed("a", "gazette.example", "A yes, after nine long winters", WIRE);
        Report other = headed("b", "courier.example", "Big moment by the waterside", WIRE);

        assertThat(only(one, other).coverageOfA()).isEqualTo(1);
    }

    @Test
    void aShortReportThatWasEditedInEveryOtherClauseIsACopy() {
        String title = "Ship loses oil at Velmora";

        assertThat(only(report("a", title, WIRE), report("b", title, CUT)).passages())
                .hasSize(3)
                .allSatisfy(passage ->
                        assertThat(WordList.of(passage.a().exact()).size()).isLessThan(15));
    }

    @Test
    void theSameShortPassagesInTwoLongReportsMakeNoCopy() {
        String one = new InventedReports(new Random(SEED)).words(120);
        String other = one.replace("wort", "ort");
        String title = "Ship loses oil at Velmora";

        assertThat(
                        finder.sharedTexts(
                                List.of(
                                        report("a", title, WIRE + one),
                                        report("b", title, CUT + other))))
                .isEmpty();
    }

    @Test
    void aParagraphUnderFourDifferentReportsOfAnOutletMakesNoCopies() {
        String frame =
                "\n\nAll that happens on the coast stands every morning in the only daily that is"
                        + " still printed between Velmora and Tarn, and sold at each of its piers.";
        List<Report> reports = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            String text =
                    "Brel%1$d sold Vank%1$d to Tov%1$d for %1$d barrels of sild.".formatted(number);
            String more =
                    "Nobody in Sel%1$d knew of Ostrak%1$d until Dorvik%1$d fell.".formatted(number);
            reports.add(
                    headed(
                            "r" + number,
                            "gazette.example",
                            "Sild " + number,
                            text + "\n\n" + more + frame));
        }

        assertThat(finder.sharedTexts(reports)).isEmpty();
    }

    private static Report headed(String id, String outlet, String title, String text) {
        return new Report(
                new ReportId(id),
                id,
                "",
                title,
                outlet,
                "",
                new Publication.Unknown(),
                "en",
                List.of(),
                text,
                List.of());
    }

    @Test
    void lightEditingAndAnotherOrderHideNoCopy() {
        SharedText shared = only(report("a", WIRE), report("b", REWRITTEN));

        assertThat(shared.passages())
                .anySatisfy(passage -> assertThat(passage.a().exact()).startsWith("Divers are"))
                .anySatisfy(passage -> assertThat(passage.a().exact()).contains("heavy fuel oil"));
        assertThat(shared.coverageOfB()).isGreaterThan(0.6);
    }

    @Test
    void everyPassageIsCitedExactlyOnBothSides() {
        Report a = report("a", WIRE);
        Report b = report("b", REWRITTEN);

        for (SharedPassage passage : only(a, b).passages()) {
            assertThat(passage.a().span().of(a.text())).isEqualTo(passage.a().exact());
            assertThat(passage.b().span().of(b.text())).isEqualTo(passage.b().exact());
            assertThat(passage.similarity()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void twoReportersWhoQuoteOneSpeechShareNoText() {
        assertThat(finder.sharedTexts(List.of(report("a", WIRE), report("b", OTHER_REPORTER))))
                .isEmpty();
    }

    @Test
    void theFurnitureOfOnePageMakesNoCopyOfTwoReports() {
        String furniture =
                """

                Our five favourite walks along the coast: pack a warm coat, leave early, and take the
                small ferry from the old mill to the island where the lighthouse keeper sells tea.
                """;
        String council = "The council of Tarn voted down a new tax on second homes by nine to six.";
        String orchestra = "A cellist from Ossel won the first prize with a sonata of her own.";

        assertThat(
                        finder.sharedTexts(
                                List.of(
                                        report("a", council + furniture),
                                        report("b", orchestra + furniture))))
                .isEmpty();
    }

    @Test
    void aWiresParagraphsBeforeOwnReportingAreCopied() {
        String own =
                """

                In Tarn the bakery had sold out by nine. "I have one oven and two daughters," said
                its owner, who opened the shop with her brother in the year the mill burned down.
                """;
        Report wire = report("a", "Freighters collide in fog, closing Velmora harbour", WIRE);
        Report paper =
                report(
                        "b",
                        "No bread left in Tarn",
                        WIRE.substring(0, WIRE.indexOf(". Divers") + 1) + own);

        assertThat(only(wire, paper).coverageOfB()).isGreaterThan(0.3);
    }

    @Test
    void aSharedSpeechUnderTwoTitlesOfOtherNewsIsNoCopy() {
        String speech =
                """

                The envoy recalled that the sound had been open to every flag for ninety years, and
                that no court had ever been asked to say whose water it is.
                """;
        String council = "The council of Velmora voted down a levy on second homes. ";
        String fair = "The autumn fair of Velmora drew crowds to its barley stalls. ";

        assertThat(
                        finder.sharedTexts(
                                List.of(
                                        report("a", "Tax voted down", council.repeat(3) + speech),
                                        report("b", "Fair draws crowds", fair.repeat(3) + speech))))
                .isEmpty();
    }

    @Test
    void theFullStopOfASharedSentenceIsShared() {
        assertThat(only(report("a", WIRE), report("b", WIRE)).passages().getFirst().a().exact())
                .endsWith("hall.");
    }

    @Test
    void wordsAreReadInEveryScript() {
        String greek =
                "Το λιμάνι της Βελμόρας έκλεισε την Παρασκευή όταν δύο φορτηγά πλοία συγκρούστηκαν"
                        + " μέσα σε πυκνή ομίχλη κοντά στον παλιό φάρο, είπε η λιμενική αρχή της πόλης.";
        String japanese = "濃い霧の中で二隻の貨物船が衝突し港は金曜日に閉鎖されたと港湾当局が発表した。";

        assertThat(only(report("a", greek), report("b", greek)).coverageOfA()).isEqualTo(1);
        assertThat(only(report("a", japanese), report("b", japanese)).coverageOfA()).isEqualTo(1);
    }

    @Test
    void caseApostrophesAndThousandsCommasMakeNoDifference() {
        WordList one = WordList.of("The PORT’s 10,000 tonnes");
        WordList other = WordList.of("the ports 10000 Tonnes");

        assertThat(one.size()).isEqualTo(other.size());
        assertThat(one.shingle(0, one.size())).isEqualTo(other.shingle(0, other.size()));
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        Random random = new Random(SEED);
        List<Report> reports = new InventedReports(random).ofOneStock(30);
        List<SharedText> expected = finder.sharedTexts(reports);
        assertThat(expected).isNotEmpty();

        for (int round = 0; round < 5; round++) {
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            assertThat(finder.sharedTexts(shuffled)).as("seed %d", SEED).isEqualTo(expected);
        }
    }

    private SharedText only(Report... reports) {
        List<SharedText> shared = finder.sharedTexts(List.of(reports));
        assertThat(shared).hasSize(1);
        return shared.getFirst();
    }
}
