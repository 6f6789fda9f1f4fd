package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.exchange.json.JsonIn;

/// A situation is followed: what changes on a ladder is told once.
@Tag("whole")
final class AlertsTest {
    private static final String LADDER =
            """
            ladder: soldiers
            format: 1
            conditions:
              sent: {claim: {who: Estonia, deed: send, whom: soldier, place: Malta}}
            steps:
              - {id: watch, title: Heightened watch, when: sent, measures: [Tell the council]}
              - {id: calm, title: Step down, when: not sent, for: 3d}
            """;

    private static final String SENT =
            "Estonia has sent soldiers to Malta, Norwegian Defence Minister Ida Holm said.";

    private static final String OTHER =
            "The port of Valletta was closed because of a storm, the harbour master Carmel Vella said.";

    @TempDir private Path home;

    private Path situation = Path.of("");
    private Path incoming = Path.of("");
    private Path ladder = Path.of("");
    private Path alerts = Path.of("");

    @BeforeEach
    void make() throws IOException {
        situation = home.resolve("malta");
        incoming = Files.createDirectory(home.resolve("incoming"));
        ladder = Files.writeString(home.resolve("ladder.yaml"), LADDER);
        alerts = home.resolve("alerts.jsonl");
        run("new", situation.toString());
    }

    private void comes(String name, String day, String text) throws IOException {
        Files.writeString(
                incoming.resolve(name),
                "{\"outlet\": \"Gazette\", \"published\": \"%s\", \"text\": \"%s\"}"
                        .formatted(day, text));
    }

    private static String run(String... arguments) {
        return WholeProgram.remembering().run(arguments);
    }

    private String watch(String day) {
        return run(
                "watch",
                situation.toString(),
                incoming.toString(),
                "--ladder",
                ladder.toString(),
                "--to",
                alerts.toString(),
                "--as-of",
                day,
                "--once",
                "--quiet");
    }

    private List<JsonIn> told() throws IOException {
        return Files.exists(alerts)
                ? Files.readAllLines(alerts).stream().map(JsonIn::read).toList()
                : List.of();
    }

    private static String word(JsonIn alert, String field) {
        return alert.field(field).flatMap(JsonIn::words).orElse("");
    }

    @Test
    void aStepThatIsReachedIsToldOnceWithItsWords() throws IOException {
        comes("a.json", "2031-05-08", OTHER);
        watch("2031-05-08");
        assertThat(told()).isEmpty();

        comes("b.json", "2031-05-09", SENT);
        String shown = watch("2031-05-09");

        assertThat(shown)
                .contains("Heightened watch: the step is reached (it did not hold).")
                .contains("Ida Holm")
                .contains("Tell the council");
        assertThat(told()).hasSize(1);
        assertThat(word(told().getFirst(), "to")).isEqualTo("holds");
        assertThat(watch("2031-05-09")).isEmpty();
        assertThat(told()).hasSize(1);
    }

    @Test
    void aStepThatACorrectionTakesBackIsToldAsLeft() throws IOException {
        comes("a.json", "2031-05-08", SENT);
        watch("2031-05-08");
        int before = told().size();

        run("correct", situation.toString(), "leave-out", "1", "--why", "a parody");
        watch("2031-05-08");

        assertThat(told()).hasSize(before + 1);
        assertThat(word(told().getLast(), "from")).isEqualTo("holds");
        assertThat(word(told().getLast(), "to")).isNotEqualTo("holds");
    }

    @Test
    void whatChangesNothingRingsNothing() throws IOException {
        comes("a.json", "2031-05-08", SENT);
        watch("2031-05-08");
        int before = told().size();

        comes("b.json", "2031-05-09", OTHER);
        comes("c.json", "2031-05-09", SENT);

        assertThat(watch("2031-05-09")).isEmpty();
        assertThat(told()).hasSize(before);
    }

    @Test
    void aMendedLadderRingsNothing() throws IOException {
        comes("a.json", "2031-05-08", SENT);
        watch("2031-05-08");
        int before = told().size();
        Files.writeString(ladder, LADDER.replace("place: Malta}}", "place: Cyprus}}"));

        comes("b.json", "2031-05-09", OTHER);

        assertThat(watch("2031-05-09")).isEmpty();
        assertThat(told()).hasSize(before);
    }

    @Test
    void aDayThatPassesCanReachAStep() throws IOException {
        comes("a.json", "2031-05-08", OTHER);
        watch("2031-05-08");

        assertThat(watch("2031-05-12")).contains("Step down: the step is reached");
    }

    /// A program that takes an alert only where a file stands.
    private String gate(Path open, Path taken) throws IOException {
        Path program =
                Files.writeString(
                        home.resolve("take"),
                        "#!/bin/sh\ntest -e '%s' && cat >> '%s'\n".formatted(open, taken));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program.toString();
    }

    private int tell(ByteArrayOutputStream error, String... more) {
        List<String> words =
                new ArrayList<>(List.of("alerts", situation.toString(), ladder.toString()));
        words.addAll(List.of("--as-of", "2031-05-09", "--to", alerts.toString()));
        words.addAll(List.of(more));
        return WholeProgram.remembering()
                .run(new ByteArrayOutputStream(), error, words.toArray(String[]::new));
    }

    @Test
    void whatAChannelDidNotTakeComesAgainUnderTheSameIdAndToItAlone() throws IOException {
        comes("a.json", "2031-05-08", SENT);
        run("add", situation.toString(), incoming.toString(), "--quiet");
        Path open = home.resolve("open");
        Path taken = home.resolve("taken");
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        String program = gate(open, taken);

        assertThat(tell(error, "--command", program)).isEqualTo(2);
        assertThat(error.toString(StandardCharsets.UTF_8)).contains("sent again the next time");
        assertThat(run("alerts", situation.toString(), "list")).contains("not arrived by command");
        Files.createFile(open);
        assertThat(tell(error, "--command", program)).isZero();

        assertThat(told()).hasSize(1);
        assertThat(Files.readAllLines(taken)).containsExactlyElementsOf(Files.readAllLines(alerts));
        assertThat(run("alerts", situation.toString(), "list")).doesNotContain("not arrived");
    }

    @Test
    void whatNobodyAcknowledgedIsToldAgainAndWhatIsMutedIsNot() throws IOException {
        comes("a.json", "2031-05-08", SENT);
        run("add", situation.toString(), incoming.toString(), "--quiet");
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        run("alerts", situation.toString(), "mute", "soldiers/calm", "--for", "30d");
        tell(error);
        assertThat(told()).hasSize(1);

        run("alerts", situation.toString(), "ack", word(told().getFirst(), "id"));

        assertThat(run("alerts", situation.toString(), "list"))
                .contains("(acknowledged)", "Muted until", "soldiers/calm");
    }

    @Test
    void alertsStandInAnAtomFeedWithTheReportsThatTheyQuote() throws IOException {
        comes("a.json", "2031-05-08", SENT);
        run("add", situation.toString(), incoming.toString(), "--quiet");
        Path feed = home.resolve("alerts.atom");

        tell(new ByteArrayOutputStream(), "--atom", feed.toString());

        assertThat(Files.readString(feed))
                .contains("<feed", "urn:second-source:alert:" + word(told().getFirst(), "id"))
                .contains("[1] Gazette, Thu 8 May 2031");
    }

    @Test
    void aConditionAndAChangeThatAreAskedForAreTold() throws IOException {
        Files.writeString(
                ladder, LADDER + "tell: {conditions: [sent], changes: [new], about: [Valletta]}\n");
        comes("a.json", "2031-05-08", SENT);
        watch("2031-05-08");
        assertThat(told()).anyMatch(alert -> word(alert, "condition").equals("sent"));
        int before = told().size();

        comes("b.json", "2031-05-09", OTHER);
        String shown = watch("2031-05-09");

        assertThat(shown).contains("New: claims", "Valletta", "Because of: [");
        assertThat(told().size()).isGreaterThan(before);
        assertThat(watch("2031-05-09")).isEmpty();
    }

    @Test
    void twoLaddersAreToldApart() throws IOException {
        comes("a.json", "2031-05-08", SENT);
        watch("2031-05-08");
        Path other =
                Files.writeString(
                        home.resolve("other.yaml"), LADDER.replace("soldiers\n", "others\n"));

        assertThat(
                        run(
                                "alerts",
                                situation.toString(),
                                other.toString(),
                                "--as-of",
                                "2031-05-08",
                                "--quiet"))
                .contains("Heightened watch: the step is reached");
    }
}
