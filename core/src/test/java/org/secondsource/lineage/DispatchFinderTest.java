package org.secondsource.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.copying.CopyFinder;
import org.secondsource.report.Publication;
import org.secondsource.report.Removal;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Invented: a dam above a town, sent in takes that share no words.
final class DispatchFinderTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final String SLUG = "BC-Varnholt Dam";
    private static final String HEAD =
            "The dam above the town lost a third of its water overnight.";
    private static final String ADD = "Engineers searched the spillway for a crack until dawn.";
    private static final String DATELINE = "VARNHOLT, March 3 (Northwire) - ";

    @Test
    void takesUnderOneSlugAreOneText() {
        Report first = report("first", "", MONDAY, HEAD, SLUG);
        Report second = report("second", "", MONDAY, ADD, SLUG + ",1st add");

        assertThat(areOne(first, second)).isTrue();
    }

    @Test
    void aTakeWithoutADatelineIsOfTheAgencyOfTheOneThatHasIt() {
        Report first = report("first", "", MONDAY, DATELINE + HEAD, SLUG);
        Report second = report("second", "", MONDAY, ADD, SLUG + ",1st add");
        Lineage lineage = trace(first, second);

        assertThat(lineage.origins()).hasSize(1);
        assertThat(lineage.originOf(second.id())).map(Origin::name).contains("Northwire");
        assertThat(lineage.originOf(second.id())).isEqualTo(lineage.originOf(first.id()));
    }

    @Test
    void anotherSlugIsAnotherText() {
        Report first = report("first", "", MONDAY, HEAD, SLUG);
        Report second = report("second", "", MONDAY, ADD, "BC-Odal School,1st add");

        assertThat(areOne(first, second)).isFalse();
    }

    @Test
    void oneSlugWithoutAMarkOfAPartIsNotEnough() {
        Report first = report("first", "", MONDAY, HEAD, SLUG);
        Report second = report("second", "", MONDAY, ADD, SLUG);

        assertThat(areOne(first, second)).isFalse();
    }

    @Test
    void whatTwoAgenciesSentUnderOneSlugIsTwo() {
        Report first = report("first", "", MONDAY, DATELINE + HEAD, SLUG);
        String other = "VARNHOLT, March 3 (Southpress) - ";
        Report second = report("second", "", MONDAY, other + ADD, SLUG + ",1st add");

        assertThat(areOne(first, second)).isFalse();
        assertThat(trace(first, second).origins()).hasSize(2);
    }

    @Test
    void anotherWeekAndAnotherOutletAreAnotherText() {
        Report first = report("first", "The Vale", MONDAY, HEAD, SLUG);
        Report later = report("later", "The Vale", MONDAY.plusDays(7), ADD, SLUG + ",1st add");
        Report other = report("other", "The Coast", MONDAY, ADD, SLUG + ",1st add");

        assertThat(areOne(first, later)).isFalse();
        assertThat(areOne(first, other)).isFalse();
    }

    private static boolean areOne(Report one, Report other) {
        Lineage lineage = trace(one, other);
        return lineage.text(one.id()).equals(lineage.text(other.id()));
    }

    private static Lineage trace(Report... reports) {
        List<Report> all = List.of(reports);
        return new LineageTracer(AgencyRegistry.builtIn())
                .trace(all, new CopyFinder().sharedTexts(all));
    }

    private static Report report(
            String name, String outlet, LocalDate day, String text, String slug) {
        return new Report(
                new ReportId(name),
                name + ".txt",
                "",
                "",
                outlet,
                "",
                new Publication.On(day, Publication.Basis.STATED, "invented"),
                "en",
                List.of(),
                text,
                List.of(new Removal(slug, "slug")));
    }
}
