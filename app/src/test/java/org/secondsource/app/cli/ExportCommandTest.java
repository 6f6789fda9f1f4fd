package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of(".");

    private String reports = "";

    @BeforeEach
    void writeReports() throws IOException {
        Path input = Files.createDirectory(folder.resolve("reports"));
        reports = input.toString();
        write(
                input,
                "a",
                "Dam holds",
                "2031-03-03",
                "The dam at Ulm is safe. The city will meet the engineers on Friday.");
        write(
                input,
                "b",
                "Wheat is dear",
                "2031-03-05",
                "Bread costs more in every town of the land. Bakers say they sell less.");
    }

    private static void write(Path folder, String name, String title, String day, String text)
            throws IOException {
        Files.writeString(
                folder.resolve(name + ".json"),
                "{\"title\": \"%s\", \"outlet\": \"Ulm Post\", \"published\": \"%s\", \"text\": \"%s\"}"
                        .formatted(title, day, text));
    }

    private int run(String... arguments) {
        return new PlainParts(folder).run(out, error, arguments);
    }

    private int export(String... arguments) {
        return run(
                Stream.concat(Stream.of("export", reports, "--quiet"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String error() {
        return error.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSingleFileGoesToStandardOutputAlone() {
        assertThat(export("--as", "ics")).isZero();
        assertThat(out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void tablesGoIntoAFolderThatIsMade() throws IOException {
        Path tables = folder.resolve("new/tables");

        assertThat(export("--as", "csv", "--out", tables.toString(), "--tlp", "green")).isZero();
        try (Stream<Path> files = Files.list(tables)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).sorted())
                    .containsExactly(
                            "changes.csv",
                            "cites.csv",
                            "claims.csv",
                            "copies.csv",
                            "events.csv",
                            "figures.csv",
                            "reports.csv",
                            "statements.csv");
        }
        assertThat(Files.readString(tables.resolve("reports.csv")))
                .contains("\"Dam holds\"", "\"TLP:GREEN\"");
    }

    @Test
    void aFileInAFolderHasItsUsualName() {
        assertThat(export("--as", "stix", "--out", folder.toString())).isZero();
        assertThat(folder.resolve("situation.stix.json")).isNotEmptyFile();
    }

    @Test
    void whereNothingIsReadTheFileOfYesterdayStays() throws IOException {
        Path file = folder.resolve("events.ics");
        Files.writeString(file, "yesterday");

        assertThat(
                        run(
                                "export",
                                folder.resolve("gone").toString(),
                                "--as",
                                "ics",
                                "--out",
                                file.toString()))
                .isEqualTo(1);
        assertThat(file).hasContent("yesterday");
    }

    @Test
    void sinceADayKeepsWhatCameOutLater() {
        assertThat(export("--as", "stix", "--since", "2031-03-03")).isZero();
        assertThat(out()).contains("Wheat is dear").doesNotContain("Dam holds");
    }

    @Test
    void aStoryKeepsItsReportsAlone() {
        export("--as", "stix", "--story", "t-none");
        String id = error().replaceAll("(?s).*there are (\\S+),.*", "$1");
        assertThat(error()).startsWith("second-source: --story: there is no story t-none");

        assertThat(export("--as", "stix", "--story", id)).isZero();
        assertThat(List.of(out().contains("Dam holds"), out().contains("Wheat is dear")))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aWrongWordIsToldWithWhatIsExpected() {
        assertThat(export("--as", "word")).isEqualTo(2);
        assertThat(export("--as", "csv")).isEqualTo(2);
        assertThat(export("--as", "ics", "--tlp", "orange")).isEqualTo(2);
        assertThat(export("--as", "bundle", "--key", reports)).isEqualTo(2);
        assertThat(error())
                .contains("--as: found 'word', expected one of csv, ics, stix")
                .contains("--as csv makes several files; name a folder for them with --out")
                .contains("--tlp: found 'orange', expected clear, green, amber")
                .contains("make one with: openssl genpkey");
    }

    @Test
    void aBundleIsVerifiedAndAChangedOneIsNot() throws IOException {
        Path bundle = folder.resolve("b.zip");
        export("--as", "bundle", "--out", bundle.toString());

        assertThat(run("verify-bundle", bundle.toString())).isZero();
        assertThat(out()).contains("reports: 2", "not signed", "Every file is what was sent.");
        assertThat(run("verify-bundle", reports)).isEqualTo(2);
        assertThat(error()).contains("cannot be read as a bundle");
    }
}
