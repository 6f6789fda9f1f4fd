package org.secondsource.app.cli.console;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secondsource.intake.OwnFiles;
import tools.jackson.core.JacksonException;

/// Writes results to files or, for `-`, to standard output. A file is whole or as it was before.
public final class Outputs {
    private static final String STANDARD_OUTPUT = "-";

    private final PrintStream out;

    public Outputs(PrintStream out) {
        this.out = out;
    }

    /// Fails where a file cannot be written, or is one of the inputs, before time is spent on
    /// reading.
    public void check(List<String> files, List<String> inputs) {
        if (files.stream().filter(STANDARD_OUTPUT::equals).count() > 1) {
            throw new CommandFailure(
                    "only one result can go to standard output (-); name files for the others");
        }
        for (String file : files) {
            if (!file.equals(STANDARD_OUTPUT)) {
                check(file);
                checkIsNoInput(file, inputs);
            }
        }
        if (files.stream().distinct().count() < files.size()) {
            throw new CommandFailure(
                    "two results would go to one file (%s); name another for each"
                            .formatted(files.getFirst()));
        }
    }

    /// Whether standard output is taken by a result, so that nothing else is printed there.
    public static boolean takesStandardOutput(List<String> files) {
        return files.contains(STANDARD_OUTPUT);
    }

    private static void check(String file) {
        Path path = path(file);
        Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        if (Files.isDirectory(path)) {
            throw new CommandFailure(
                    file + ": is a folder, expected a file to write; add a file name to it");
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(
                    "%s: the folder %s is not there; make it first".formatted(file, folder));
        }
        if (!Files.isWritable(Files.exists(path) ? path : folder)) {
            throw new CommandFailure(
                    "%s: cannot be written; choose another place or allow writing to %s"
                            .formatted(file, Files.exists(path) ? path : folder));
        }
    }

    /// What this program wrote before may be written again; it is no input, wherever it lies.
    private static void checkIsNoInput(String file, List<String> inputs) {
        Path path = path(file);
        if (!Files.isRegularFile(path) || OwnFiles.wrote(path)) {
            return;
        }
        for (String input : inputs) {
            if (isAtOrBelow(path, input)) {
                throw new CommandFailure(
                        "%s: is one of the inputs (%s) and would be overwritten; name another file"
                                .formatted(file, input));
            }
        }
    }

    private static boolean isAtOrBelow(Path path, String input) {
        try {
            if (input.equals(STANDARD_OUTPUT)) {
                return false;
            }
            Path read = Path.of(input).toRealPath();
            Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
            Path link = folder.toRealPath().resolve(path.getFileName()); // as it lies there
            return path.toRealPath().startsWith(read) || link.startsWith(read);
        } catch (IOException | InvalidPathException nothingThere) {
            return false; // intake tells of it
        }
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException noPath) {
            throw new CommandFailure(file + ": is no file name here; choose another", noPath);
        }
    }

    /// Writes a text to a file or to standard output.
    public void write(String file, String text) {
        write(file, target -> target.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Writes to a file or to standard output.
    public void write(String file, Content content) {
        try {
            if (file.equals(STANDARD_OUTPUT)) {
                writeTo(new Unclosed(out), content);
                if (out.checkError()) {
                    throw new IOException("standard output is full or closed");
                }
            } else {
                WholeFile.write(path(file), target -> writeTo(target, content));
            }
        } catch (IOException | UncheckedIOException | JacksonException broken) {
            throw new CommandFailure(
                    "%s: writing failed (%s); make room or choose another place"
                            .formatted(file, broken.getMessage()),
                    broken);
        }
    }

    private static void writeTo(OutputStream stream, Content content) throws IOException {
        try (OutputStream target = new BufferedOutputStream(stream)) {
            content.writeTo(target);
        }
    }

    /// Something that can be written.
    public interface Content {
        /// Writes all of it.
        void writeTo(OutputStream target) throws IOException;
    }

    /// Standard output, which stays open when a result has been written.
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
