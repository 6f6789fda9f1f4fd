package org.secondsource.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LineMenderTest {
    private static final LineMender MENDER =
            new LineMender(Lexicon.english(), line -> line.equals("ADVERTISEMENT"));

    private static String mend(String text) {
        return MENDER.mend(text).text();
    }

    @Test
    void aWordBrokenOverALineEndIsWhole() {
        assertThat(
                        mend(
                                "The minister expl\nained the fishing quota, and he rej\nected any change."))
                .isEqualTo("The minister explained the fishing quota, and he rejected any change.");
    }

    @Test
    void aLineThatGoesOnWithAWholeWordGetsASpace() {
        assertThat(mend("The authority stated its intention to\nreopen the port soon."))
                .isEqualTo("The authority stated its intention to reopen the port soon.");
    }

    @Test
    void aNameBeforeALineEndStaysApartFromTheNextWord() {
        assertThat(mend("The ferry left the harbour of Skagmoor\nwith 40 people on board."))
                .isEqualTo("The ferry left the harbour of Skagmoor with 40 people on board.");
    }

    @Test
    void aRareWordThatTheReportUsesElsewhereIsMended() {
        String text = "The skerrow was towed.\nCrews left the sker\nrow in dock.";

        assertThat(mend(text)).isEqualTo("The skerrow was towed.\nCrews left the skerrow in dock.");
    }

    @Test
    void paragraphsOfOneLineEachStayApart() {
        String text = "The port is closed.\nFerries wait outside.\n\nA storm is expected.";

        assertThat(mend(text)).isEqualTo(text);
    }

    @Test
    void hardWrappedTextIsUnwrapped() {
        String text =
                """
                The port authority of Varen said on Tuesday that all ferries would
                sail again on Friday, after a week in which some 300 passengers had
                been stranded on the island without news.

                A spokesman for the ministry of transport declined to say whether the
                line would be paid for the days on which none of its ships had left.\
                """;

        assertThat(mend(text).split("\n\n"))
                .containsExactly(
                        "The port authority of Varen said on Tuesday that all ferries would sail"
                                + " again on Friday, after a week in which some 300 passengers had"
                                + " been stranded on the island without news.",
                        "A spokesman for the ministry of transport declined to say whether the"
                                + " line would be paid for the days on which none of its ships had"
                                + " left.");
    }

    @Test
    void aHyphenAtALineEndGoesOnlyFromAWholeWord() {
        assertThat(mend("He spoke of infor-\nmation about the long-\nrange ferries."))
                .isEqualTo("He spoke of information about the long-range ferries.");
    }

    @Test
    void aLineOfThePageIsNotJoinedToTheText() {
        String text = "The talks will\nADVERTISEMENT\nbe held on Monday.";

        assertThat(mend(text)).isEqualTo(text);
    }
}
