package org.secondsource.copying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.copying.word.WordList;

final class StandingTextTest {
    private static final String REPORTING = "Two ships met in the fog off Velmora. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright Velmora Post. All rights reserved.",
                "This story may not be reprinted by anyone.",
                "No republication please.",
                "Not without the prior written consent of the Post.",
                "See our terms of use.",
                "Read the Privacy Policy.",
                "You will get a confirmation e-mail soon.",
                "Thank you for subscribing.",
                "Sign up for the letter.",
                "Subscribe to the Post.",
                "Do you already have an account?",
                "Follow us on the wire.",
                "Click here to go on.",
                "Download our app.",
                "We use cookies.",
                "The quay on Friday (AP Photo by Besa Lumani)",
                "The quay on Friday (Photos: Lumani)",
                "Photograph by Besa Lumani.",
                "An undated image of the quay.",
                "Lumani via Getty Images.",
                "FILE - The quay in spring.",
                "In this Friday, 7 May photo the quay is empty.",
                "Call Crimestoppers of Velmora.",
                "Call Crime Stoppers of Velmora.",
                "Anyone who has more information may call.",
                "Besa Lumani (@besalumani) wrote on Friday.",
                "“We were lucky with the wind.”"
            })
    void whatStandsOnEveryPageIsNoReporting(String furniture) {
        String text = REPORTING + "\n" + furniture;

        assertThat(StandingText.of(text, WordList.of(text)).nextSetBit(0))
                .isBetween(REPORTING.length() + 1, text.length() - 1);
    }

    @Test
    void reportingStandsForItself() {
        String text =
                REPORTING + "The photo was shown. This took a while, and a file was opened.\n";

        assertThat(StandingText.of(text, WordList.of(text)).isEmpty()).isTrue();
    }

    @Test
    void onlyTheSentenceOfALineIsStanding() {
        String text = REPORTING + "Click here to go on. " + REPORTING;

        assertThat(StandingText.of(text, WordList.of(text)).cardinality())
                .isEqualTo("Click here to go on. ".length());
    }
}
