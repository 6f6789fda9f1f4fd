package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `new`, `add` and what can be asked of a situation.
@Tag("whole")
final class SituationCommandsTest {
    private static final String WEDNESDAY =
            """
            LENDAL, Sept. 17 (Norse Wire) - Nine people died when a crane fell at the port of Lendal, the harbour office said on Wednesday.
            """;
    private static final String THURSDAY =
            """
            LENDAL, Sept. 18 (Norse Wire) - Eleven people have now died after a crane fell at the port of Lendal, the harbour office said on Thursday.
            """;

    @TempDir private Path folder = Path.of("");

    private final WholeProgram program = WholeProgram.remembering();
    private String situation = "";

    /// What a command said and how it ended.
    private record Ended(int status, String out, String error) {}

    private Ended run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int status = program.run(out, error, arguments);
        return new Ended(
                status,
                out.toString(StandardCharsets.UTF_8),
                error.toString(StandardCharsets.UTF_8));
    }

    private Path write(String name, String words) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

    @BeforeEach
    void make() {
        situation = folder.resolve("crane").toString();
        assertThat(run("new", situation).status()).isZero();
    }

    @Test
    void aBriefOfASituationIsThatOfItsFiles() throws IOException {
        write("in/1.txt", WEDNESDAY);
        write("in/2.txt", THURSDAY);
        Path in = folder.resolve("in");
        assertThat(run("add", situation, in.resolve("2.txt").toString()).error())
                .contains("Kept 1 file.", "Read 1 report.");
        assertThat(run("add", situation, in.toString()).error())
                .contains("Kept 1 file, 1 there before.");

        assertThat(run("brief", situation).out()).isEqualTo(run("brief", in.toString()).out());
        assertThat(run("claims", situation).out()).isEqualTo(run("claims", in.toString()).out());
    }

    @Test
    void theSameFolderAgainAddsNothing() throws IOException {
        write("in/1.txt", WEDNESDAY);
        String in = folder.resolve("in").toString();
        run("add", situation, in);

        assertThat(run("add", situation, in).error()).contains("Kept 0 files, 1 there before.");
    }

    @Test
    void noPathOfThisMachineIsHandedOut() throws IOException {
        write("in/1.txt", WEDNESDAY);
        run("add", situation, folder.resolve("in").toString());

        assertThat(run("brief", situation, "--json", "-").out())
                .contains("\"in/1.txt\"")
                .doesNotContain(folder.toString());
    }

    @Test
    void aFileThatGrowsKeepsItsReportsOnce() throws IOException {
        String first = "{\"text\": \"%s\"}%n".formatted(WEDNESDAY.strip());
        write("wire.jsonl", first);
        String wire = folder.resolve("wire.jsonl").toString();
        run("add", situation, wire);
        write("wire.jsonl", first + "{\"text\": \"%s\"}%n".formatted(THURSDAY.strip()));

        assertThat(run("add", situation, wire).error())
                .contains("Kept 1 file.", "Read 2 reports.")
                .doesNotContain("Rejected");
    }

    @Test
    void aFileHasOnePlaceHoweverItIsNamed() throws IOException {
        String line = "{\"text\": \"%s\"}%n".formatted(WEDNESDAY.strip());
        Path wire = write("in/wire.jsonl", line);
        run("add", situation, wire.toString());
        write("in/wire.jsonl", line + "{\"text\": \"%s\"}%n".formatted(THURSDAY.strip()));

        assertThat(run("add", situation, folder.resolve("in").toString()).error())
                .contains("Kept 1 file.", "Read 2 reports.");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Ended ended = run("add", situation, write("in/none.txt", "").toString());

        assertThat(ended.error()).contains("none.txt: found an empty file");
        assertThat(ended.status()).isEqualTo(1);
    }

    @Test
    void wordsBehindAMinusAreNoOption() throws IOException {
        write("in/1.txt", WEDNESDAY);
        write("in/2.txt", THURSDAY);
        run("add", situation, folder.resolve("in").toString());

        assertThat(run("search", situation, "-eleven").out())
                .contains("Nine")
                .doesNotContain("Eleven");
        assertThat(run("search", situation, "crane", "in:claims").out()).contains("*crane*");
        assertThat(run("search", situation, "volcano").out()).contains("Nothing that was read");
    }

    @Test
    void aSearchIsHandedToProgramsAsJson() throws IOException {
        run("add", situation, write("in/1.txt", WEDNESDAY).toString());

        String json = run("search", situation, "--json", "-", "crane", "in:claims").out();

        assertThat(json)
                .contains("\"format\": \"second-source.search/1\"", "\"sort\": \"claim\"")
                .contains("\"marks\": [{\"start\": 24", "\"independentSources\": {\"min\":");
    }

    @Test
    void aSituationThatMayNotBeWrittenCanBeReadAndSearched() throws IOException {
        run("add", situation, write("in/1.txt", WEDNESDAY).toString());
        Path kept = Path.of(situation);
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("r-x------"));
        Assumptions.assumeFalse(Files.isWritable(kept), "root may write everywhere");

        assertThat(run("search", situation, "crane").out()).contains("*crane*");
        assertThat(run("brief", situation).out()).contains("Nine people died");
    }

    @Test
    void whatWasKnownThenIsToldWithoutWhatCameLater() throws IOException {
        Path one = write("in/1.txt", WEDNESDAY);
        run("add", situation, one.toString());

        assertThat(run("brief", situation, "--seen", "2025-09-17T11:59Z").status()).isEqualTo(1);
        assertThat(run("brief", situation, "--seen", "2025-09-17T12:00Z").out())
                .contains("Nine people died");
        assertThat(run("brief", one.toString(), "--seen", "2025-09-17").error())
                .contains("--seen: found files, expected a situation");
    }

    @Test
    void aForgottenReportStaysForgottenUnderAnyName() throws IOException {
        Path one = write("in/1.txt", WEDNESDAY);
        Path two = write("in/2.txt", THURSDAY);
        run("add", situation, one.toString(), two.toString());

        assertThat(run("forget", situation, "in/1.txt", "--why", "asked by the office").error())
                .contains("Forgot in/1.txt.");
        run("add", situation, write("again/other.txt", WEDNESDAY + "\n").toString());
        run("add", situation, one.toString());

        assertThat(run("brief", situation).out()).doesNotContain("Nine");
        assertThat(run("status", situation).out())
                .contains("Forgotten: 1", "in/1.txt", "asked by the office");
        assertThat(run("forget", situation, "9.txt").error()).contains("there is no report 9.txt");
    }

    @Test
    void theSameQuestionAgainHasTheSameAnswerUntilSomethingComesIn() throws IOException {
        run("add", situation, write("in/1.txt", WEDNESDAY).toString());
        Ended first = run("brief", situation);

        assertThat(run("brief", situation)).isEqualTo(first);
        assertThat(run("claims", situation).out()).isNotEqualTo(first.out());
        assertThat(run("brief", situation, "--full").out()).isNotEqualTo(first.out());
        assertThat(run("brief", situation, "--as-of", "2025-09-16").status()).isEqualTo(1);
        run("add", situation, write("in/2.txt", THURSDAY).toString());
        assertThat(run("brief", situation).out()).contains("2 reports were read");
        assertThat(run("brief", situation, "--seen", "2025-09-17T11:59Z").status()).isEqualTo(1);
        run("forget", situation, "in/2.txt");
        assertThat(run("brief", situation)).isEqualTo(first);
    }

    @Test
    void whatCannotBeReadIsToldWhenItComesAndByTheStatus() throws IOException {
        Path odd = Files.write(folder.resolve("odd.bin"), new byte[] {0, 1, 2, 3, 0, 7});
        run("add", situation, write("in/1.txt", WEDNESDAY).toString());

        assertThat(run("add", situation, odd.toString()).error()).contains("odd.bin: found");
        assertThat(run("brief", situation).error())
                .contains("Rejected: 1; second-source status")
                .doesNotContain("odd.bin");
        assertThat(run("status", situation).out()).contains("Rejected (1)", "odd.bin: found");
    }

    @Test
    void aFileThatChangedIsAVersion() throws IOException {
        String page =
                WEDNESDAY + "\nThe crane was built in 1970. Its owner had it looked at in May.\n";
        run("add", situation, write("in/1.txt", page).toString());
        run("add", situation, write("in/1.txt", page + "\nThe port stays closed.\n").toString());

        assertThat(run("status", situation).out())
                .contains("in/1.txt: 2 forms", "Published more than once:", "took the place of")
                .contains("Holds 2 reports in 1 story", "Wed 17 Sep 2025");
    }

    @Test
    void verifyLooksAtEveryFileAndCite() throws IOException {
        write("in/1.txt", WEDNESDAY);
        run("add", situation, folder.resolve("in").toString(), "--later");

        Ended ended = run("verify", situation);

        assertThat(ended.out()).contains("1 file, 1 report", "All is as it came.");
        assertThat(ended.status()).isZero();
    }

    @Test
    void aSituationStandsAlone() throws IOException {
        Path one = write("in/1.txt", WEDNESDAY);

        assertThat(run("brief", situation, one.toString()).error())
                .contains("found a situation beside other inputs", "second-source add");
        assertThat(run("add", folder.resolve("none").toString(), one.toString()).error())
                .contains("found no situation there");
        assertThat(run("new", situation).error()).contains("found a situation there");
    }

    @Test
    void aFileThatCannotBeKeptIsNamedAndTheOthersAreKept() throws IOException {
        Path one = write("in/1.txt", WEDNESDAY);
        Ended ended = run("add", situation, one.toString(), folder.resolve("no.txt").toString());

        assertThat(ended.error()).contains("Kept 1 file.", "no.txt: found nothing there");
        assertThat(List.of(run("status", situation).out().split("\n")))
                .first()
                .asString()
                .contains("1 file,");
    }
}
