package org.secondsource.app.cli.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.exchange.serve.TokenServer;

/// Serves a site on this machine until the command is stopped.
///
/// @param path at which the site begins
/// @param port 0 takes any that is free
/// @param tokenFile holds the token; without it a fresh one is made and told
record Served(Console console, String path, int port, Optional<String> tokenFile) {
    static final String TOKEN_FILE =
            "Take the token from this file, one line of 16 characters or more; without it a fresh"
                    + " one is made and told.";

    private static final int SHORTEST_TOKEN = 16;
    private static final int HIGHEST_PORT = 65_535;

    int run(TokenServer.Site site) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new CommandFailure(
                    "port: found %d, expected 1 to 65535, or 0 for any that is free"
                            .formatted(port));
        }
        String token = tokenFile.map(Served::read).orElseGet(TokenServer::freshToken);
        try (TokenServer server = TokenServer.start(port, token, site)) {
            console.error()
                    .printf(
                            "Serving http://127.0.0.1:%d%s; stop with Ctrl-C.%n",
                            server.port(), path);
            if (tokenFile.isEmpty()) {
                console.error().printf("Token: %s%n", token);
            }
            console.error().flush();
            new CountDownLatch(1).await();
            return 0;
        } catch (IOException taken) {
            throw new CommandFailure(
                    "port %d cannot be had (%s); name another".formatted(port, taken.getMessage()),
                    taken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static String read(String file) {
        try {
            String token = Files.readString(Path.of(file)).strip();
            if (token.length() < SHORTEST_TOKEN || token.lines().count() > 1) {
                throw new CommandFailure(
                        "--token-file %s: expected one line of %d characters or more"
                                .formatted(file, SHORTEST_TOKEN));
            }
            return token;
        } catch (IOException | InvalidPathException unread) {
            throw new CommandFailure(
                    "--token-file %s: cannot be read (%s); name a text file"
                            .formatted(file, unread.getMessage()),
                    unread);
        }
    }
}
