package org.secondsource.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.benchmarks.measure.Corpus;
import org.secondsource.benchmarks.measure.ProcessorTime;
import org.secondsource.language.corenlp.CoreNlpAnalyzer;

final class BenchmarksTest {
    private static final Path REPORTS = Path.of("../evaluation/situations/ferry-strait/reports");

    @Test
    void lanesTakeTurnsReportByReportAndTheFirstRoundIsNotMeasured() {
        List<String> turns = new ArrayList<>();
        Lane tortoise = new Lane("tortoise", report -> turns.add("tortoise " + report.id()));
        Lane hare = new Lane("hare", report -> turns.add("hare " + report.id()));
        Corpus two = Corpus.of(List.of(REPORTS), 2);
        SideBySide race = new SideBySide(two, List.of(tortoise, hare));

        List<List<ProcessorTime>> measured = race.measure(3);

        assertThat(measured).hasSize(2).allSatisfy(rounds -> assertThat(rounds).hasSize(3));
        assertThat(turns).hasSize((3 + 1) * 2 * 2);
        assertThat(turns.get(0)).isEqualTo(turns.get(1).replace("hare", "tortoise"));
        assertThat(race.table(measured)).contains("2 reports", "tortoise", "hare");
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMiddleOfTheTwoInTheMiddle() {
        assertThat(SideBySide.median(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(3.0);
        assertThat(SideBySide.median(List.of(4.0, 1.0, 9.0))).isEqualTo(4.0);
    }

    @Test
    void aFolderWithoutReportsIsToldAndNotMeasured(@TempDir Path empty) {
        assertThatThrownBy(() -> Corpus.of(List.of(empty), 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no reports");
    }

    @Test
    void whatIsKeptSaysWhatItWasMeasuredOn(@TempDir Path project) throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);

        Path kept = new Results(project, clock).keep("start", "./mvnw -Pbenchmark", "fast\n");

        assertThat(kept.toString()).contains("/results/2026-11-22-");
        assertThat(kept).content().contains("java", "cores, load", "./mvnw -Pbenchmark", "fast");
    }

    @Test
    @Tag("whole")
    void threadsAreMeasuredOnTheDemosReports() {
        Corpus two = Corpus.of(List.of(REPORTS), 2);

        assertThat(new TwoThreads(two, CoreNlpAnalyzer.load()).answer(1))
                .contains("one thread", "two threads", "times as fast");
    }
}
