package org.secondsource.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.secondsource.benchmarks.measure.Corpus;
import org.secondsource.benchmarks.measure.ProcessorTime;
import org.secondsource.report.Report;

/// Measures lanes over the same reports in one process: report by report, lane after lane, so that
/// whatever else the machine does meets them all alike.
final class SideBySide {
    /// The length of a report that figures are given for; agency reports have about so many words.
    private static final double WORDS_OF_A_REPORT = 450;

    private final Corpus corpus;
    private final List<Lane> lanes;

    SideBySide(Corpus corpus, List<Lane> lanes) {
        this.corpus = corpus;
        this.lanes = List.copyOf(lanes);
    }

    /// What each lane took for all reports in each round, in the order of the lanes. One round
    /// before them is not measured: in it the compiler does its work.
    List<List<ProcessorTime>> measure(int rounds) {
        List<List<ProcessorTime>> all = new ArrayList<>();
        lanes.forEach(lane -> all.add(new ArrayList<>()));
        for (int round = 0; round <= rounds; round++) {
            ProcessorTime[] sums = new ProcessorTime[lanes.size()];
            Arrays.fill(sums, new ProcessorTime(0, 0, 0));
            for (Report report : corpus.reports()) {
                for (int lane = 0; lane < sums.length; lane++) {
                    Lane measured = lanes.get(lane);
                    sums[lane] =
                            sums[lane].plus(
                                    ProcessorTime.of(() -> measured.reading().accept(report)));
                }
            }
            for (int lane = 0; lane < sums.length && round > 0; lane++) {
                all.get(lane).add(sums[lane]);
            }
        }
        return all;
    }

    /// A table of the lanes: the best round of each, since other work only ever adds, and the
    /// median; the ratio is that of the first lane to this one, in the best rounds.
    String table(List<List<ProcessorTime>> measured) {
        StringBuilder table = new StringBuilder();
        table.append(corpus).append('\n');
        table.append(
                line("processor seconds", "report", "450 words", "median", "process", "ratio"));
        double first = best(measured.getFirst());
        for (int lane = 0; lane < lanes.size(); lane++) {
            List<ProcessorTime> rounds = measured.get(lane);
            double best = best(rounds);
            double perWords = WORDS_OF_A_REPORT / corpus.words();
            table.append(
                    line(
                            lanes.get(lane).name(),
                            shown(best / corpus.reports().size()),
                            shown(best * perWords),
                            shown(
                                    median(rounds.stream().map(ProcessorTime::thread).toList())
                                            * perWords),
                            shown(
                                    median(rounds.stream().map(ProcessorTime::process).toList())
                                            * perWords),
                            String.format(Locale.ROOT, "%.1f", first / best)));
        }
        table.append(
                "report, 450 words: the reading thread, best round; median: of the rounds, 450"
                        + " words;\nprocess: that with compiler and garbage collector; ratio: the"
                        + " first line to this one.\n");
        return table.toString();
    }

    private static String line(String name, String... cells) {
        StringBuilder line = new StringBuilder("%-36s".formatted(name));
        for (String cell : cells) {
            line.append("%11s".formatted(cell));
        }
        return line.append('\n').toString();
    }

    private static double best(List<ProcessorTime> rounds) {
        return Collections.min(rounds.stream().map(ProcessorTime::thread).toList());
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static String shown(double seconds) {
        return String.format(Locale.ROOT, "%.4f", seconds);
    }
}
