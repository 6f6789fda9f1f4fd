package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@Tag("whole")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SameBytesTest {
    private List<String> files = List.of();
    private List<String> picture = List.of();

    @BeforeAll
    void readOnce() throws IOException {
        try (Stream<Path> found = Files.list(WholeProgram.DEMO)) {
            files = found.map(Path::toString).sorted().toList();
        }
        picture = WholeProgram.fresh().run(arguments(files, "2", "-")).lines().toList();
    }

    @Test
    void theOrderOfInputsDoesNotMatter() {
        List<String> shuffled = new ArrayList<>(files.reversed());
        shuffled.add(3, shuffled.removeLast());

        assertSame(WholeProgram.fresh().run(arguments(shuffled, "2", "-")).lines().toList());
    }

    @Test
    void neitherThreadsNorLocaleNorTimeZoneMatter(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path json = folder.resolve("picture.json");
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx1500m", "-Duser.language=tr", "-Duser.country=TR"));
        words.addAll(List.of("-Duser.timezone=Pacific/Chatham", "-Dsecond-source.home=.."));
        words.add("-Dsecond-source.memory=" + folder);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        words.addAll(List.of(arguments(files, "1", json.toString())));
        Path said = folder.resolve("said");
        int status =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start()
                        .waitFor();

        assertThat(status).as(Files.readString(said)).isZero();
        assertSame(Files.readAllLines(json));
    }

    /// Tells the lines that differ: a picture's item is one line.
    private void assertSame(List<String> lines) {
        assertThat(lines.stream().filter(line -> !picture.contains(line)).limit(3)).isEmpty();
        assertThat(lines.equals(picture)).as("the same lines in the same order").isTrue();
    }

    private static String[] arguments(List<String> inputs, String threads, String json) {
        List<String> arguments = new ArrayList<>(List.of("read", "--quiet", "--threads", threads));
        arguments.addAll(List.of("--json", json));
        arguments.addAll(inputs);
        return arguments.toArray(String[]::new);
    }
}
