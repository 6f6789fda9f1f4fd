package org.secondsource.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.benchmarks.measure.Corpus;
import org.secondsource.benchmarks.measure.ProcessorTime;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.reading.ReadingPool;
import org.secondsource.reading.ReportReader;
import org.secondsource.reading.cast.Gazetteer;

/// How much faster do two threads read than one?
///
/// One and two take turns. On a machine that does other work the best rounds say most about the
/// program, and the ratio of processor time says what two idle processors would give: it is 1 where
/// the threads do not hinder each other.
///
///     ./mvnw -q -Pbenchmark -Dask=threads -Dreports=../shared/eval/attribution/inputs -Drounds=7
final class TwoThreads implements Benchmark {
    private final Corpus corpus;
    private final LanguageAnalyzer analyzer;

    TwoThreads(Corpus corpus, LanguageAnalyzer analyzer) {
        this.corpus = corpus;
        this.analyzer = analyzer;
    }

    @Override
    public String answer(int rounds) {
        ReportReader reader = new ReportReader(analyzer, Gazetteer.load());
        List<ProcessorTime> one = new ArrayList<>();
        List<ProcessorTime> two = new ArrayList<>();
        read(reader, 1);
        read(reader, 2);
        for (int round = 0; round < rounds; round++) {
            one.add(read(reader, 1));
            two.add(read(reader, 2));
        }
        return corpus
                + "\n"
                + line("one thread", one)
                + line("two threads", two)
                + String.format(
                        Locale.ROOT,
                        "two threads read %.2f times as fast in the best rounds, %.2f in the median;"
                                + " they take %.2f times the processor time%n",
                        Collections.min(walls(one)) / Collections.min(walls(two)),
                        SideBySide.median(walls(one)) / SideBySide.median(walls(two)),
                        SideBySide.median(processes(two)) / SideBySide.median(processes(one)));
    }

    private ProcessorTime read(ReportReader reader, int threads) {
        return ProcessorTime.of(
                () -> new ReadingPool(reader, threads).read(corpus.reports(), () -> {}));
    }

    private static String line(String name, List<ProcessorTime> rounds) {
        return String.format(
                Locale.ROOT,
                "%-12s wall s: best %.2f, median %.2f; processor s: best %.2f, median %.2f%n",
                name,
                Collections.min(walls(rounds)),
                SideBySide.median(walls(rounds)),
                Collections.min(processes(rounds)),
                SideBySide.median(processes(rounds)));
    }

    private static List<Double> walls(List<ProcessorTime> rounds) {
        return rounds.stream().map(ProcessorTime::wall).toList();
    }

    private static List<Double> processes(List<ProcessorTime> rounds) {
        return rounds.stream().map(ProcessorTime::process).toList();
    }
}
