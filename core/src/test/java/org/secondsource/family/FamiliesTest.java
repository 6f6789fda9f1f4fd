package org.secondsource.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.copying.CopyFinder;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.LineageTracer;
import org.secondsource.lineage.Origin;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Invented: a landslide on a mountain railway, wired by one agency and printed by papers.
final class FamiliesTest {
    private static final long SEED = Long.getLong("test.seed", 20261122);

    private static final String FIRST =
            "A slope gave way above the Kelm valley railway on Sunday night and buried some ninety"
                    + " metres of track under boulders, gravel and uprooted larches.";
    private static final String SECOND =
            "No train was near, but two villages with nine hundred people cannot be reached by rail"
                    + " until the rubble has been cleared and the rails relaid.";
    private static final String OTHER =
            "The orchestra of Varnholm is to tour nine island parishes in June with a new work for"
                    + " strings, its manager told subscribers over coffee.";
    private static final String OWN =
            "From the platform at Upper Kelm one hears only the river now; the station clock stopped"
                    + " at eleven minutes past nine and nobody has wound it.";

    private final Report wire =
            report("wire", 1, "KELM, March 2 (Aurora) - " + FIRST + "\n" + SECOND);
    private final Report copy = report("copy", 2, FIRST + "\n" + SECOND);
    private final Report partly = report("partly", 3, OWN + "\n" + SECOND);
    private final Report alone = report("alone", 4, OTHER);
    private final List<Report> all = List.of(wire, copy, partly, alone);

    @Test
    void theReportsOfAnAgencyStandBelowIt() {
        Families families = families(all);

        Family family = families.families().getFirst();
        assertThat(families.families()).hasSize(1);
        assertThat(family.reports()).containsExactly(wire, copy, partly);
        assertThat(family.trees().getFirst().origin()).map(Origin::name).contains("Aurora");
        assertThat(families.alone()).containsExactly(alone);
    }

    @Test
    void inferringADayRenumbersNothing() {
        Report undated = alone.withPublished(new Publication.Unknown());
        Report inferred =
                alone.withPublished(
                        new Publication.On(
                                LocalDate.of(2020, 1, 1), Publication.Basis.INFERRED, "weekday"));

        assertThat(families(List.of(wire, copy, inferred)).numbers())
                .isEqualTo(families(List.of(wire, copy, undated)).numbers());
    }

    @Test
    void withoutEvidenceTheOldestBearsThoseThatShareItsText() {
        Report later = report("a-later", 5, FIRST + "\n" + SECOND);
        Family.Tree tree = families(List.of(later, copy)).families().getFirst().trees().getFirst();

        assertThat(tree.origin()).isEmpty();
        assertThat(tree.branches()).hasSize(1);
        assertThat(tree.branches().getFirst().report()).isEqualTo(copy);
        assertThat(tree.branches().getFirst().below())
                .extracting(Branch::report)
                .containsExactly(later);
    }

    /// What the Kelm affair had been until then, which every paper repeats further down.
    private static final String BACKGROUND =
            "The Kelm line was shut for eleven weeks in 2019 as well, after meltwater had carried"
                    + " away a bridge that the railway had meant to renew since the nineties.";

    private static final String OTHER_BACKGROUND =
            "Parliament granted forty million crowns for nets above the slopes four years ago, of"
                    + " which the railway has spent nine by its own last annual account.";

    @Test
    void backgroundThatPapersRepeatMakesNoFamily() {
        Report first = report("first", 1, own(1) + "\n" + BACKGROUND);
        Report second = report("second", 2, own(2) + "\n" + BACKGROUND + "\n" + OTHER_BACKGROUND);
        Report third = report("third", 3, own(3) + "\n" + OTHER_BACKGROUND);
        Families families = families(List.of(first, second, third));

        assertThat(families.families()).isEmpty();
        assertThat(families.linked()).containsExactly(first, second, third);
        assertThat(families.links())
                .extracting(copy -> copy.shared().a() + " " + copy.shared().b())
                .containsExactlyInAnyOrder("first second", "second third");
    }

    @Test
    void aDigestOfTwoTextsDoesNotMakeThemOneFamily() {
        Report one = report("one", 1, FIRST + "\n" + SECOND);
        Report two = report("two", 1, BACKGROUND + "\n" + OTHER_BACKGROUND);
        Report digest = report("z-digest", 2, FIRST + "\n" + SECOND + "\n" + BACKGROUND);
        Families families = families(List.of(one, two, digest));

        assertThat(families.families()).hasSize(1);
        assertThat(families.families().getFirst().reports()).containsExactly(one, digest);
        assertThat(families.linked()).containsExactly(two);
        assertThat(families.links()).hasSize(1);
    }

    @Test
    void papersThatTookOtherHalvesOfOneWireAreItsFamily() {
        Report head = report("head", 2, FIRST + "\n" + own(1));
        Report foot = report("foot", 2, OWN + "\n" + SECOND);
        Families families = families(List.of(wire, head, foot));

        assertThat(families.families()).hasSize(1);
        assertThat(families.families().getFirst().reports())
                .containsExactlyInAnyOrder(wire, head, foot);
    }

    /// Different in each report, and of the railway in all.
    private static String own(int number) {
        List<String> all =
                List.of(
                        "Engineers of the Kelm railway began on Monday to blast the largest boulders"
                                + " loose. They expect trains by May. The nine hundred villagers are"
                                + " supplied by a cog tractor that used to groom ski slopes.",
                        "A mountain guide who watched the slope above Kelm says that its larches had"
                                + " leaned for years. Nobody asked him. He kept photographs in a shoe"
                                + " box, and brought them to the railway's office yesterday.",
                        "Hoteliers in Upper Kelm are sending guests home by the forest road. Bookings"
                                + " for Easter have halved. The railway offers vouchers, which cannot"
                                + " be used until the railway itself can be.");
        return all.get(number - 1);
    }

    @Test
    void everyReportStandsOnceWhateverTheOrder() {
        Random random = new Random(SEED);
        Families expected = families(all);
        for (int round = 0; round < 8; round++) {
            List<Report> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            Families families = families(shuffled);

            List<Report> placed = new ArrayList<>(families.alone());
            placed.addAll(families.linked());
            families.families().forEach(family -> placed.addAll(family.reports()));
            assertThat(placed).as("seed %d", SEED).containsExactlyInAnyOrderElementsOf(all);
            assertThat(families).as("seed %d", SEED).isEqualTo(expected);
        }
    }

    @Test
    void anEarlierVersionHangsOnTheNewestAlone() {
        Report early = report("early", 1, FIRST);
        Report grown = report("grown", 2, FIRST + "\n" + SECOND);
        Report old = inOutlet(early);
        Report newest = inOutlet(grown);
        Family family = families(List.of(old, newest)).families().getFirst();

        assertThat(family.reports()).containsExactly(newest);
        assertThat(family.trees().getFirst().branches().getFirst().earlier())
                .containsExactly(old.id());
    }

    @Test
    void nothingSharedIsNoFamily() {
        assertThat(families(List.of(alone)).families()).isEmpty();
        assertThat(families(List.of()).alone()).isEmpty();
    }

    @Test
    void thePartsOfAReportHoldAllItsWordsInOrder() {
        for (Report report : all) {
            List<Part> parts = new PartFinder(trace(all)).parts(report);

            String joined =
                    String.join(" ", parts.stream().map(part -> part.words().exact()).toList());
            assertThat(words(joined)).isEqualTo(words(report.text()));
        }
    }

    @Test
    void aPartIsBorrowedOrStandsAlone() {
        List<Part> parts = new PartFinder(trace(all)).parts(partly);

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().words().exact()).startsWith("From the platform");
        assertThat(parts.getFirst().isAlone()).isTrue();
        assertThat(parts.getFirst().origin()).isEmpty();
        assertThat(parts.getLast().alsoIn()).containsExactly(copy.id(), wire.id());
        assertThat(parts.getLast().origin()).map(Origin::name).contains("Aurora");
    }

    private static List<String> words(String text) {
        return List.of(text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "));
    }

    private static Families families(List<Report> reports) {
        return Families.of(reports, trace(reports));
    }

    private static Lineage trace(List<Report> reports) {
        return new LineageTracer(
                        AgencyRegistry.of(List.of("Aurora\tAurora Press\tAurora\tXX\ten\tagency")))
                .trace(reports, new CopyFinder().sharedTexts(reports));
    }

    private static Report inOutlet(Report report) {
        return report(report.id().value(), "Kelm Bote", report.published(), report.text());
    }

    private static Report report(String id, int day, String text) {
        return report(
                id,
                "",
                new Publication.On(
                        LocalDate.of(2031, 3, day), Publication.Basis.STATED, day + " March 2031"),
                text);
    }

    private static Report report(String id, String outlet, Publication published, String text) {
        return new Report(
                new ReportId(id),
                id + ".txt",
                "",
                "Slope buries the Kelm valley railway",
                outlet,
                "",
                published,
                "en",
                List.of(),
                text,
                List.of());
    }
}
