package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Alerts come by mail: at once or together, again where nobody saw them, never where they are
/// muted.
@Tag("whole")
final class MailedAlertsTest {
    private static final String LADDER =
            """
            ladder: soldiers
            format: 1
            conditions:
              malta: {claim: {who: Estonia, deed: send, whom: soldier, place: Malta}}
              cyprus: {claim: {who: Estonia, deed: send, whom: soldier, place: Cyprus}}
            steps:
              - {id: malta, title: Malta, when: malta}
              - {id: cyprus, title: Cyprus, when: cyprus}
            """;

    private static final Instant NOON = Instant.parse("2031-05-09T12:00:00Z");

    @TempDir private Path home;

    private final MailBox box = new MailBox();
    private final TestedClock clock = new TestedClock(NOON);
    private final TestedParts program = WholeProgram.remembering().by(clock);
    private String situation = "";
    private String ladder = "";

    @BeforeEach
    void make() throws IOException {
        situation = home.resolve("malta").toString();
        ladder = Files.writeString(home.resolve("ladder.yaml"), LADDER).toString();
        assertThat(run("new", situation)).isZero();
    }

    @AfterEach
    void close() throws IOException {
        box.close();
    }

    private int run(String... arguments) {
        return program.run(new ByteArrayOutputStream(), new ByteArrayOutputStream(), arguments);
    }

    private void comes(String place) throws IOException {
        Path file = home.resolve(place + ".json");
        Files.writeString(
                file,
                ("{\"outlet\": \"Gazette\", \"published\": \"2031-05-08\", \"text\": \"Estonia has sent"
                                + " soldiers to %s, Norwegian Defence Minister Ida Holm said.\"}")
                        .formatted(place));
        assertThat(run("add", situation, file.toString(), "--quiet")).isZero();
    }

    private int tell(String... more) {
        List<String> words = new ArrayList<>(List.of("alerts", situation, ladder));
        words.addAll(List.of("--mail-to", "desk@paper.example", "--mail-server", box.address()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    @Test
    void eachAlertIsALetterThatSaysWhatIsNewInWhoseWords() throws IOException {
        comes("Malta");

        assertThat(tell()).isZero();

        assertThat(box.letters()).hasSize(1);
        MailBox.Letter letter = box.letters().getFirst();
        assertThat(letter.to()).isEqualTo("<desk@paper.example>");
        assertThat(letter.field("Date")).isEqualTo("Fri, 9 May 2031 12:00:00 +0000");
        assertThat(letter.field("Message-ID")).matches("<al-[0-9a-f]{16}@second-source.invalid>");
        assertThat(letter.body())
                .contains("Malta: the step is reached (it did not hold).")
                .contains("Ida Holm", "[1] Gazette, Thu 8 May 2031");
        assertThat(tell()).isZero();
        assertThat(box.letters()).hasSize(1);
    }

    @Test
    void aLetterThatTheServerDidNotTakeIsSentAgainUnderTheSameId() throws IOException {
        comes("Malta");
        box.full(true);
        assertThat(tell()).isEqualTo(2);
        assertThat(box.letters()).isEmpty();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        program.run(list, new ByteArrayOutputStream(), "alerts", situation, "list");

        box.full(false);
        assertThat(tell()).isZero();

        assertThat(box.letters()).hasSize(1);
        String id = box.letters().getFirst().field("Message-ID").replaceAll("[<]|@.*", "");
        assertThat(list.toString(StandardCharsets.UTF_8)).contains(id, "no room");
    }

    @Test
    void aDigestIsOneLetterOfAllThatCameInItsTime() throws IOException {
        comes("Malta");
        tell("--digest", "1h");
        clock.pass(Duration.ofMinutes(40));
        comes("Cyprus");
        tell("--digest", "1h");
        assertThat(box.letters()).isEmpty();

        clock.pass(Duration.ofMinutes(20));
        tell("--digest", "1h");

        assertThat(box.letters()).hasSize(1);
        assertThat(box.letters().getFirst().body())
                .contains("Malta: the step is reached", "Cyprus: the step is reached");
        tell("--digest", "1h");
        assertThat(box.letters()).hasSize(1);
    }

    @Test
    void aClockThatIsPutBackHoldsNoLetterUpAndRingsNothingTwice() throws IOException {
        comes("Malta");
        tell("--digest", "1h");
        clock.pass(Duration.ofDays(-30));

        tell("--digest", "1h");
        tell("--digest", "1h");
        clock.pass(Duration.ofDays(31));
        tell("--digest", "1h");

        assertThat(box.letters()).hasSize(1);
    }

    @Test
    void whatNobodyAcknowledgedComesAgainUnderTheSameId() throws IOException {
        comes("Malta");
        tell("--remind", "1d");
        clock.pass(Duration.ofHours(23));
        tell("--remind", "1d");
        assertThat(box.letters()).hasSize(1);

        clock.pass(Duration.ofHours(2));
        tell("--remind", "1d");
        assertThat(box.letters()).hasSize(2);
        assertThat(box.letters())
                .extracting(one -> one.field("Message-ID"))
                .containsOnly(box.letters().getFirst().field("Message-ID"));

        assertThat(run("alerts", situation, "ack", "all")).isZero();
        clock.pass(Duration.ofDays(2));
        tell("--remind", "1d");
        assertThat(box.letters()).hasSize(2);
    }

    @Test
    void whatIsMutedReachesNobodyUntilTheTimeIsOver() throws IOException {
        run("alerts", situation, "mute", "soldiers/malta", "--for", "1d");
        comes("Malta");
        tell("--remind", "1h");
        clock.pass(Duration.ofHours(2));
        tell("--remind", "1h");
        assertThat(box.letters()).isEmpty();

        comes("Cyprus");
        tell("--remind", "1h");

        assertThat(box.letters()).hasSize(1);
        assertThat(box.letters().getFirst().body()).contains("Cyprus").doesNotContain("Malta");
    }
}
