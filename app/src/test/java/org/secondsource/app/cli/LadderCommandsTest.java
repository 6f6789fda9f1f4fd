package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.exchange.json.JsonIn;

@Tag("whole")
final class LadderCommandsTest {
    /// Rewritten by `./mvnw -pl app -am test -Dtest=LadderCommandsTest -Dgolden=write
    /// -Dsurefire.failIfNoSpecifiedTests=false`; look at the difference before it is committed.
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final Path SITUATION =
            WholeProgram.HOME.resolve("evaluation/situations/survey-ship");
    private static final String REPORTS = SITUATION.resolve("reports").toString();
    private static final String LADDER = SITUATION.resolve("ladder.yaml").toString();

    @TempDir private Path folder;

    @Test
    void aLadderOfThreeStepsStandsAsItStood() throws IOException {
        golden("ladder.txt", run("ladder", REPORTS, LADDER, "--quiet"));
    }

    @Test
    void thePastIsReplayedDayByDay() throws IOException {
        golden("ladder-test.txt", run("ladder", "test", REPORTS, LADDER, "--quiet"));
    }

    private static void golden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(file, text);
        }
        assertThat(text.lines().toList()).isEqualTo(Files.readAllLines(file));
    }

    @Test
    void aProgramIsToldTheSameAsAReader() {
        JsonIn verdict = JsonIn.read(run("ladder", REPORTS, LADDER, "--quiet", "--json", "-"));

        assertThat(verdict.field("format").flatMap(JsonIn::words))
                .contains("second-source.verdict/1");
        JsonIn down = verdict.field("steps").orElseThrow().items().getLast();
        assertThat(down.field("outcome").flatMap(JsonIn::words)).contains("holds");
        assertThat(down.field("since").flatMap(JsonIn::words)).contains("2026-03-15");
    }

    @Test
    void anEarlierDayHasItsOwnVerdict() {
        assertThat(run("ladder", REPORTS, LADDER, "--quiet", "--as-of", "2026-03-12"))
                .contains("as of Thu 12 Mar 2026")
                .contains("No step holds.");
    }

    @Test
    void aSituationIsAskedAsAFolderIs() {
        String situation = folder.resolve("gulf").toString();
        run("new", situation);
        run("add", situation, REPORTS, "--quiet");

        assertThat(run("ladder", situation, LADDER, "--as-of", "2026-03-15", "--quiet"))
                .contains("The last step that holds: Step down.");
        // Of its own it is asked as of today, which the tests' clock sets before all reports.
        assertThat(run("ladder", situation, LADDER, "--quiet"))
                .contains("as of Wed 17 Sep 2025", "No step holds.");
    }

    @Test
    void aKindOfEventThatThereIsNotIsRefusedWithWhatWasMeant() throws IOException {
        Path file = folder.resolve("kinds.yaml");
        Files.writeString(
                file,
                """
                ladder: x
                format: 1
                conditions:
                  a: {event: {kind: meting}, status: occurred}
                steps: [{id: s, when: a}]
                tell: {changes: [dispute]}
                """);
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int status =
                WholeProgram.remembering()
                        .run(
                                new ByteArrayOutputStream(),
                                error,
                                "ladder",
                                "check",
                                file.toString());

        assertThat(status).isEqualTo(2);
        assertThat(error.toString(StandardCharsets.UTF_8))
                .contains("kinds.yaml:4:21:", "did you mean “meeting”?")
                .contains("kinds.yaml:6:18:", "did you mean “disputed”?");
    }

    @Test
    void aBrokenLadderIsRefusedWithItsPlace() throws IOException {
        Path file = folder.resolve("broken.yaml");
        Files.writeString(file, "ladder: x\nformat: 1\nconditions:\n  a: {word: b}\nsteps: []\n");
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int status =
                WholeProgram.remembering()
                        .run(
                                new ByteArrayOutputStream(),
                                error,
                                "ladder",
                                "check",
                                file.toString());

        assertThat(status).isEqualTo(2);
        assertThat(error.toString(StandardCharsets.UTF_8))
                .contains("broken.yaml:4:7:")
                .contains("did you mean “words”?");
    }

    private static String run(String... arguments) {
        return WholeProgram.remembering().run(arguments);
    }
}
