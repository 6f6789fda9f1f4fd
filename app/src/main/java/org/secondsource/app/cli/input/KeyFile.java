package org.secondsource.app.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.function.Function;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.exchange.form.SigningKey;

/// Reads files of keys.
public final class KeyFile {
    private static final String HOW =
            "make one with: openssl genpkey -algorithm ed25519 -out my.pem; openssl pkey -in my.pem"
                    + " -pubout -out my.pub.pem; cat my.pub.pem >> my.pem";

    private KeyFile() {}

    /// The pair of `--key`.
    public static SigningKey pair(String file) {
        return read("--key", file, SigningKey::read);
    }

    /// The public key of `--from`.
    public static PublicKey open(String file) {
        return read("--from", file, SigningKey::readPublic);
    }

    private static <T> T read(String option, String file, Function<String, T> reader) {
        try {
            return reader.apply(Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException unread) {
            throw new CommandFailure(
                    "%s %s: cannot be read (%s); %s"
                            .formatted(option, file, unread.getMessage(), HOW),
                    unread);
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure(
                    "%s %s: %s; %s".formatted(option, file, wrong.getMessage(), HOW), wrong);
        }
    }
}
