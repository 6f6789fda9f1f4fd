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

    @Test
    void everyReportStandsOnceWhateverTheOrder() {
        Random random = new Random(SEED);
        Families expected = families(all);
        for (int round = 0; round < 8; round++) {
            List<Report> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            Families families = families(shuffled);

            List<Report> placed = new ArrayList<>(families.alone());
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
