package org.secondsource.app.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Writes a file beside its place and then renames it, so that a full disk, a limit on sizes,
/// Ctrl-C or SIGTERM leave what was there before.
public final class WholeFile {
    private WholeFile() {}

    /// Writes a stream's worth.
    public interface Writer {
        void writeTo(OutputStream target) throws IOException;
    }

    public static void write(Path file, Writer content) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Optional<Path> folder = Optional.ofNullable(place.getParent());
        boolean isOrdinary = !Files.exists(place) || Files.isRegularFile(place);
        if (!isOrdinary || folder.filter(Files::isWritable).isEmpty()) {
            // A pipe or device, or a file in a folder that takes no other: nothing can be renamed.
            content.writeTo(Files.newOutputStream(place));
            return;
        }
        Path part =
                folder.get()
                        .resolve(
                                ".%s.%d.part"
                                        .formatted(
                                                place.getFileName(),
                                                ProcessHandle.current().pid()));
        part.toFile().deleteOnExit(); // where a signal ends the run
        try {
            content.writeTo(
                    Files.newOutputStream(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE));
            rename(part, place);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void rename(Path part, Path place) throws IOException {
        if (Files.exists(place) && Files.getFileStore(place).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(place));
        }
        try {
            Files.move(
                    part,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
