package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.secondsource.evaluation.errors.ErrorReport;
import org.secondsource.evaluation.inputs.InputDigest;
import org.secondsource.evaluation.training.TrainTask;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.corenlp.CoreNlpAnalyzer;
import org.secondsource.language.corenlp.RememberedAnalyzer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how right the program is: runs `./second-source` on each task's reports, has the
/// picture scored, and compares the figures with the floors. Run by `./mvnw -q -Pevaluate`.
@Command(name = "evaluation")
public final class Main implements Callable<Integer> {
    private static final int HELD = 0;
    private static final int BELOW = 1;

    /// What of the floors is to be done.
    enum FloorChange {
        CHECK,
        RAISE,
        LOWER
    }

    @Option(names = "--project", required = true)
    private Path project = Path.of("");

    /// Tasks by name, comma between them: `floors` for those that have floors, `all` for all.
    @Option(names = "--ask")
    private String ask = "floors";

    @Option(names = "--floors")
    private FloorChange change = FloorChange.CHECK;

    /// Whether the figures are kept in `evaluation/results`.
    @Option(names = "--keep", arity = "1")
    private boolean keep;

    /// How many misses of each kind are shown; none at 0.
    @Option(names = "--errors")
    private int errors;

    /// Which form table `--ask=forms` runs, or `all`.
    @Option(names = "--form")
    private String form = "all";

    /// Whether `--ask=forms` means the part that is kept out of development, `forms/kept-out`.
    @Option(names = "--keptout", arity = "1")
    private boolean keptOut;

    /// Which model `--ask=train` makes anew.
    @Option(names = "--model")
    private String model = "";

    /// Runs the tasks and ends the process: 0 where all floors held, 1 where one did not, 2 where a
    /// task failed.
    public static void main(String[] arguments) {
        CommandLine command = new CommandLine(new Main());
        command.setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = project.toAbsolutePath().normalize();
        Path shared = root.resolveSibling("shared").resolve("eval");
        Path work = root.resolve("evaluation/target/evaluation");
        Files.createDirectories(work);
        if (ask.equals("train")) {
            new TrainTask(root, shared, analyzer(root)).train(model);
            return HELD;
        }
        Path floorsFile = root.resolve("evaluation/floors.json");
        Floors floors = Floors.read(floorsFile);
        List<Measured> all = new ArrayList<>();
        List<Bench> benches = benches(root, shared);
        for (Task task : asked(Task.all(root, shared), benches, floors)) {
            Measured measured = measure(task, root, work);
            System.out.print(Results.table(List.of(measured)));
            if (errors > 0) {
                Path picture = picture(task, work);
                System.out.print(
                        ErrorReport.of(task.name(), task.inputs(), task.gold(), picture, errors));
            }
            all.add(measured);
        }
        for (Bench bench : benches) {
            if (isAsked(bench.name(), floors)) {
                long start = System.nanoTime();
                Measured measured = bench.measure(errors).within((System.nanoTime() - start) / 1e9);
                System.out.print(Results.table(List.of(measured)));
                all.add(measured);
            }
        }
        List<String> faults = hold(all, floors, floorsFile);
        if (keep) {
            System.out.println("kept in " + Results.keep(root, all, Clock.systemUTC()));
        }
        faults.forEach(fault -> System.out.println("BELOW THE FLOOR: " + fault));
        return faults.isEmpty() ? HELD : BELOW;
    }

    /// Checks the floors, or changes them.
    ///
    /// @return what is below them, where they are checked
    private List<String> hold(List<Measured> all, Floors floors, Path floorsFile) {
        List<String> faults = new ArrayList<>();
        Floors changed = floors;
        for (Measured measured : all) {
            if (change == FloorChange.CHECK) {
                faults.addAll(floors.faults(measured));
            } else {
                changed = changed.after(measured, change == FloorChange.LOWER);
                changed.write(floorsFile);
            }
        }
        return faults;
    }

    private List<Bench> benches(Path root, Path shared) {
        LanguageAnalyzer analyzer = analyzer(root);
        return List.of(
                new DistortionTask(root, shared, analyzer),
                new DraftTask(root, analyzer),
                new OriginTask(),
                new StreamTask(shared),
                new CountsTask(root, analyzer),
                new ChangesTask(root, analyzer),
                new NamesTask(root, analyzer),
                new AsserterTask(root, analyzer),
                new FormsTask(root, analyzer, form, false),
                new FormsTask(root, analyzer, form, true),
                new FormatsTask(shared),
                new IntakeCasesTask(root, shared),
                new ReadingCasesTask(shared, analyzer),
                new SentencesTask(root, shared, analyzer));
    }

    private static LanguageAnalyzer analyzer(Path root) {
        return new RememberedAnalyzer(root.resolve("target/analyses"), CoreNlpAnalyzer::load);
    }

    private List<Task> asked(List<Task> tasks, List<Bench> benches, Floors floors) {
        List<Task> asked = tasks.stream().filter(task -> isAsked(task.name(), floors)).toList();
        boolean bench = benches.stream().anyMatch(each -> isAsked(each.name(), floors));
        if (asked.isEmpty() && !bench) {
            throw new IllegalArgumentException(
                    "no task is called '%s'; expected 'floors', 'all' or some of %s and %s"
                            .formatted(
                                    ask,
                                    benches.stream().map(Bench::name).toList(),
                                    tasks.stream().map(Task::name).toList()));
        }
        return asked;
    }

    private boolean isAsked(String name, Floors floors) {
        List<String> names =
                Stream.of(ask.split(","))
                        .map(each -> keptOut && each.equals("forms") ? FormsTask.KEPT_OUT : each)
                        .toList();
        return ask.equals("all")
                || names.contains(name)
                || ask.equals("floors") && floors.tasks().containsKey(name);
    }

    private static Path picture(Task task, Path work) {
        return work.resolve(task.fileName() + ".json");
    }

    private static Measured measure(Task task, Path root, Path work)
            throws IOException, InterruptedException {
        Path picture = picture(task, work);
        Path log = work.resolve(task.fileName() + ".log");
        Files.deleteIfExists(picture);
        List<String> words =
                List.of(
                        root.resolve("second-source").toString(),
                        "read",
                        task.inputs().toString(),
                        "--json",
                        picture.toString(),
                        "--quiet");
        // Analyses made by other builds must not count: this one shares them with its tests alone.
        Map<String, String> memory =
                Map.of("SECOND_SOURCE_MEMORY", root.resolve("target/analyses").toString());
        Run run = Run.of(words, memory, work.resolve(task.fileName() + ".brief"), log);
        run.orThrow();
        List<Figure> figures = PythonScorer.score(task, picture, work);
        return new Measured(
                task.name(),
                InputDigest.of(task.inputs(), task.gold()),
                InputDigest.files(task.inputs()).size(),
                run.took().toMillis() / 1000.0,
                figures);
    }
}
