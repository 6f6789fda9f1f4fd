package org.secondsource.benchmarks.copies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.secondsource.benchmarks.measure.Benchmark;

/// How surely and how fast are built copies found, beside the searches that others use?
///
/// All searches get the same reports in one run, report by report in turn, from text to result; the
/// first half of the time is for the compiler and is not measured. Asked of each copy is that it is
/// found with what it copied, where twenty words in a row are left of it.
///
///     ./mvnw -q -Pbenchmark -Dask=copies
///     ./mvnw -q -Pbenchmark -Dask=copies -Dreports=../shared/eval/copies/inputs -Dlimit=200
public final class CopiesSideBySide implements Benchmark {
    private static final int WORDS_LEFT = 20;

    private final ReportMill mill;
    private final int reports;

    /// @param reports how many are built
    public CopiesSideBySide(ReportMill mill, int reports) {
        this.mill = mill;
        this.reports = reports;
    }

    @Override
    public String answer(int rounds) {
        List<Contest> contests =
                List.of(
                        new Contest("fingerprints (ours)", OurCandidates::new),
                        new Contest("every 5 words", FiveGramIndex::new),
                        new Contest("MinHash-LSH", MinHashLsh::new),
                        new Contest("ours, compared word by word", OurCopies::new));
        run(contests);
        contests.forEach(Contest::startAgain);
        Map<Edit, Integer> wanted = run(contests);
        StringBuilder answer = new StringBuilder();
        answer.append(
                String.format(
                        Locale.ROOT,
                        "%d %s%n%nrecall of copies with %d words in a row left%n",
                        reports,
                        mill,
                        WORDS_LEFT));
        answer.append(recall(contests, wanted));
        answer.append(cost(contests));
        return answer.toString();
    }

    /// @return how many pairs of a copy and its original are to be found
    private Map<Edit, Integer> run(List<Contest> contests) {
        Map<Edit, Integer> all = new EnumMap<>(Edit.class);
        Family family = new Family();
        for (int number = 0; number < reports; number++) {
            BuiltReport report = mill.report(number);
            family.add(report);
            List<Integer> wanted = wanted(report);
            report.edit().ifPresent(edit -> all.merge(edit, wanted.size(), Integer::sum));
            contests.forEach(contest -> contest.add(report, wanted, family));
        }
        return all;
    }

    private List<Integer> wanted(BuiltReport copy) {
        List<Integer> wanted = new ArrayList<>();
        for (int source : copy.sources()) {
            String original = mill.report(source).report().text();
            if (LongestRun.of(original, copy.report().text()) >= WORDS_LEFT) {
                wanted.add(source);
            }
        }
        return wanted;
    }

    private static String recall(List<Contest> contests, Map<Edit, Integer> wanted) {
        StringBuilder table = new StringBuilder(line("", contests.stream().map(Contest::name)));
        for (Edit edit : Edit.values()) {
            int all = wanted.getOrDefault(edit, 0);
            table.append(
                    line(
                            "%s (%d)".formatted(edit.shown(), all),
                            contests.stream()
                                    .map(contest ->
                                            decimals(4, (double) contest.right(edit) / all))));
        }
        return table.toString();
    }

    private String cost(List<Contest> contests) {
        return "\n"
                + line(
                        "reports per processor second",
                        contests.stream().map(each -> decimals(0, each.reportsPerSecond())))
                + line(
                        "found per report",
                        contests.stream().map(each -> decimals(3, each.foundPerReport())))
                + line(
                        "of these without a common original",
                        contests.stream().map(each -> decimals(3, each.strangersPerReport())))
                + line(
                        "MB kept per 100,000 reports",
                        contests.stream().map(each -> decimals(0, megabytes(each))))
                + "processor seconds are those of the searching thread\n";
    }

    /// What a search alone keeps, beside the reports themselves where it does not keep them.
    private double megabytes(Contest contest) {
        long before = Memory.used();
        CopySearch search = contest.maker().get();
        for (int number = 0; number < reports; number++) {
            search.add(mill.report(number).report());
        }
        long after = Memory.used();
        search.add(mill.report(reports).report()); // so that it is still in use
        return (after - before) / Memory.MEGABYTE * 100_000 / reports;
    }

    private static String line(String name, Stream<String> cells) {
        StringBuilder line = new StringBuilder("%-40s".formatted(name));
        cells.forEach(cell -> line.append("%30s".formatted(cell)));
        return line.append('\n').toString();
    }

    private static String decimals(int count, double value) {
        return String.format(Locale.ROOT, "%,." + count + "f", value);
    }
}
