package org.secondsource.app.cli.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.app.terminal.TerminalLedger;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.ledger.ClaimLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows the ledger of claims, or some of them opened.
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Prints every claim with who stands behind it; an id opens one.",
        description = {
            "%nWith the id of a claim behind the inputs (claims my-reports/ c-r-38c6…) it prints"
                    + " that claim with asserters, origins, every cite and every relation.%n"
        })
public final class ClaimsCommand implements Callable<Integer> {
    private static final Pattern CLAIM = Pattern.compile("[a-z]-r-[0-9a-f]+(?:-\\d+)+(?:-shared)?");

    private final Console console;
    private final Parts parts;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT|ID",
            description = InputOptions.INPUTS + " An id of a claim opens it.")
    private List<String> given = List.of();

    @Mixin private LedgerInput ledger = new LedgerInput();

    @Mixin private InputOptions options = new InputOptions();

    public ClaimsCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        List<String> ids = given.stream().filter(ClaimsCommand::isId).toList();
        List<String> inputs = given.stream().filter(word -> !isId(word)).toList();
        if (inputs.isEmpty()) {
            throw new CommandFailure(
                    "claims: only ids of claims were given; name the files or folders, too");
        }
        return ledger.run(
                inputs,
                console,
                new ReadingRun(console, parts, options),
                Set.of(PictureJson.Part.CLAIMS),
                "claims " + ids,
                shown -> text(shown, ids));
    }

    private static boolean isId(String word) {
        return CLAIM.matcher(word).matches() && !Files.exists(Path.of(word));
    }

    private String text(LedgerInput.Shown shown, List<String> ids) {
        ClaimLedger all = ClaimLedger.of(shown.picture());
        if (ids.isEmpty()) {
            return TerminalLedger.of(all, shown.sources(), console.outScreen());
        }
        List<ClaimLedger.Entry> opened = new ArrayList<>();
        for (String id : ids) {
            Optional<ClaimId> named = shown.picture().named(id).map(Claim::id);
            opened.add(
                    all.entries().stream()
                            .filter(entry -> named.equals(Optional.of(entry.id())))
                            .findFirst()
                            .orElseThrow(() ->
                                    new CommandFailure(
                                            ("claims: there is no claim %s in these reports;"
                                                            + " `claims` with the same inputs and no id lists"
                                                            + " all")
                                                    .formatted(id))));
        }
        return TerminalLedger.opened(opened, shown.sources(), console.outScreen());
    }
}
