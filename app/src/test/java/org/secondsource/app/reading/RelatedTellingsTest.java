package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secondsource.SecondSource;
import org.secondsource.app.Models;
import org.secondsource.claim.Claim;
import org.secondsource.language.corenlp.RememberedAnalyzer;
import org.secondsource.report.Intake;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Invented: what one paper tells denies, revises or leaves alone what another tells.
@Tag("whole")
final class RelatedTellingsTest {
    private static final SecondSource PROGRAM =
            new SecondSource(
                    new RememberedAnalyzer(Path.of("../target/analyses"), Models::english), 1);

    private static final String BRIBE =
            "The Brant savings bank paid a bribe of 2 million crowns, a clerk said on Thursday.";

    /// Reads texts of different papers, each a day after the one before: "DENIES", "REVISES".
    private static List<String> relations(String... texts) {
        List<Intake.Outcome> told = new ArrayList<>();
        for (String text : texts) {
            String name = List.of("Brant Post", "Lorne Mail", "Vik Star").get(told.size());
            LocalDate day = LocalDate.of(2031, 5, 8).plusDays(told.size());
            told.add(
                    new Intake.Outcome.Read(
                            new Report(
                                    new ReportId(name.substring(0, 3)),
                                    name,
                                    "",
                                    "",
                                    name,
                                    "",
                                    new Publication.On(day, Publication.Basis.STATED, "invented"),
                                    "en",
                                    List.of(),
                                    text,
                                    List.of())));
        }
        return PROGRAM.read(told, () -> {}).claims().stream()
                .map(Claim::relations)
                .flatMap(List::stream)
                .map(relation -> relation.kind().name())
                .sorted()
                .toList();
    }

    @Test
    void whoDeniesADeedDeniesWhatIsToldOfHim() {
        assertThat(relations(BRIBE, "The Brant savings bank has denied paying a bribe."))
                .contains("DENIES");
        assertThat(relations(BRIBE, "The Brant savings bank denied that it had paid a bribe."))
                .contains("DENIES");
    }

    @Test
    void whoDeniesAnotherDeedDeniesNothingOfIt() {
        assertThat(relations(BRIBE, "The Brant savings bank has denied closing a branch."))
                .doesNotContain("DENIES");
        assertThat(relations(BRIBE, "The Lorne shipping line has denied paying a bribe."))
                .doesNotContain("DENIES");
    }

    @Test
    void whoCallsWhatADenialDeniesALieDeniesItToo() {
        List<String> related =
                relations(
                        BRIBE,
                        "The Brant savings bank denied that it had paid a bribe. \"That is a lie,\""
                                + " said Ivar Holt, its director.");

        assertThat(related).filteredOn("DENIES"::equals).hasSize(2);
    }

    @Test
    void aCountOfADayAndOneSinceAnEventSayNothingOfEachOther() {
        assertThat(
                        relations(
                                "At least 30 people have died in Brant since the truce, the health"
                                        + " office said.",
                                "Ten people died in Brant in the past 24 hours, the mayor said."))
                .isEmpty();
    }

    @Test
    void aNumberThatIsLoweredRevisesTheOneBefore() {
        assertThat(
                        relations(
                                "The ministry has confirmed 60 cases of fever in Brant.",
                                "The ministry lowered the number of confirmed cases of fever in"
                                        + " Brant to 52."))
                .contains("REVISES");
    }
}
