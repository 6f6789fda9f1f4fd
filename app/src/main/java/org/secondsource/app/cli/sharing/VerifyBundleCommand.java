package org.secondsource.app.cli.sharing;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.KeyFile;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.exchange.bundle.BundleCheck;
import org.secondsource.exchange.form.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells whether a bundle is what was sent.
@Command(
        name = "verify-bundle",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Tells whether a bundle is what was sent, and by whom it is signed.",
        description = {
            "%nNothing is unpacked. Without --from it tells by which key a bundle is signed; whose"
                    + " key that is you must know from elsewhere.%n"
        })
public final class VerifyBundleCommand implements Callable<Integer> {
    private static final int FAILED = 2;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A file that export --as bundle wrote.")
    private String file = "";

    @Option(
            names = "--from",
            paramLabel = "KEY",
            description = "It must be signed by this public key (PEM).")
    private Optional<String> from = Optional.empty();

    public VerifyBundleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BundleCheck check = check();
        check.fields().forEach((name, value) -> console.out().println(name + ": " + value));
        console.out()
                .println(
                        check.signer()
                                .map(key -> "signed by " + SigningKey.fingerprint(key))
                                .orElse("not signed"));
        check.problems().forEach(problem -> console.error().println(file + ": " + problem + "."));
        if (check.problems().isEmpty()) {
            console.out().println("Every file is what was sent.");
            return 0;
        }
        console.error().println("Do not use it; ask the sender for another.");
        return FAILED;
    }

    private BundleCheck check() {
        try {
            return BundleCheck.of(Path.of(file), from.map(KeyFile::open));
        } catch (IOException | InvalidPathException unread) {
            throw new CommandFailure(
                    "%s: cannot be read as a bundle (%s); name a file that export --as bundle wrote"
                            .formatted(file, unread.getMessage()),
                    unread);
        }
    }
}
