package org.secondsource.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secondsource.SecondSource;
import org.secondsource.evaluation.inputs.ReportFiles;
import org.secondsource.evaluation.names.NamesBench.Tally;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.corenlp.CoreNlpAnalyzer;
import org.secondsource.language.corenlp.RememberedAnalyzer;

/// The ids of what is joined, while one situation grows report by report in three orders.
@Tag("whole")
final class NamesBenchTest {
    /// Surefire runs the tests in the folder of the module.
    private static final Path ROOT = Path.of("..");

    private static final String SITUATION = "ferry-strait";

    private static Map<String, Tally> tallies = Map.of();

    @BeforeAll
    static void growOnce() throws IOException {
        LanguageAnalyzer analyzer =
                new RememberedAnalyzer(ROOT.resolve("target/analyses"), CoreNlpAnalyzer::load);
        NamesBench bench = new NamesBench();
        bench.grow(
                SITUATION,
                ReportFiles.in(ROOT.resolve("evaluation/situations/" + SITUATION + "/reports")),
                read -> new SecondSource(analyzer, 1).read(ReportFiles.read(read), () -> {}));
        tallies = bench.tallies();
    }

    @Test
    void everyIdThatWasShownStillFindsSomething() {
        assertThat(tallies).hasSize(5);
        assertThat(tallies)
                .allSatisfy((sort, tally) -> {
                    assertThat(tally.asked()).as(sort).isPositive();
                    assertThat(tally.lost()).as(sort).isZero();
                });
    }

    /// An event's id follows the word that it was made of, which may be told to be of another event
    /// once more is known: 8 of 1,452 at the time of writing.
    @Test
    void noIdPassesToAnotherThing() {
        assertThat(tallies)
                .allSatisfy((sort, tally) -> {
                    int most = sort.equals("events") ? tally.asked() / 100 : 0;
                    assertThat(tally.passed()).as(sort).isLessThanOrEqualTo(most);
                });
    }
}
