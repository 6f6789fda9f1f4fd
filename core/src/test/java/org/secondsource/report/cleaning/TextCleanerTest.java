package org.secondsource.report.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.report.Mark;
import org.secondsource.report.Publication;
import org.secondsource.report.RawReport;
import org.secondsource.report.Removal;
import org.secondsource.text.Lexicon;
import org.secondsource.text.Span;

final class TextCleanerTest {
    private static final long SEED = Long.getLong("seed", 20_250_514L);
    private static final TextCleaner CLEANER = new TextCleaner(Lexicon.english());

    private static final String PAGE =
            """
            MY HARBOUR TIMES
            ADVERTISEMENT
            regular-article-logo Friday, 11 July 2025

            Ferry line's Mara Oduya visits Lowmark amid worry over the closed strait

            Oduya wants to take the ferry pact to 'the next level', she said in another post

            Northwire Published 13.05.25, 09:10 AM
            Mara Oduya on the quay of Lowmark

            Mara Oduya on the quay of Lowmark X/@MaraOduya

            The head of the Sund ferry line, Mara Oduya, holds talks on Tuesday with the harbour master
            of Lowmark, amid growing worry over the closed strait.

            ADVERTISEMENT

            Oduya wants to take the ferry pact to "the next level", she said in another post.

            Follow us on:
            ADVERTISEMENT
            """;

    private static Cleaned clean(String text) {
        return CLEANER.clean(RawReport.plain("report.txt", text));
    }

    private static List<String> reasons(Cleaned cleaned) {
        return cleaned.removed().stream().map(Removal::reason).distinct().toList();
    }

    @Test
    void aHeadingOverMostOfAReportIsNoHeadOfStandingText() {
        String above =
                """
                The town council of Lowmark voted on Monday for a new bridge.

                Work on it is to begin in the spring, the council said on Monday.

                """;
        String heading = "About the new bridge\n\n";
        String below = "It will carry both lanes of the coast road over the strait at Tarn.\n\n";
        String more =
                """
                Two firms have offered to build it, and a third asked for more time.

                The old one was closed in May, when a barge broke two of its piers.

                """;

        assertThat(clean(above + heading + below + more).text()).contains("coast road");
        assertThat(clean(above + heading + below).text()).doesNotContain("coast road");
    }

    @Test
    void aMenuHeldApartBySpacesIsNoHeadline() {
        Cleaned cleaned =
                clean(
                        """
                        QUAY COURIER
                        Search   My account   Newsletters

                        Strait pact is signed

                        Lowmark and Sund signed a pact on the closed strait on Wednesday, both said.

                        Got a tip? Write to the newsroom
                        """);

        assertThat(cleaned.title().value()).isEqualTo("Strait pact is signed");
        assertThat(cleaned.outlet().value()).isEqualTo("Quay Courier");
        assertThat(cleaned.text())
                .isEqualTo(
                        "Strait pact is signed\n\nLowmark and Sund signed a pact on the closed"
                                + " strait on Wednesday, both said.");
    }

    @Test
    void aNoteOnWhatATakeAddsIsNoText() {
        Cleaned cleaned =
                clean(
                        """
                        UPDATE 1-Sund line closes, Lowmark sends ships
                        (Adds ships, harbour master's quote)

                        The head of the Sund ferry line holds talks on Tuesday with the harbour master.
                        """);

        assertThat(cleaned.text()).startsWith("Sund line closes").doesNotContain("Adds");
    }

    @Test
    void anAgencyInCapitalsAloneOnItsLineIsACredit() {
        Cleaned cleaned =
                clean(
                        """
                        Ferry line's Mara Oduya visits Lowmark amid worry

                        AZERTAC

                        The head of the Sund ferry line holds talks on Tuesday with the harbour master.
                        """);

        assertThat(cleaned.marks()).contains(new Mark(Mark.Kind.CREDIT, "AZERTAC"));
    }

    @Test
    void aPageLosesItsFurnitureAndKeepsItsText() {
        Cleaned cleaned = clean(PAGE);

        assertThat(cleaned.title().value())
                .isEqualTo(
                        "Ferry line's Mara Oduya visits Lowmark amid worry over the closed strait");
        assertThat(cleaned.text().split("\n\n"))
                .containsExactly(
                        "Ferry line's Mara Oduya visits Lowmark amid worry over the closed strait",
                        "The head of the Sund ferry line, Mara Oduya, holds talks on Tuesday with the"
                                + " harbour master of Lowmark, amid growing worry over the closed"
                                + " strait.",
                        "Oduya wants to take the ferry pact to \"the next level\", she said in"
                                + " another post.");
        assertThat(reasons(cleaned))
                .contains(
                        "site furniture",
                        "advertisement",
                        "page date",
                        "standfirst, said again below",
                        "credit line",
                        "picture caption");
    }

    @Test
    void thePagesOwnClockIsNotTheDateOfPublication() {
        assertThat(clean(PAGE).published())
                .isEqualTo(
                        new Publication.On(
                                LocalDate.of(2025, 5, 13),
                                Publication.Basis.STATED,
                                "Published 13.05.25, 09:10 AM"));
    }

    @Test
    void aPageClockAloneTellsNothing() {
        String text = PAGE.replace("Northwire Published 13.05.25, 09:10 AM", "Northwire");

        assertThat(clean(text).published()).isEqualTo(new Publication.Unknown());
    }

    @Test
    void theCreditAndThePictureCreditAreMarked() {
        assertThat(clean(PAGE).marks())
                .contains(
                        new Mark(Mark.Kind.CREDIT, "Northwire Published 13.05.25, 09:10 AM"),
                        new Mark(
                                Mark.Kind.PICTURE_CREDIT,
                                "Mara Oduya on the quay of Lowmark X/@MaraOduya"));
    }

    @Test
    void aDatelineLeavesTheTextAndTakesItsYearFromThePrefix() {
        Cleaned cleaned =
                clean(
                        " date 2025-05-14 (PORTALWIRE- NOWA) Lowmark, May 14 (NOWA) The harbour master"
                                + " will visit Varen next week, sources said on Wednesday.");

        assertThat(cleaned.text())
                .isEqualTo(
                        "The harbour master will visit Varen next week, sources said on Wednesday.");
        assertThat(cleaned.marks())
                .containsExactly(
                        new Mark(Mark.Kind.CREDIT, "(PORTALWIRE- NOWA)"),
                        new Mark(Mark.Kind.DATELINE, "Lowmark, May 14 (NOWA)"));
        assertThat(cleaned.outlet().value()).isEqualTo("PORTALWIRE");
        assertThat(cleaned.published().day()).contains(LocalDate.of(2025, 5, 14));
    }

    @Test
    void datelinesOfManyHousesAreTold() {
        String rest = "The strait is closed, the harbour master said on Tuesday.";
        for (String dateline :
                List.of(
                        "LOWMARK (Northwire) - ",
                        "LOWMARK — ",
                        "PORT VAREN, N.H. – ",
                        "LOWMARK, May 14 (Northwire) — ",
                        "Lowmark: ",
                        "LOWMARK, 14 May: ",
                        "LOWMARK/VAREN, Norway ",
                        "(Lowmark Tidings/NW) ",
                        "LOWMARK ",
                        "(Reuters) - ")) {
            Cleaned cleaned = clean(dateline + rest);
            assertThat(cleaned.text()).as(dateline).isEqualTo(rest);
            assertThat(cleaned.marks().getFirst().kind()).isEqualTo(Mark.Kind.DATELINE);
        }
    }

    @Test
    void theMarkOfAVersionLeavesTheTextToo() {
        Cleaned cleaned =
                clean(
                        "UPDATE 1-Lowmark bridge toll rises to three\n\n"
                                + "LOWMARK, May 14 (Northwire) - Three people have died, the harbour"
                                + " master said on Wednesday. The bridge is shut.");

        assertThat(cleaned.text()).doesNotContain("UPDATE").contains("Three people have died");
    }

    @Test
    void whatAnInterfaceSaysOfTheRestOfATextIsNoneOfIt() {
        Cleaned cleaned =
                clean(
                        "The strait is closed, the harbour master said on Tuesday. Crews searched the"
                                + " quay… [+1432 chars]");

        assertThat(cleaned.text()).endsWith("searched the quay");
    }

    @Test
    void aShortFormBeforeTheFirstWordIsNoTown() {
        for (String text :
                List.of(
                        "NOWA The strait is closed, the harbour master said on Tuesday.",
                        "LOWMARK, Ferry The strait is closed, the harbour master said.")) {
            assertThat(clean(text).text()).isEqualTo(text);
        }
    }

    @Test
    void wordsBeforeAColonThatNameNoPlaceStay() {
        String text = "Police: The strait is closed, and no ferry may leave before Friday noon.";

        assertThat(clean(text).text()).isEqualTo(text);
    }

    @Test
    void anAbbreviationInBracketsIsNoDateline() {
        String text = "Sund Harbour Union (SHU) Secretary Ana Brix said that nobody would strike.";

        assertThat(clean(text).text()).isEqualTo(text);
    }

    @Test
    void anAgencyInBracketsAtTheEndIsACredit() {
        Cleaned cleaned =
                clean("The strait is closed, the harbour master said on Tuesday. (Northwire)");

        assertThat(cleaned.text()).endsWith("on Tuesday.");
        assertThat(cleaned.marks()).containsExactly(new Mark(Mark.Kind.CREDIT, "(Northwire)"));
    }

    @Test
    void anAgencyAndADayBetweenHeadlineAndTextAreCreditAndDate() {
        String headline = "Ferries of the Sund stay in port for a third day";
        String text =
                " Northwire Tuesday 13 May 2025 The ferries of the Sund stayed in port on Tuesday,"
                        + " the line said.";
        Cleaned cleaned =
                CLEANER.clean(
                        new RawReport(
                                "report.txt",
                                "",
                                headline,
                                "",
                                "",
                                "",
                                List.of(),
                                headline + text));

        assertThat(cleaned.text()).startsWith("The ferries of the Sund stayed");
        assertThat(cleaned.marks()).containsExactly(new Mark(Mark.Kind.CREDIT, "Northwire"));
        assertThat(cleaned.published().day()).contains(LocalDate.of(2025, 5, 13));
    }

    @Test
    void aSentenceThatBeginsWithADayIsNoCredit() {
        String text = "On 13 May 2025 The Sund Line stopped all its ferries, it said.";

        assertThat(clean(text).text()).isEqualTo(text);
    }

    @Test
    void aNoticeInCapitalsIsNoBarOfTheSite() {
        Cleaned cleaned =
                clean(
                        "The strait is closed, the harbour master said on Tuesday.\n\n"
                                + "© 2025 WSND-TV\n\nAP - AFP");

        assertThat(cleaned.marks())
                .containsExactlyInAnyOrder(
                        new Mark(Mark.Kind.COPYRIGHT, "© 2025 WSND-TV"),
                        new Mark(Mark.Kind.CREDIT, "AP - AFP"));
    }

    @Test
    void aCreditInTheMiddleOfTheTextIsThatOfAPicture() {
        String sentence = "The strait is closed, harbour master number %d said on Tuesday.\n\n";
        Cleaned cleaned =
                clean(
                        sentence.formatted(1)
                                + "Source: Northwire\n\n"
                                + sentence.formatted(2)
                                + sentence.formatted(3)
                                + sentence.formatted(4));

        assertThat(cleaned.marks())
                .containsExactly(new Mark(Mark.Kind.PICTURE_CREDIT, "Source: Northwire"));
    }

    @Test
    void aCaptionWithAnAgencyIsNotAHeadline() {
        Cleaned cleaned =
                clean(
                        """
                        Harbour Master Ilse Tarn (Northwire)
                        The strait is closed until Friday at the earliest, the harbour master said.
                        The ferries stay in port, and 300 passengers wait on the island for news.
                        """);

        assertThat(cleaned.title().value()).isEmpty();
        assertThat(cleaned.text()).startsWith("The strait is closed").doesNotContain("Ilse Tarn");
    }

    @Test
    void aHeadlineInTitleCaseLosesItsFullStop() {
        Cleaned cleaned =
                clean(
                        """
                        Harbour Master Calls for Patience Amid Closed Strait Concerns.

                        The strait is closed until Friday at the earliest, the harbour master said.
                        """);

        assertThat(cleaned.title().value())
                .isEqualTo("Harbour Master Calls for Patience Amid Closed Strait Concerns");
    }

    @Test
    void nothingIsDroppedSilently() {
        Cleaned cleaned = clean(PAGE);
        StringBuilder kept = new StringBuilder(cleaned.text());
        cleaned.removed().forEach(removal -> kept.append(' ').append(removal.exact()));

        for (String word : PAGE.split("\\s+")) {
            assertThat(kept.toString()).contains(word);
        }
    }

    @Test
    void spansMapBackToTheSameWords() {
        System.out.println("TextCleanerTest seed: " + SEED);
        Random random = new Random(SEED);
        Cleaned cleaned = clean(PAGE.replace("harbour master\nof", "harbour mas\nter of"));
        String text = cleaned.text();
        for (int round = 0; round < 500; round++) {
            int start = random.nextInt(text.length() - 1);
            int end = start + 1 + random.nextInt(Math.min(80, text.length() - start));
            Span span = new Span(start, end);
            Optional<Span> original = cleaned.mending().toOriginal(span);
            String wanted = span.of(text).replaceAll("\\s", "");
            String found = original.map(back -> back.of(cleaned.mending().original())).orElse("");
            boolean withinOneParagraph = !span.of(text).contains("\n");
            if (withinOneParagraph) {
                assertThat(found.replaceAll("\\s", "")).isEqualTo(wanted);
            }
        }
    }
}
