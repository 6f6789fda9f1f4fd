package org.secondsource.app.cli.sharing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.exchange.assistant.AssistantServer;
import org.secondsource.exchange.assistant.AssistantSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Answers an assistant's questions about a situation.
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Answers an assistant's questions about a situation (Model Context Protocol).",
        description = {
            "%nThe assistant's program starts this command and speaks to it by standard input and"
                    + " output; with --http it is asked over HTTP, by who has the token. Nothing can be"
                    + " changed. check_text tells of each sentence of a draft which claims hold it.%n"
        })
public final class McpCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputOptions.INPUTS)
    private List<String> inputs = List.of();

    @Option(
            names = "--http",
            paramLabel = "PORT",
            description = "Serve http://127.0.0.1:PORT/mcp rather than standard input and output.")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--token-file", paramLabel = "FILE", description = Served.TOKEN_FILE)
    private Optional<String> tokenFile = Optional.empty();

    @Mixin private InputOptions options = new InputOptions();

    public McpCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (port.isEmpty() && inputs.contains("-")) {
            throw new CommandFailure(
                    "mcp: found - among the inputs, but standard input is where the assistant asks;"
                            + " name files, or serve with --http");
        }
        try (LiveSituation situation = new LiveSituation(console, parts, options, inputs)) {
            situation.view(); // who asks first need not wait
            AssistantServer server = new AssistantServer(situation, BuiltVersion.number());
            if (port.isPresent()) {
                return new Served(console, "/mcp", port.get(), tokenFile)
                        .run(new AssistantSite(server));
            }
            return speak(server);
        }
    }

    private int speak(AssistantServer server) {
        BufferedReader messages =
                new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        try {
            for (Optional<String> line = read(messages);
                    line.isPresent() && !console.out().checkError();
                    line = read(messages)) {
                if (!line.get().isBlank()) {
                    server.reply(line.get()).ifPresent(console.out()::print);
                    console.out().flush();
                }
            }
            return 0;
        } catch (IOException lost) {
            throw new CommandFailure(
                    "mcp: standard input cannot be read (%s)".formatted(lost.getMessage()), lost);
        }
    }

    private static Optional<String> read(BufferedReader messages) throws IOException {
        return Optional.ofNullable(messages.readLine());
    }
}
