package org.secondsource.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.secondsource.exchange.json.AlertJson;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.ladder.alert.Alert;
import picocli.CommandLine.Option;

/// Where alerts go.
final class AlertOptions {
    private static final int LONGEST_MINUTES = 5;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Add them to this file, one a line as JSON (second-source.alert/1), too.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--command",
            paramLabel = "PROGRAM",
            description =
                    "Run this program once for each, with the alert as JSON on its standard input. If"
                            + " it fails, the alert is told again the next time, under the same id.")
    private Optional<String> program = Optional.empty();

    /// Hands alerts out; when it returns, they have reached each channel.
    void deliver(PictureView view, List<Alert> alerts) {
        for (Alert alert : alerts) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            AlertJson.write(view, List.of(alert), line);
            file.ifPresent(target -> append(target, line.toByteArray()));
            program.ifPresent(command -> run(command, alert, line.toByteArray()));
        }
    }

    private static void append(Path target, byte[] line) {
        try (FileChannel channel =
                FileChannel.open(
                        target,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException failed) {
            throw new CommandFailure(
                    "--to %s: cannot be written (%s); the alerts are told again the next time"
                            .formatted(target, failed.getMessage()),
                    failed);
        }
    }

    private static void run(String command, Alert alert, byte[] line) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(line);
            }
            boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            if (!ended || process.exitValue() != 0) {
                throw new IOException(
                        ended ? "it ended with " + process.exitValue() : "it did not end");
            }
        } catch (IOException failed) {
            throw new CommandFailure(
                    "--command %s: failed for alert %s (%s); it is told again the next time"
                            .formatted(command, alert.id(), failed.getMessage()),
                    failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("stopped while telling alert " + alert.id(), stopped);
        }
    }
}
