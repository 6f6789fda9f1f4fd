package org.secondsource.app.cli.parts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.archive.Digest;

/// Tells one program from another by its code: a rule that reads otherwise is another program,
/// whatever number it bears.
public final class ProgramVersion {
    /// A library as it was released, with its version in its name; our own jars are built anew
    /// under one name.
    private static final Pattern RELEASED = Pattern.compile(".*-\\d[^/]*\\.jar");

    private ProgramVersion() {}

    /// The digest of the program that runs.
    ///
    /// @throws UncheckedIOException if a part of it cannot be read
    public static String ofThis() {
        return of(System.getProperty("java.class.path", ""));
    }

    /// The digest of a class path: of released libraries their names, of all else the bytes.
    ///
    /// @throws UncheckedIOException if a part of the running program cannot be read
    static String of(String classPath) {
        Digest digest = new Digest();
        for (String part : classPath.split(File.pathSeparator)) {
            Path path = Path.of(part);
            String name = String.valueOf(path.getFileName());
            if (RELEASED.matcher(name).matches() && !name.contains("SNAPSHOT")) {
                digest.add(name);
                continue;
            }
            for (Path file : files(path)) {
                try {
                    digest.add(path.relativize(file).toString());
                    digest.add(Files.readAllBytes(file));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        }
        return digest.value();
    }

    private static List<Path> files(Path path) {
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
