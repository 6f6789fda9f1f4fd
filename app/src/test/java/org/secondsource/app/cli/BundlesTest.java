package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one team sends and another adds.
@Tag("whole")
final class BundlesTest {
    private static final String WIRE =
            """
            LENDAL, Sept. 17 (Norse Wire) - Nine people died when a crane fell at the port of Lendal, the harbour office said on Wednesday.
            """;
    private static final String POLICE =
            """
            LENDAL, Sept. 17 (Fjord Press) - Nine people died when a crane fell at the port of Lendal, police said on Wednesday. The port is closed until Friday.
            """;
    private static final String COPY =
            """
            The Lendal Echo, Sept. 18

            LENDAL (Norse Wire) - Nine people died when a crane fell at the port of Lendal, the harbour office said on Wednesday.
            """;

    @TempDir private Path folder = Path.of("");

    private final WholeProgram program = WholeProgram.remembering();

    private String run(int status, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        assertThat(program.run(out, error, arguments))
                .as(error.toString(StandardCharsets.UTF_8))
                .isEqualTo(status);
        return status == 0
                ? out.toString(StandardCharsets.UTF_8)
                : error.toString(StandardCharsets.UTF_8);
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }

    /// A situation of some reports.
    private String situation(String name, String... reports) throws IOException {
        run(0, "new", place(name));
        for (String report : reports) {
            Path file =
                    folder.resolve(name + "-in")
                            .resolve(Integer.toHexString(report.hashCode()) + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, report);
        }
        if (reports.length > 0) {
            run(0, "add", place(name), place(name + "-in"), "--quiet");
        }
        return place(name);
    }

    private String bundle(String situation, String name, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of("export", situation, "--as", "bundle", "--out", place(name)));
        arguments.addAll(List.of(more));
        run(0, arguments.toArray(String[]::new));
        return place(name);
    }

    @Test
    void whatTwoTeamsReadCountsOnceAsIfOneHadReadAll() throws IOException {
        String first = bundle(situation("first", WIRE, COPY), "first.zip");
        String second = bundle(situation("second", WIRE, POLICE), "second.zip");
        String joined = situation("joined");
        String all = situation("all", WIRE, COPY, POLICE);

        run(0, "add", joined, first, second);

        assertThat(run(0, "claims", joined))
                .isEqualTo(run(0, "claims", all))
                .contains("Norse Wire", "Fjord Press");
    }

    @Test
    void aBundleOfWhatCameInABundleIsTheSameBundle() throws IOException {
        String sent = bundle(situation("sent", WIRE, POLICE), "sent.zip");
        String taken = situation("taken");
        run(0, "add", taken, sent);

        assertThat(Path.of(bundle(taken, "again.zip"))).hasSameBinaryContentAs(Path.of(sent));
    }

    @Test
    void aBundleOfCitesAloneOrAChangedOneIsNotAdded() throws IOException {
        String sent = situation("sent", WIRE);
        String cites = bundle(sent, "cites.zip", "--cites-only");
        String changed = bundle(sent, "changed.zip");
        byte[] bytes = Files.readAllBytes(Path.of(changed));
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("files/000001") + 40;
        bytes[at] ^= 1;
        Files.write(Path.of(changed), bytes);
        String taken = situation("taken");

        assertThat(run(2, "add", taken, cites)).contains("it carries no files");
        assertThat(run(2, "add", taken, changed)).contains("changed.zip");
        assertThat(run(0, "status", taken)).doesNotContain("LENDAL");
    }

    @Test
    void whatWasForgottenDoesNotLeaveInABundle() throws IOException {
        String sent = situation("sent", WIRE, POLICE);
        String place = "sent-in/" + Integer.toHexString(POLICE.hashCode()) + ".txt";
        run(0, "forget", sent, place, "--why", "asked");
        String taken = situation("taken");
        run(0, "add", taken, bundle(sent, "left.zip"));

        assertThat(run(0, "brief", taken, "--json", "-"))
                .contains("harbour office")
                .doesNotContain("Fjord Press");
    }
}
