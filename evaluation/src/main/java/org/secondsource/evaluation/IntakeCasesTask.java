package org.secondsource.evaluation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.secondsource.evaluation.cases.CaseBench;
import org.secondsource.evaluation.inputs.InputDigest;

/// Runs `./second-source` on each case of `../shared/cases/intake` and counts the checks that hold.
final class IntakeCasesTask implements Bench {
    static final String NAME = "cases/intake";

    private final Path root;
    private final Path cases;

    /// @param root the project's folder
    /// @param shared the folder with the public sets
    IntakeCasesTask(Path root, Path shared) {
        this.root = root;
        this.cases = shared.resolveSibling("cases").resolve("intake");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured measure(int errors) throws IOException {
        Map<String, List<String>> checks;
        try {
            checks = new CaseBench(cases, this::run).run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running the cases", interrupted);
        }
        checks.forEach((check, wrong) ->
                wrong.forEach(fault -> System.out.println("    " + check + ": " + fault)));
        long right = checks.values().stream().filter(List::isEmpty).count();
        return new Measured(
                NAME,
                InputDigest.of(InputDigest.files(cases)),
                checks.size(),
                List.of(Figure.share("checks right", right, checks.size())));
    }

    private int run(List<String> words, Path folder, Path messages)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(words);
        if (words.getFirst().equals("second-source")) {
            command.set(0, root.resolve("second-source").toString());
        }
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(messages.toFile());
        builder.environment()
                .put("SECOND_SOURCE_MEMORY", root.resolve("target/analyses").toString());
        builder.environment()
                .merge("PATH", root.toString(), (path, own) -> own + File.pathSeparator + path);
        return builder.start().waitFor();
    }
}
