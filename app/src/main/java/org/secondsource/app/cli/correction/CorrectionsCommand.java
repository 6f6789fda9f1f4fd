package org.secondsource.app.cli.correction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.console.Outputs;
import org.secondsource.app.cli.input.ClosingNote;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.app.terminal.TerminalCorrections;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.CorrectionEntry.Step;
import org.secondsource.archive.CorrectionLog;
import org.secondsource.exchange.json.kept.CorrectionJson;
import org.secondsource.situation.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists what people put right, and hands it out or takes it in.
@Command(
        name = "corrections",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header =
                "Lists what was put right in a situation: by whom, when, why, and whether it holds.",
        description = {
            "%nA correction is of exact words. Where they stand no more it is an orphan: it is"
                    + " listed, and applied to nothing.%n"
        })
public final class CorrectionsCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(
            index = "0",
            paramLabel = "SITUATION",
            description = "A situation; or export or import and a situation.")
    private String first = "";

    @Parameters(
            index = "1..*",
            arity = "0..2",
            paramLabel = "SITUATION FILE",
            description =
                    "Behind export or import: the situation, and the file with one correction a"
                            + " line (- is standard output or input).")
    private List<String> rest = List.of();

    @Option(names = "--orphans", description = "Only those whose words stand no more.")
    private boolean orphans;

    @Option(
            names = "--propose",
            description = "Take in as proposals, which count when somebody accepts them.")
    private boolean propose;

    public CorrectionsCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        boolean isMoved = first.equals("export") || first.equals("import");
        if (isMoved && !rest.isEmpty()) {
            Righter righter = new Righter(console, parts, Path.of(rest.getFirst()));
            String file = rest.size() > 1 ? rest.get(1) : "-";
            return first.equals("export") ? export(righter, file) : take(righter, file);
        }
        if (!rest.isEmpty()) {
            throw new CommandFailure(
                    "corrections: found '%s' behind %s, expected one situation, or export or import, a situation and a file"
                            .formatted(rest.getFirst(), first));
        }
        Righter righter = new Righter(console, parts, Path.of(first));
        CorrectionLog log = righter.log();
        Picture picture = righter.picture();
        console.out()
                .print(TerminalCorrections.of(log, picture.byHand(), orphans, console.outScreen()));
        return 0;
    }

    private int export(Righter righter, String file) {
        CorrectionLog log = righter.log();
        Outputs outputs = new Outputs(console.out());
        outputs.check(List.of(file), List.of());
        outputs.write(file, target -> CorrectionJson.write(log, target));
        return 0;
    }

    private int take(Righter righter, String file) {
        CorrectionLog log = righter.log();
        List<CorrectionEntry.Draft> drafts = new ArrayList<>();
        int known = 0;
        try {
            for (CorrectionJson.Line line : CorrectionJson.read(lines(file))) {
                if (CorrectCommand.standing(log, line.correction()).isPresent()) {
                    known++;
                } else {
                    Step step = propose ? Step.PROPOSED : line.step();
                    drafts.add(new CorrectionEntry.Draft(step, 0, line.correction(), line.by()));
                }
            }
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure(
                    "corrections import %s: %s; nothing was taken in"
                            .formatted(file, wrong.getMessage()),
                    wrong);
        }
        righter.write(drafts);
        console.error()
                .printf(
                        "Took in %s, %d there before.%n",
                        ClosingNote.count(drafts.size(), "correction"), known);
        return 0;
    }

    private List<String> lines(String file) {
        try {
            return file.equals("-")
                    ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : Files.readAllLines(Path.of(file));
        } catch (IOException unread) {
            throw new CommandFailure(
                    "corrections import %s: cannot be read (%s); name a file that corrections export wrote"
                            .formatted(file, unread.getMessage()),
                    unread);
        }
    }
}
