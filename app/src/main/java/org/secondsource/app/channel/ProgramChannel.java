package org.secondsource.app.channel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.secondsource.ladder.alert.KeptAlert;

/// Runs a program once for each alert, with the alert as JSON on its standard input.
///
/// @param program ends with 0 where it took the alert
public record ProgramChannel(String program) implements Channel {
    private static final int LONGEST_MINUTES = 5;

    @Override
    public String name() {
        return "command:" + program;
    }

    @Override
    public void take(List<KeptAlert> alerts) throws IOException {
        for (KeptAlert alert : alerts) {
            Process process =
                    new ProcessBuilder(program)
                            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write((alert.document() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            await(process);
        }
    }

    private static void await(Process process) throws IOException {
        try {
            boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            if (!ended || process.exitValue() != 0) {
                throw new IOException(
                        ended ? "it ended with " + process.exitValue() : "it did not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while it ran", stopped);
        }
    }
}
