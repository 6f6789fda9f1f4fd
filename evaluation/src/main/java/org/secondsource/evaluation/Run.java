package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A finished process.
record Run(List<String> words, int status, Duration took, Path log) {
    Run {
        words = List.copyOf(words);
    }

    static Run of(List<String> words, Path out, Path log) throws IOException, InterruptedException {
        return of(words, Map.of(), out, log);
    }

    static Run of(List<String> words, Map<String, String> environment, Path out, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(log.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        return new Run(words, status, Duration.ofNanos(System.nanoTime() - start), log);
    }

    void orThrow() {
        if (status != 0) {
            throw new IllegalStateException(
                    "%s ended with status %d, expected 0; its messages are in %s"
                            .formatted(String.join(" ", words), status, log));
        }
    }
}
