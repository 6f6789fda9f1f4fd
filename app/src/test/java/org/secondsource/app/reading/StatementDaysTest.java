package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// When a statement was said, as far as its report tells. 6 June 2025 was a Friday.
final class StatementDaysTest {
    private static final String FRIDAY = "2025-06-06";

    @Test
    void theDayBesideTheCueIsTheDayOfSaying() {
        assertThat(Told.on(FRIDAY, "Ingrid Falk said on Monday that the quay was safe.").days())
                .containsExactly("Ingrid Falk 2025-06-02");
        assertThat(Told.on(FRIDAY, "Ingrid Falk says Monday that the quay is safe.").days())
                .containsExactly("Ingrid Falk 2025-06-02");
    }

    @Test
    void aDayOfWhatIsSaidDatesNothing() {
        assertThat(Told.on(FRIDAY, "The quay will open on Monday, Ingrid Falk said.").days())
                .containsExactly("Ingrid Falk unknown");
        assertThat(Told.on(FRIDAY, "The quay sank on Monday, Ingrid Falk said.").days())
                .containsExactly("Ingrid Falk unknown");
    }

    @Test
    void aDayOfAClauseAboutTheSpeakerDatesNothing() {
        assertThat(
                        Told.on(
                                        FRIDAY,
                                        """
                                        Ingrid Falk, who moved to Larvik on Monday, said the quay
                                        was safe.
                                        """)
                                .days())
                .containsExactly("Ingrid Falk unknown");
    }

    @Test
    void whatHappenedOnTheDayOfPublicationWasSaidOnIt() {
        String report = "The quay sank before dawn on Friday, Ingrid Falk said.";

        assertThat(Told.on(FRIDAY, report).days()).containsExactly("Ingrid Falk 2025-06-06");
        assertThat(Told.on("2025-06-07", report).days()).containsExactly("Ingrid Falk unknown");
    }

    @Test
    void aDayOfPublicationThatIsFoundLaterDatesWhatHappenedOnIt() {
        Told told = Told.by("The quay sank before dawn on Friday, Ingrid Falk said.");

        assertThat(told.days()).containsExactly("Ingrid Falk unknown");
        assertThat(told.days(Optional.of(LocalDate.parse(FRIDAY))))
                .containsExactly("Ingrid Falk 2025-06-06");
        assertThat(told.days(Optional.of(LocalDate.parse("2025-06-07"))))
                .containsExactly("Ingrid Falk unknown");
    }

    @Test
    void whatASpeakerAddsWasSaidOnTheSameDay() {
        assertThat(
                        Told.on(
                                        FRIDAY,
                                        """
                                        Ingrid Falk said on Monday that the quay was safe. She
                                        added that the ferries would sail in spring.
                                        """)
                                .days())
                .containsExactly("Ingrid Falk 2025-06-02", "Ingrid Falk 2025-06-02");
    }

    @Test
    void aVisitOfTheSpeakerDatesWhatIsSaidThereafter() {
        assertThat(
                        Told.on(
                                        FRIDAY,
                                        """
                                        Ingrid Falk visited the port of Larvik on Wednesday. "The
                                        quay is safe for everybody," she said.
                                        """)
                                .days())
                .containsExactly("Ingrid Falk 2025-06-04");
    }

    @Test
    void aVisitOfSomebodyElseDatesNothing() {
        assertThat(
                        Told.on(
                                        FRIDAY,
                                        """
                                        Jonas Brekke visited the port of Larvik on Wednesday. The
                                        quay is safe for everybody, Ingrid Falk said.
                                        """)
                                .days())
                .containsExactly("Ingrid Falk unknown");
    }

    @Test
    void whatIsSaidAtAKnownOccasionHasItsDay() {
        assertThat(
                        Told.on(
                                        FRIDAY,
                                        """
                                        Norway and Chile signed a harbour pact in Larvik on
                                        Tuesday.

                                        "The quay is safe for everybody," Ingrid Falk said at the
                                        ceremony. Jonas Brekke, standing beside her, said the
                                        ferries would sail in spring. The cranes are too old, Tor
                                        Lund said.
                                        """)
                                .days())
                .containsExactly(
                        "Ingrid Falk 2025-06-03", "Jonas Brekke 2025-06-03", "Tor Lund unknown");
    }

    @Test
    void whatIsToldToReportersInAReportOfTheDayWasToldOnIt() {
        String report =
                """
                The old quay of Larvik sank on Friday and took two cranes with it.

                "Nobody was hurt, as far as we know," Ingrid Falk told reporters. The cranes are too
                old, Tor Lund said.
                """;

        assertThat(Told.on(FRIDAY, report).days())
                .containsExactly("Ingrid Falk 2025-06-06", "Tor Lund unknown");
        assertThat(Told.on("2025-06-08", report).days())
                .containsExactly("Ingrid Falk unknown", "Tor Lund unknown");
    }

    @Test
    void whoIsQuotedWhereSurvivorsSpokeSpokeThatDay() {
        assertThat(
                        Told.on(
                                        FRIDAY,
                                        """
                                        Dockers spoke on Wednesday to The Harbour Gazette about the
                                        night when the flood came to Larvik on Monday.

                                        "The water came over the quay at once," said Tor Lund.
                                        """)
                                .days())
                .contains("Tor Lund 2025-06-04");
    }
}
