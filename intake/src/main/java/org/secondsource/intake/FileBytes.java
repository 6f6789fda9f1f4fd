package org.secondsource.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// Reads the bytes of files and of standard input; whatever hinders it is told in words for the
/// user.
final class FileBytes {
    /// Pages carry scripts and styles beside their text; beyond this, in bytes, they are no pages.
    static final int MOST_BYTES = 64_000_000;

    private final InputStream standardInput;

    /// @param standardInput not closed
    FileBytes(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    byte[] ofStandardInput() throws IOException {
        byte[] bytes;
        try {
            bytes = standardInput.readNBytes(MOST_BYTES + 1);
        } catch (IOException exception) {
            throw new IOException(
                    "found an input that broke off (%s)".formatted(exception.getMessage()),
                    exception);
        }
        return bounded(bytes);
    }

    byte[] of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException(
                    "found nothing there any more, expected a file; it vanished while others were read");
        }
        if (!Files.isRegularFile(path)) {
            throw new IOException(
                    "found something that is no regular file, expected a file of text");
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(path)) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        } catch (AccessDeniedException exception) {
            throw new IOException(
                    "found a file that must not be read; allow it (chmod), or leave it out",
                    exception);
        } catch (NoSuchFileException exception) {
            throw new IOException(
                    "found nothing there any more, expected a file; it vanished while others were read",
                    exception);
        } catch (IOException exception) {
            throw new IOException(
                    "found a file that cannot be read (%s); check the disk"
                            .formatted(exception.getMessage()),
                    exception);
        }
        return bounded(bytes);
    }

    private static byte[] bounded(byte[] bytes) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw new IOException(
                    String.format(
                            Locale.ROOT,
                            "found more than %,d bytes, expected a smaller file; split it",
                            MOST_BYTES));
        }
        return bytes;
    }
}
