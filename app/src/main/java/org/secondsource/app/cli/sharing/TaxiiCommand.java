package org.secondsource.app.cli.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.taxii.TaxiiSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Serves a situation to platforms of threat intelligence.
@Command(
        name = "taxii",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Serves a situation by TAXII 2.1, to be read only.",
        description = {
            "%nThe objects are those of export --as stix. Whoever asks for what was added after the"
                    + " last thing he has gets all that is new, once; after a new start all things count"
                    + " as added anew.%n"
        })
public final class TaxiiCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8021;

    private final Console console;
    private final Parts parts;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputOptions.INPUTS)
    private List<String> inputs = List.of();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Serve http://127.0.0.1:PORT/taxii2/ (${DEFAULT-VALUE}).")
    private int port = USUAL_PORT;

    @Option(names = "--token-file", paramLabel = "FILE", description = Served.TOKEN_FILE)
    private Optional<String> tokenFile = Optional.empty();

    @Option(names = "--tlp", paramLabel = "WORD", description = Marking.TLP)
    private Optional<String> tlp = Optional.empty();

    @Mixin private InputOptions options = new InputOptions();

    public TaxiiCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        ExportOptions wishes =
                new ExportOptions(
                        Marking.of(tlp),
                        false,
                        false,
                        Optional.empty(),
                        Set.of(),
                        List.of(),
                        BuiltVersion.number());
        try (LiveSituation situation = new LiveSituation(console, parts, options, inputs)) {
            situation.view(); // who asks first need not wait
            return new Served(console, "/taxii2/", port, tokenFile)
                    .run(new TaxiiSite(situation::view, wishes, Clock.systemUTC()));
        }
    }
}
