package org.secondsource.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The files of crawler-commons' suite, where they are (`../shared/standards/web-robots`), with
/// what a careful reader of RFC 9309 takes from them. A name has no digits there, so `bot` is each
/// of `bot1` to `bot4`.
final class RobotsSuiteTest {
    private static final Path SUITE = Path.of("../../shared/standards/web-robots/robots");

    @ParameterizedTest
    @CsvFileSource(resources = "robots-suite.csv")
    void aFileAllowsWhatItSays(String file, String name, String path, boolean allowed)
            throws IOException {
        Path place = SUITE.resolve(file + ".txt");
        Assumptions.assumeTrue(Files.exists(place), place + " is not here");
        assertThat(Robots.read(Files.readAllBytes(place), name).allows(path)).isEqualTo(allowed);
    }
}
