package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of(".");

    private String reports = "";

    @BeforeEach
    void writeReports() throws IOException {
        Path input = Files.createDirectory(folder.resolve("reports"));
        reports = input.toString();
        Files.writeString(
                input.resolve("a.json"),
                """
                {"title": "Dam holds", "outlet": "Ulm Post", "published": "2031-03-03",
                 "text": "The dam at Ulm is safe. The city will meet the engineers on Friday."}
                """);
        Files.writeString(
                input.resolve("b.json"),
                """
                {"title": "Dam leaks", "outlet": "Ulm Bote", "published": "2031-03-05",
                 "text": "Water came through the dam in the night. Nobody was hurt by it."}
                """);
    }

    private int run(String... arguments) {
        return new PlainParts(folder).run(out, error, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String error() {
        return error.toString(StandardCharsets.UTF_8);
    }

    @Test
    void reportsAreReadAndTheBriefGoesToStandardOutput() {
        assertThat(run("read", reports)).isZero();
        assertThat(out()).startsWith("Dam").contains("2 reports of 2 outlets, 3 to 5 Mar 2031");
        assertThat(error()).startsWith("Read 2 reports");
    }

    @Test
    void aDashSendsTheJsonToStandardOutputAloneInsteadOfTheBrief() {
        assertThat(run("read", reports, "--json", "-")).isZero();
        assertThat(out()).startsWith("{\n \"format\": \"second-source.picture/1\"").endsWith("}\n");
    }

    @Test
    void allResultsAreWrittenToTheirFiles() throws IOException {
        Path json = folder.resolve("p.json");
        Path html = folder.resolve("p.html");
        Path markdown = folder.resolve("p.md");

        int status =
                run(
                        "read",
                        reports,
                        "--json=" + json,
                        "--html=" + html,
                        "--markdown=" + markdown,
                        "--quiet");

        assertThat(status).isZero();
        assertThat(Files.readString(json)).startsWith("{");
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(markdown)).startsWith("# Dam");
        assertThat(error()).isEmpty();
    }

    @Test
    void reportsAfterTheDayAskedForAreLeftOutAndNamed() {
        assertThat(run("read", reports, "--as-of", "2031-03-04")).isZero();
        assertThat(out()).contains("1 report, Mon 3 Mar 2031").doesNotContain("leaks");
        assertThat(error()).contains("Left out by --as-of 2031-03-04 (1):", "b.json", "2031-03-05");
    }

    @Test
    void nothingReadIsStatusOneWithTheReason() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");

        assertThat(run("read", empty.toString(), "--quiet")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(error()).contains("Rejected (1):", "empty.txt");
    }

    @Test
    void aMissingInputIsNamedAndTheRestIsRead() {
        assertThat(run("read", "no-such-folder", reports)).isEqualTo(0);
        assertThat(error())
                .contains("Rejected (1):", "no-such-folder", "expected a file or folder");
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheNearestOne() {
        assertThat(run("read", reports, "--jsn", "x")).isEqualTo(2);
        assertThat(error()).contains("Unknown option: '--jsn'", "--json", "read --help");
    }

    @Test
    void aBadDayIsQuotedWithTheFormExpected() {
        assertThat(run("read", reports, "--as-of", "4.11.2024")).isEqualTo(2);
        assertThat(error()).contains("'4.11.2024' is no day; expected year-month-day");
    }

    @Test
    void sinceAnEarlierPictureOrDayTheBriefOpensWithWhatIsNew() {
        Path before = folder.resolve("before.json");
        assertThat(run("read", reports, "--as-of", "2031-03-04", "--json=" + before)).isZero();

        assertThat(run("read", reports, "--since", before.toString())).isZero();
        assertThat(run("read", reports, "--since", "2031-03-04")).isZero();
        assertThat(run("read", reports, "--since", "the other day")).isEqualTo(2);
        assertThat(error()).contains("--since: found 'the other day', expected a file");
        assertThat(run("read", reports, "--since", reports + "/b.json")).isEqualTo(2);
        assertThat(error()).contains("cannot be read as a picture");
    }

    @Test
    void aStoryThatIsNotThereIsNamed() {
        assertThat(run("read", reports, "--story", "s-none")).isEqualTo(2);
        assertThat(error()).contains("--story: there is no story s-none");
    }

    @Test
    void theSituationIsNamedByItsReader() {
        assertThat(run("read", reports, "--title", "The dam at Ulm")).isZero();
        assertThat(out()).startsWith("The dam at Ulm\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldBeforeAnythingIsRead() {
        assertThat(run("read", reports, "--json", folder + "/none/p.json")).isEqualTo(2);
        assertThat(error()).contains("/none/p.json: the folder", "is not there; make it first");
        assertThat(run("read", reports, "--html", folder.toString())).isEqualTo(2);
        assertThat(error()).contains("is a folder, expected a file to write");
    }

    @Test
    void copiesArePrintedAsFamiliesAndWrittenAsPage() throws IOException {
        String text =
                "A barge with forty tonnes of salt ran aground below the weir at Ulm early on"
                        + " Monday and blocked the river for the rest of the day.";
        Path input = Files.createDirectory(folder.resolve("barge"));
        Files.writeString(input.resolve("a.txt"), "ULM, March 3 (Aurora) - " + text);
        Files.writeString(input.resolve("b.txt"), text);
        Files.writeString(input.resolve("c.txt"), "The council of Ulm met and rose again.");
        Path html = folder.resolve("copies.html");

        assertThat(run("copies", input.toString(), "--html", html.toString())).isZero();
        assertThat(out())
                .contains("1 family of 2 reports; 1 report shares no text with another.")
                .contains("  Aurora\n", "├─ [1] b.txt", "└─ [3] a.txt", "dateline");
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").contains("<mark id=");
    }

    @Test
    void agenciesOfTheUsersOwnAreKnownAndTheirFaultsShown() throws IOException {
        Path own = folder.resolve("own.tsv");
        Files.writeString(own, "Kelm Wire\t\tKLW\tXX\ten\tagency\n");
        Path input = folder.resolve("k.txt");
        Files.writeString(input, "The bridge at Kelm was closed at noon on Friday. (KLW)");

        assertThat(run("copies", input.toString(), "--agencies", own.toString())).isZero();
        assertThat(out()).contains("Kelm Wire (agency): credit “(KLW)”");

        Files.writeString(own, "Kelm Wire\tKLW\n");
        assertThat(run("copies", input.toString(), "--agencies", own.toString())).isEqualTo(2);
        assertThat(error()).contains("own.tsv: line 1:", "has 2 columns, expected 6");
        assertThat(run("copies", input.toString(), "--agencies", folder + "/none")).isEqualTo(2);
        assertThat(error()).contains("/none: cannot be read");
    }

    @Test
    void aClaimThatIsNotThereIsNamed() {
        assertThat(run("claims", reports, "f-r-0123456789ab-1-2")).isEqualTo(2);
        assertThat(error()).contains("there is no claim f-r-0123456789ab-1-2 in these reports");
        assertThat(run("claims", "f-r-0123456789ab-1-2")).isEqualTo(2);
        assertThat(error()).contains("only ids of claims were given");
    }

    @Test
    void aWindowBelowOneIsRefused() {
        assertThat(run("copies", reports, "--window", "0")).isEqualTo(2);
        assertThat(error()).contains("--window: found '0', expected 1 or more");
    }

    @Test
    void threadsBelowOneAreRefused() {
        assertThat(run("read", reports, "--threads", "0")).isEqualTo(2);
        assertThat(error()).contains("--threads: found '0', expected a number from 1");
    }

    @Test
    void helpAndVersionAreDone() {
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("second-source demo", "Exit status");
        assertThat(run("--version")).isZero();
        assertThat(out()).contains("Second Source 0.1");
    }

    @Test
    void noCommandShowsTheHelpAndFails() {
        assertThat(run()).isEqualTo(2);
        assertThat(error()).contains("Usage: second-source");
    }
}
