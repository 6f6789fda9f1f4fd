package org.secondsource.app.cli.correction;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.archive.Correction;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.CorrectionEntry.Step;
import org.secondsource.archive.CorrectionLog;
import org.secondsource.correcting.CorrectionMaker;
import org.secondsource.exchange.json.kept.CorrectionJson;
import org.secondsource.situation.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts something right in a situation.
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Puts something right in a situation, for good and so that it can be undone.",
        description = {
            "%nWhat is put right stays so when reports come in, change, or are read by a newer"
                    + " program. Name things by the ids that the commands show.%n",
            "  leave-out REPORT            it is none of this situation",
            "  date REPORT DAY             it was published then",
            "  outlet REPORT NAME, byline REPORT NAME    they published, they wrote it",
            "  origin REPORT own|unknown|agency NAME|institution NAME|outlet NAME",
            "  copied-from REPORT REPORT   the first has its text from the second",
            "  not-a-copy REPORT REPORT    what they share neither has from the other",
            "  same-article, other-article REPORT REPORT    two versions, or two articles",
            "  misread CLAIM|CLAUSE|STATEMENT|FIGURE|EVENT|PACT [REPORT]",
            "                              the words, or those of that report, do not say so",
            "  speaker STATEMENT|CLAUSE ACTOR|\"own voice\"     it is their word",
            "  polarity CLAIM|CLAUSE|STATEMENT so|\"not so\"",
            "  modality CLAIM|CLAUSE|STATEMENT|FIGURE STATE     such as so, planned, possible",
            "  value FIGURE|CLAIM NUMBER   such as 12, \"at least 12\", \"10 to 12\"",
            "  kind EVENT KIND             such as visit, strike, trial",
            "  status EVENT|PACT STATUS    such as scheduled, occurred, cancelled; signed",
            "  same ID ID                  two claims, events, actors are one; two reports, one story",
            "  other ID REPORT|ID          what that report tells of it is another",
            "  rests-on ACTOR ACTOR        the first has from the second what it says",
            "  wording CLAIM CLAUSE        the claim is told in the words of this clause",
            "  name [ACTOR] NAME           how an actor, or the situation, is called",
            "  note ID WORDS               told beside it",
            "  pin CLAIM                   it has its place on the first screen",
            "  reviewed CLAIM, printed CLAIM    come back when the claim changes",
        })
public final class CorrectCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "KIND", description = "What is put right.")
    private String kind = "";

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "ID|VALUE",
            description = "What it is of, then what is so.")
    private List<String> told = List.of();

    @Option(names = "--why", paramLabel = "REASON", required = true, description = "Kept with it.")
    private String why = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who puts it right (you, if not said).")
    private String by = "";

    @Option(
            names = "--propose",
            description = "Only propose it; it counts when somebody accepts it.")
    private boolean propose;

    public CorrectCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Correction.Kind meant = kind();
        if (why.isBlank()) {
            throw new CommandFailure("--why: found nothing, expected a reason; one word will do");
        }
        Righter righter = new Righter(console, parts, folder);
        righter.log(); // fails where there is no situation, before anything is read
        Picture picture = righter.picture();
        Correction correction;
        try {
            correction = new CorrectionMaker(picture).make(meant, told, why.strip());
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure("correct %s: %s".formatted(kind, wrong.getMessage()), wrong);
        }
        standing(righter.log(), correction)
                .ifPresent(before -> {
                    throw new CommandFailure(
                            "correct %s: this stands already as correction %d"
                                    .formatted(kind, before.entry().seq()));
                });
        CorrectionEntry written =
                righter.write(
                                List.of(
                                        new CorrectionEntry.Draft(
                                                propose ? Step.PROPOSED : Step.ACCEPTED,
                                                0,
                                                correction,
                                                by)))
                        .getFirst();
        console.error()
                .printf(
                        "%s as correction %d; second-source undo %s %d takes it back.%n",
                        propose ? "Proposed" : "Put right", written.seq(), folder, written.seq());
        Effects.name(console, picture, correction);
        if (!propose) {
            Effects.print(console, picture, righter.picture(), written.seq());
        }
        return 0;
    }

    private Correction.Kind kind() {
        return Arrays.stream(Correction.Kind.values())
                .filter(one -> CorrectionJson.word(one).equals(kind))
                .findFirst()
                .orElseThrow(() ->
                        new CommandFailure(
                                "correct: found the kind '%s', expected one of %s"
                                        .formatted(
                                                kind,
                                                Arrays.stream(Correction.Kind.values())
                                                        .map(CorrectionJson::word)
                                                        .collect(Collectors.joining(", ")))));
    }

    /// The same correction, where it was made before and not undone.
    static Optional<CorrectionLog.Standing> standing(CorrectionLog log, Correction correction) {
        return log.standing().stream()
                .filter(one -> one.step() != Step.UNDONE)
                .filter(one -> {
                    Correction other = one.entry().correction();
                    return other.kind() == correction.kind()
                            && other.value().equals(correction.value())
                            && other.anchors().equals(correction.anchors());
                })
                .findFirst();
    }
}
