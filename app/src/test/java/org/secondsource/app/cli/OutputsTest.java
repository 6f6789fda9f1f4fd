package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.app.cli.console.WholeFile;

final class OutputsTest {
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of(".");

    @BeforeEach
    void writeReport() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "The dam at Ulm is safe, and the city will meet the engineers on Friday, it said.");
    }

    private int run(OutputStream out, String... arguments) {
        return new PlainParts(folder).run(out, error, arguments);
    }

    private int run(String... arguments) {
        return run(OutputStream.nullOutputStream(), arguments);
    }

    private String error() {
        return error.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFileStaysAsItWasWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.html"), "old");

        assertThatThrownBy(() ->
                        WholeFile.write(
                                file,
                                target -> {
                                    target.write(
                                            "new, but not whole".getBytes(StandardCharsets.UTF_8));
                                    throw new IOException("no space left");
                                }))
                .hasMessage("no space left");

        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aLinkAmongTheInputsIsNotWrittenThrough(@TempDir Path elsewhere) throws IOException {
        Path report =
                Files.writeString(
                        elsewhere.resolve("b.txt"),
                        "The dam at Ulm is shut, and nobody will meet on Friday, the city said.");
        String before = Files.readString(report);
        Path link = Files.createSymbolicLink(folder.resolve("b.txt"), report);

        int status = run("read", folder.toString(), "--html", link.toString());

        assertThat(status).isEqualTo(2);
        assertThat(error()).contains("is one of the inputs");
        assertThat(report).hasContent(before);
    }

    @Test
    void aFileIsWrittenThroughItsLink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);

        WholeFile.write(link, target -> target.write("new".getBytes(StandardCharsets.UTF_8)));

        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        Path report = folder.resolve("a.txt");
        String before = Files.readString(report);

        assertThat(run("read", folder.toString(), "--html", report.toString())).isEqualTo(2);
        assertThat(error()).contains("a.txt: is one of the inputs", "name another file");
        assertThat(report).hasContent(before);
    }

    @Test
    void whatTheProgramWroteIsPassedOverAndMayBeWrittenAgain() throws IOException {
        Path html = folder.resolve("brief.html");
        Path json = folder.resolve("picture.json");
        Path markdown = folder.resolve("brief.md");
        String[] command = {
            "read", folder.toString(), "--html=" + html, "--json=" + json, "--markdown=" + markdown
        };

        assertThat(run(command)).isZero();
        assertThat(run(command)).isZero();
        assertThat(error()).contains("Read 1 report", "Rejected (3):").doesNotContain("Read 2");
        assertThat(run("copies", folder.toString(), "--html=" + html)).isZero();
        assertThat(run("copies", folder.toString(), "--html=" + html)).isZero();
    }

    @Test
    void fullStandardOutputIsAnError() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int value) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };

        assertThat(run(full, "read", folder.toString())).isEqualTo(2);
        assertThat(error()).contains("standard output took not all");
        assertThat(run(full, "read", folder.toString(), "--json", "-")).isEqualTo(2);
        assertThat(error()).contains("-: writing failed (standard output is full or closed)");
    }

    @Test
    void formatsAreListed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(run(out, "formats")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("PDF  .pdf", "Mailbox (mbox)");
    }

    @Test
    void fieldsAreMappedAndABadMapIsNamed() throws IOException {
        Path json =
                Files.writeString(
                        folder.resolve("x.json"),
                        "{\"doc\": {\"words\": \"Water came through the dam at Ulm in the night, a guard said.\"}}");

        assertThat(run("copies", json.toString())).isEqualTo(1);
        assertThat(run("copies", json.toString(), "--map", "text=doc.words")).isZero();
        assertThat(run("copies", json.toString(), "--map", "words=doc.words")).isEqualTo(2);
        assertThat(error()).contains("--map: 'words' is no field of a report");
    }

    @Test
    void aReportInAnotherLanguageIsNamedAndNothingIsReadFromIt() throws IOException {
        Path german =
                Files.writeString(
                        folder.resolve("de.txt"),
                        "Der Damm bei Ulm ist sicher, sagte die Bürgermeisterin am Montag. Die Stadt will sich am Freitag mit den Ingenieuren treffen.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(run(out, "read", german.toString(), "--json", "-")).isZero();
        assertThat(error()).contains("not read, so only compared (1):", "de.txt: German (de)");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "\"language\": \"de\"",
                        "\"claims\": []",
                        "\"events\": []",
                        "\"statements\": []");
    }
}
