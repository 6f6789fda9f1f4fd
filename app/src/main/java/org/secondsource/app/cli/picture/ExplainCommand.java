package org.secondsource.app.cli.picture;

import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.report.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Tells why a report has the title, day, author and outlet that it has.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Prints what tells of title, day, author and outlet, and what was taken out.",
        description = {
            "%nOf each field every candidate is shown with its score and the places that it stands on,"
                    + " the one that won first. Reports are not read for what they say.%n"
        })
public final class ExplainCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputOptions.INPUTS)
    private List<String> inputs = List.of();

    public ExplainCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        List<Explanation> explanations = parts.intake(1, "").explain(inputs);
        explanations.stream()
                .flatMap(explanation -> explanation.lines().stream())
                .forEach(console.out()::println);
        boolean read = explanations.stream().anyMatch(one -> one.problem().isEmpty());
        return read ? 0 : 1;
    }
}
