package org.secondsource.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.corenlp.CoreNlpAnalyzer;
import org.secondsource.language.corenlp.RememberedAnalyzer;

/// Runs the benches whose reports are all invented, in every build, against their floors in
/// `floors.json`.
@Tag("whole")
final class BenchFloorTest {
    /// Surefire runs the tests in the folder of the module.
    private static final Path ROOT = Path.of("..");

    private static final LanguageAnalyzer ANALYZER =
            new RememberedAnalyzer(ROOT.resolve("target/analyses"), CoreNlpAnalyzer::load);

    @Test
    void hardCountsKeepTheirFloors() throws IOException {
        assertKept(new CountsTask(ROOT, ANALYZER));
    }

    @Test
    void anAsserterNamedInTwoWaysKeepsItsFloors() throws IOException {
        assertKept(new AsserterTask(ROOT, ANALYZER));
    }

    private static void assertKept(Bench bench) throws IOException {
        Floors floors = Floors.read(ROOT.resolve("evaluation/floors.json"));
        assertThat(floors.tasks()).containsKey(bench.name());
        assertThat(floors.faults(bench.measure(0))).isEmpty();
    }
}
