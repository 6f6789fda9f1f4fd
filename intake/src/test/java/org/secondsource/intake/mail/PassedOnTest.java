package org.secondsource.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.evidence.Evidence;
import org.secondsource.evidence.Field;
import org.secondsource.report.DateClue;
import org.secondsource.report.RawReport;
import org.secondsource.report.Removal;

/// Letters that pass on or answer another. `BODY` stands for the text of the other, `>BODY` for the
/// same with a mark of quotation before each line.
final class PassedOnTest {
    private static final String BODY =
            """
            The strait of Varen is closed to all ships until Friday, the harbour master said.

            Two ferries were turned back in the night, and the pilots stay ashore.\
            """;

    static final List<String> LETTERS =
            List.of(
                    """
                    Have a look.

                    ---------- Forwarded message ---------
                    From: Harbour Office <press@varen.example>
                    Date: Mon, Feb 3, 2031 at 4:10 PM
                    Subject: Strait closed until Friday
                    To: <ida@tide.example>


                    BODY\
                    """,
                    """
                    Begin forwarded message:

                    > From: Harbour Office <press@varen.example>
                    > Subject: Strait closed until Friday
                    > Date: 3 February 2031 at 16:10:00 CET
                    > To: Ida Brekke <ida@tide.example>
                    >
                    >BODY

                    Sent from my telephone\
                    """,
                    """
                    For you. Ida

                    -----Original Message-----
                    From: Harbour Office [mailto:press@varen.example]
                    Sent: Monday, February 3, 2031 4:10 PM
                    To: Brekke, Ida
                    Subject: FW: Strait closed until Friday

                    BODY\
                    """,
                    """
                    Zur Kenntnis

                    ________________________________
                    Von: Harbour Office <press@varen.example>
                    Gesendet: Montag, 3. Februar 2031 16:10
                    An: Brekke, Ida
                    Betreff: WG: Strait closed until Friday

                    BODY\
                    """,
                    """
                    *From:* Harbour Office <press@varen.example>
                    *Sent:* Monday, February 3, 2031 4:10 PM
                    *Subject:* Strait closed until Friday

                    BODY\
                    """,
                    """
                    once more

                    ---------- Forwarded message ---------
                    From: Ola Nord <ola@tide.example>
                    Date: Tue, Feb 4, 2031 at 8:00 AM
                    Subject: Fwd: Fwd: Strait
                    To: Ida

                    ---------- Forwarded message ---------
                    From: Harbour Office <press@varen.example>
                    Date: Mon, Feb 3, 2031 at 4:10 PM
                    Subject: Strait closed until Friday

                    BODY\
                    """);

    private static RawReport read(String letter) {
        String quoted = BODY.replaceAll("(?m)^", "> ");
        String text = letter.replace(">BODY", quoted).replace("BODY", BODY);
        return PassedOn.unwrap(
                new RawReport(
                        "letter.eml",
                        "",
                        "Fwd: look",
                        "Ida Brekke",
                        "",
                        "",
                        List.of(new DateClue(DateClue.Kind.FIELD, "2031-02-05")),
                        text));
    }

    private static List<String> told(RawReport report, Field field) {
        return report.evidence().stream()
                .filter(one -> one.field() == field)
                .map(Evidence::exact)
                .toList();
    }

    @ParameterizedTest
    @FieldSource("LETTERS")
    void aLetterThatIsPassedOnIsTheReportWithItsOwnHead(String letter) {
        RawReport report = read(letter);

        assertThat(report.text()).isEqualTo(BODY);
        assertThat(told(report, Field.TITLE)).containsExactly("Strait closed until Friday");
        assertThat(told(report, Field.OUTLET)).containsExactly("Harbour Office");
        assertThat(report.dates()).hasSize(1);
        assertThat(report.dates().getFirst().exact()).contains("2031").contains("3");
        assertThat(report.removed())
                .extracting(Removal::reason)
                .contains("head of the letter that is passed on");
    }

    @Test
    void theLongerOfAnAnswerAndItsQuestionIsTheReport() {
        RawReport answer =
                read(
                        """
                        BODY

                        -----Original Message-----
                        From: Ida Brekke
                        Sent: Monday, February 3, 2031 2:10 PM
                        Subject: Strait

                        Is the strait closed?\
                        """);
        RawReport question =
                read(
                        """
                        Did you see this?

                        On Mon, 3 Feb 2031 at 16:10, Harbour Office <press@varen.example>
                        wrote:

                        >BODY\
                        """);

        assertThat(answer.text()).isEqualTo(BODY);
        assertThat(told(answer, Field.OUTLET)).containsExactly("Ida Brekke");
        assertThat(answer.removed())
                .extracting(Removal::reason)
                .containsExactly("another letter, quoted below");
        assertThat(question.text()).isEqualTo(BODY);
        assertThat(told(question, Field.OUTLET)).containsExactly("Harbour Office");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BODY",
                "From the pier: the ferry left.\n\nBODY",
                "BODY\n\nBODY\n\nBODY\n\nBODY\n\nFrom: the clerk\nDate: 3 May\nSubject: ice\n\nBODY"
            })
    void aTextThatPassesNothingOnStaysAsItIs(String letter) {
        RawReport report = read(letter);

        assertThat(report.text()).isEqualTo(letter.replace("BODY", BODY));
        assertThat(told(report, Field.OUTLET)).containsExactly("Ida Brekke");
        assertThat(report.removed()).isEmpty();
    }
}
