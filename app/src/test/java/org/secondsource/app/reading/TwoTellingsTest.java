package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.SecondSource;
import org.secondsource.app.Models;
import org.secondsource.claim.Claim;
import org.secondsource.language.corenlp.RememberedAnalyzer;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.report.Intake;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Invented: two papers tell one thing, or two that differ in one word.
@Tag("whole")
final class TwoTellingsTest {
    private static final SecondSource PROGRAM =
            new SecondSource(
                    new RememberedAnalyzer(Path.of("../target/analyses"), Models::english), 1);

    /// The claims that rest on both.
    private static List<Claim> joined(String one, String other) {
        return PROGRAM
                .read(
                        List.of(told("one", "Brant Post", one), told("two", "Lorne Mail", other)),
                        () -> {})
                .claims()
                .stream()
                .filter(claim ->
                        claim.propositions().stream().map(PropositionId::report).distinct().count()
                                > 1)
                .toList();
    }

    private static Intake.Outcome told(String id, String outlet, String text) {
        return new Intake.Outcome.Read(
                new Report(
                        new ReportId(id),
                        id,
                        "",
                        "",
                        outlet,
                        "",
                        new Publication.On(
                                LocalDate.of(2031, 5, 9), Publication.Basis.STATED, "invented"),
                        "en",
                        List.of(),
                        text,
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 40 sailors were hurt in the blasts at Tarn. | At least 90 sailors were hurt in the blasts at Tarn.",
                "The ferry that sank off Brant on Monday carried 171 people. | The ferry that sank off Brant on Wednesday carried 171 people.",
                "Lorne sold 6,800 tonnes of barley to Brant, worth 31 million dollars. | Lorne sold 6,800 tonnes of barley to Brant, worth 31 million euros.",
                "Lorne sold 6,800 tonnes of barley to Brant in 2030. | Lorne sold 6,800 barrels of barley to Brant in 2030.",
                "The port of Brant kept its repair records of the past five years. | The port of Brant kept its repair records of the past nine years.",
                "A film showed a dozen horses in the cellar of the Brant mill. | A film showed a dozen lorries in the cellar of the Brant mill."
            })
    void tellingsThatDifferInANumberADayOrAUnitAreTwo(String one, String other) {
        assertThat(joined(one, one)).isNotEmpty();
        assertThat(joined(one, other)).isEmpty();
    }

    @Test
    void whoDoesAThingIsNotWhomItIsDoneTo() {
        assertThat(
                        joined(
                                "Ingrid Falk was replaced at the Brant mill on Monday.",
                                "Ingrid Falk replaced the roof at the Brant mill on Monday."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The roof of the Brant mill caved in on Monday. | The roof of the Brant mill collapsed on Monday.",
                "The bridge at Brant collapsed on Monday. | The old bridge at Brant collapsed."
            })
    void tellingsInOtherWordsAreOne(String one, String other) {
        assertThat(joined(one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The brakes of the Vik train had failed, Tor Lund said. | We were told by Tor Lund that the brakes of the Vik train had failed, Ingrid Falk said.",
                "Ingrid Falk said that Tor Lund had found that the brakes of the Vik train had failed. | The brakes of the Vik train had failed, Ingrid Falk said."
            })
    void whoHasItFromAnotherIsNoSecondSource(String one, String other) {
        assertThat(joined(one, other))
                .allSatisfy(claim -> assertThat(claim.independentSources().min()).isLessThan(2));
    }
}
