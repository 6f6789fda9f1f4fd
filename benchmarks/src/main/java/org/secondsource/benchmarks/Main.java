package org.secondsource.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.secondsource.benchmarks.copies.CopiesSideBySide;
import org.secondsource.benchmarks.copies.Growth;
import org.secondsource.benchmarks.copies.KindsOfCopies;
import org.secondsource.benchmarks.copies.ReportMill;
import org.secondsource.benchmarks.finding.SearchBesideLucene;
import org.secondsource.benchmarks.joining.JoiningCost;
import org.secondsource.benchmarks.joining.SituationMill;
import org.secondsource.benchmarks.keeping.CostOfGrowth;
import org.secondsource.benchmarks.keeping.Failpoints;
import org.secondsource.benchmarks.keeping.FullDisk;
import org.secondsource.benchmarks.keeping.GrownSituation;
import org.secondsource.benchmarks.keeping.Kills;
import org.secondsource.benchmarks.keeping.ReadersBesideAWriter;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.benchmarks.measure.Corpus;
import org.secondsource.benchmarks.pages.PagesSideBySide;
import org.secondsource.benchmarks.stories.CompareCost;
import org.secondsource.benchmarks.stories.StoryGrowth;
import org.secondsource.benchmarks.stories.StoryMill;
import org.secondsource.language.corenlp.CoreNlpAnalyzer;
import org.secondsource.language.corenlp.RememberedAnalyzer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how fast the program is and prints the answer. Run by `./mvnw -q -Pbenchmark`.
@Command(name = "benchmarks", exitCodeOnExecutionException = 2)
public final class Main implements Callable<Integer> {
    /// The questions.
    enum Ask {
        READING,
        THREADS,
        START,
        COPIES,
        GROWTH,
        STORIES,
        COMPARE,
        KINDS,
        JOINING,
        KILLS,
        FAILPOINTS,
        DISK,
        READERS,
        SEARCH,
        GROWING,
        KEEPING,
        PAGES
    }

    @Option(names = "--project", required = true)
    private Path project = Path.of("");

    @Option(names = "--ask")
    private Ask ask = Ask.READING;

    /// A file or folder, from the project's folder; empty for the invented reports.
    @Option(names = "--reports", arity = "1")
    private String reports = "";

    @Option(names = "--limit")
    private int limit = Integer.MAX_VALUE;

    /// How many reports are built for the questions that build theirs.
    @Option(names = "--built")
    private int built = 20_000;

    /// How many words each of them has that is no copy; agency reports have about so many.
    @Option(names = "--words")
    private int words = 450;

    @Option(names = "--rounds")
    private int rounds = 3;

    /// Whether the answer is kept in `benchmarks/results`.
    @Option(names = "--keep", arity = "1")
    private boolean keep;

    /// Asks one question and ends the process: 0 where it was answered, 2 where that failed.
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT); // as the command does
        CommandLine command = new CommandLine(new Main());
        command.setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = project.toAbsolutePath().normalize();
        String answer = benchmark(root, places(root)).answer(Math.max(1, rounds));
        System.out.print(answer);
        if (keep) {
            String command =
                    "./mvnw -q -Pbenchmark -Dask=%s -Dreports=%s -Dlimit=%d -Drounds=%d"
                                    .formatted(name(), reports, limit, rounds)
                            + " -Dbuilt=%d -Dwords=%d -Dkeep=true".formatted(built, words);
            System.out.println(
                    "kept in "
                            + new Results(root, Clock.systemUTC()).keep(name(), command, answer));
        }
        return 0;
    }

    private String name() {
        return ask.name().toLowerCase(Locale.ROOT);
    }

    private Benchmark benchmark(Path root, List<Path> places) throws IOException {
        return switch (ask) {
            case READING -> new ReadingBesideCoreNlp(Corpus.of(places, limit));
            case THREADS -> new TwoThreads(Corpus.of(places, limit), CoreNlpAnalyzer.load());
            case COPIES -> new CopiesSideBySide(mill(places), built);
            case COMPARE -> new CompareCost(new StoryMill(Corpus.of(places, limit), words), built);
            case KINDS -> new KindsOfCopies(Corpus.of(places, limit), built, words);
            case GROWTH -> new Growth(mill(places), built);
            case STORIES -> new StoryGrowth(new StoryMill(Corpus.of(places, limit), words), built);
            case JOINING ->
                    new JoiningCost(
                            places.stream().map(place -> Corpus.of(List.of(place), limit)).toList(),
                            CoreNlpAnalyzer.load(),
                            built,
                            words);
            case KILLS -> new Kills();
            case FAILPOINTS -> new Failpoints();
            case DISK -> new FullDisk(places.getFirst());
            case SEARCH -> new SearchBesideLucene(Corpus.of(places, limit), built);
            case READERS -> new ReadersBesideAWriter();
            case GROWING -> growing(root, places);
            case KEEPING ->
                    new GrownSituation(
                            places,
                            limit,
                            new RememberedAnalyzer(
                                    root.resolve("target/analyses"), CoreNlpAnalyzer::load));
            case PAGES -> new PagesSideBySide(places.getFirst(), limit);
            case START -> new Start(root.resolve("second-source"), places);
        };
    }

    private Benchmark growing(Path root, List<Path> places) throws IOException {
        return new CostOfGrowth(
                new SituationMill(
                        new RememberedAnalyzer(
                                root.resolve("target/analyses"), CoreNlpAnalyzer::load),
                        places.stream()
                                .map(place -> Corpus.of(List.of(place), limit).reports())
                                .toList(),
                        words),
                built);
    }

    private ReportMill mill(List<Path> places) {
        return new ReportMill(Corpus.of(places, limit), words);
    }

    private List<Path> places(Path root) throws IOException {
        if (!reports.isEmpty()) {
            return List.of(root.resolve(reports));
        }
        try (Stream<Path> situations = Files.list(root.resolve("evaluation/situations"))) {
            return situations
                    .map(situation -> situation.resolve("reports"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }
}
