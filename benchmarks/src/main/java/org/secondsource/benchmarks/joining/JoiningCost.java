package org.secondsource.benchmarks.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondsource.SecondSource;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.benchmarks.measure.Corpus;
import org.secondsource.benchmarks.measure.ProcessorTime;
import org.secondsource.brief.BriefWriter;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.ReportReader;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.situation.Picture;

/// What do joining, and writing the brief, cost beside reading, and does a report cost more, the
/// more there are?
///
/// Reading is measured warm on the invented reports themselves, joining on situations of 20 reports
/// made from them, and on one story of many reports.
///
///     ./mvnw -q -Pbenchmark -Dask=joining -Dbuilt=10000
public final class JoiningCost implements Benchmark {
    private static final int REPORTS_OF_A_SITUATION = 20;
    private static final int FIRST = 1_000;

    /// How many reports there are for each time that the brief alone is measured.
    private static final List<Integer> BRIEFS = List.of(200, 1_500, 2_000);

    private static final int FEW_OF_A_STORY = 200;
    private static final int MANY_OF_A_STORY = 2_000;
    private static final double MILLIS = 1_000;
    private static final int WARM = 5;

    private final List<Corpus> situations;
    private final LanguageAnalyzer analyzer;
    private final int reports;
    private final int words;

    /// @param situations the invented ones
    /// @param reports how many are joined at most
    /// @param words how many words each has at most
    public JoiningCost(List<Corpus> situations, LanguageAnalyzer analyzer, int reports, int words) {
        this.situations = List.copyOf(situations);
        this.analyzer = analyzer;
        this.reports = reports;
        this.words = words;
    }

    @Override
    public String answer(int rounds) {
        double reading = reading(rounds);
        SituationMill mill =
                new SituationMill(
                        analyzer, situations.stream().map(Corpus::reports).toList(), words);
        SecondSource joiner = new SecondSource(analyzer, 1);
        List<ReadReport> made = new ArrayList<>();
        StringBuilder answer = new StringBuilder();
        answer.append(
                String.format(Locale.ROOT, "reading a report, warm: %.2f ms%n", reading * MILLIS));
        briefs(mill, joiner).forEach(answer::append);
        double first = 0;
        for (int size = FIRST; size <= reports; size *= 10) {
            while (made.size() < size) {
                made.addAll(
                        mill.situation(
                                made.size() / REPORTS_OF_A_SITUATION, REPORTS_OF_A_SITUATION));
            }
            if (first == 0) {
                joiner.join(made, List.of()); // for the compiler
            }
            List<Picture> pictures = new ArrayList<>();
            ProcessorTime time = ProcessorTime.of(() -> pictures.add(joiner.join(made, List.of())));
            double joining = time.thread() / size;
            first = first == 0 ? joining : first;
            answer.append(line(size, pictures.getFirst(), joining, joining / reading))
                    .append(String.format(Locale.ROOT, ", %.2f of the first%n", joining / first));
        }
        return answer.append(oneStory(mill, joiner, reading)).toString();
    }

    /// One story of many reports beside one of few: the invented reports again and again.
    private static String oneStory(SituationMill mill, SecondSource joiner, double reading) {
        StringBuilder answer = new StringBuilder("one story\n");
        double first = 0;
        for (int size : List.of(FEW_OF_A_STORY, MANY_OF_A_STORY)) {
            List<ReadReport> made = mill.situation(0, size);
            List<Picture> pictures = new ArrayList<>();
            ProcessorTime time = ProcessorTime.of(() -> pictures.add(joiner.join(made, List.of())));
            double joining = time.thread() / size;
            first = first == 0 ? joining : first;
            answer.append(line(size, pictures.getFirst(), joining, joining / reading))
                    .append(String.format(Locale.ROOT, ", %.2f of the first%n", joining / first));
        }
        return answer.toString();
    }

    /// What writing the brief costs a report.
    private List<String> briefs(SituationMill mill, SecondSource joiner) {
        List<ReadReport> made = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int size : BRIEFS) {
            while (made.size() < size) {
                made.addAll(
                        mill.situation(
                                made.size() / REPORTS_OF_A_SITUATION, REPORTS_OF_A_SITUATION));
            }
            Picture picture = joiner.join(made.subList(0, size), List.of());
            double best = Double.MAX_VALUE;
            for (int round = 0; round < WARM; round++) {
                best = Math.min(best, ProcessorTime.of(() -> BriefWriter.write(picture)).thread());
            }
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "writing the brief of %,d reports, %,d stories: %.3f ms a report%n",
                            size,
                            picture.stories().size(),
                            best / size * MILLIS));
        }
        return lines;
    }

    private static String line(int reports, Picture picture, double joining, double share) {
        return String.format(
                Locale.ROOT,
                "%,8d reports, %,6d stories, %,9d claims, %,7d events: %.2f ms a report, %.3f of"
                        + " reading",
                reports,
                picture.stories().size(),
                picture.claims().size(),
                picture.events().size(),
                joining * MILLIS,
                share);
    }

    private double reading(int rounds) {
        ReportReader reader = new ReportReader(analyzer, Gazetteer.load());
        double best = Double.MAX_VALUE;
        int count = situations.stream().mapToInt(corpus -> corpus.reports().size()).sum();
        for (int round = 0; round <= rounds; round++) {
            ProcessorTime time =
                    ProcessorTime.of(() ->
                            situations.forEach(corpus -> corpus.reports().forEach(reader::read)));
            best = Math.min(best, time.thread() / count);
        }
        return best;
    }
}
